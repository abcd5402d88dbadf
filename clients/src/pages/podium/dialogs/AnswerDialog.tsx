// The form of an answer: who is responsible, what will be done, by when. An answer that needs
// verification needs no form and goes to writing.

import { useState } from 'react';
import { dateField, endOfDay } from '@/i18n/time';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { Field, useFaults } from './Field';
import { FormDialog } from './FormDialog';
import { kTextMax, type QuestionFormProps, QuestionQuote, useFormCommand } from './form';
import styles from './NativeDialog.module.css';

export function AnswerDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const times = useTimes();
  const { utcOffsetMinutes } = times;
  const form = useFormCommand(onClose);
  const { answer } = question;
  const [responsibility, setResponsibility] = useState(answer?.responsibility ?? '');
  const [measures, setMeasures] = useState(answer?.measures ?? '');
  const [deadline, setDeadline] = useState(
    answer?.deadline === undefined ? '' : dateField(Number(answer.deadline), utcOffsetMinutes),
  );
  const [verify, setVerify] = useState(false);
  const [tried, setTried] = useState(false);
  const end = endOfDay(deadline, utcOffsetMinutes);
  const faultIn = (text: string) => faultOf(text, tried && !verify, kTextMax);
  const send = () => {
    setTried(true);
    if ([responsibility, measures].some((text) => faultOf(text, !verify, kTextMax))) return;
    form.submit({
      case: 'recordAnswer',
      value: {
        question: question.id,
        answer: {
          responsibility: responsibility.trim(),
          measures: measures.trim(),
          ...(end !== undefined && { deadline: BigInt(end) }),
        },
        needsVerification: verify,
      },
    });
  };
  return (
    <FormDialog
      title={t('podium.recordForm.title')}
      action={t(verify ? 'podium.writing.action' : 'podium.recordForm.action')}
      form={form}
      onSend={send}
      onClose={onClose}
    >
      <QuestionQuote question={question} />
      <Field
        label={t('podium.recordForm.responsibility')}
        value={responsibility}
        onChange={setResponsibility}
        lines={2}
        limit={kTextMax}
        fault={faultIn(responsibility)}
        autoFocus
      />
      <Field
        label={t('podium.recordForm.measures')}
        value={measures}
        onChange={setMeasures}
        lines={2}
        limit={kTextMax}
        fault={faultIn(measures)}
      />
      <div className={styles.pair}>
        <Field
          label={t('podium.recordForm.deadline')}
          value={deadline}
          onChange={setDeadline}
          type="date"
          {...(end !== undefined && { hint: times.longDate(end) })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={verify}
            onChange={(event) => setVerify(event.target.checked)}
          />
          {t('podium.recordForm.verify')}
        </label>
      </div>
    </FormDialog>
  );
}
