// "I will answer in writing": says what follows, asks for the reason, and confirms.

import { useState } from 'react';
import { useT } from '@/ui/language';
import { Field, useFaults } from './Field';
import { FormDialog } from './FormDialog';
import { kReasonMax, type QuestionFormProps, QuestionQuote, useFormCommand } from './form';

export function WritingDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const form = useFormCommand(onClose);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (faultOf(reason, true, kReasonMax)) return;
    form.submit({
      case: 'answerInWriting',
      value: { question: question.id, reason: reason.trim() },
    });
  };
  return (
    <FormDialog
      title={t('podium.writing.title')}
      action={t('podium.writing.action')}
      form={form}
      onSend={send}
      onClose={onClose}
    >
      <QuestionQuote question={question} />
      <p>{t('podium.writing.text')}</p>
      <Field
        label={t('podium.writing.reason')}
        hint={t('podium.writing.reasonHint')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={kReasonMax}
        fault={faultOf(reason, tried, kReasonMax)}
        autoFocus
      />
    </FormDialog>
  );
}
