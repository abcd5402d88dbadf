// The form of an answer, a written answer, promises and their reports.

import { useState } from 'react';
import type { IssueGroupCard, PromiseCard, QuestionCard } from '@/protocol';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useT } from '@/ui/language';
import { TextField } from '@/ui/TextField';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useDialogOrder } from '../dialog_order';
import { Check } from '../fields';
import { dayOf } from '../logic/time';
import { PersonPick } from '../PersonPick';
import { OrderDialog } from './OrderDialog';
import { type QuestionProps, QuestionText } from './QuestionDialogs';

interface DayField {
  readonly text: string;
  readonly setText: (text: string) => void;
  // The end of that day; none when nothing was typed.
  readonly moment: number | undefined;
  readonly bad: boolean;
}

function useDay(start: bigint | undefined): DayField {
  const times = useTimes();
  const now = useNow(60_000) ?? 0;
  const [text, setText] = useState(start === undefined ? '' : times.shortDate(start));
  const moment = dayOf(text, now, times.utcOffsetMinutes);
  return { text, setText, moment, bad: text.trim() !== '' && moment === undefined };
}

function DayInput(props: { readonly label: string; readonly day: DayField }) {
  const t = useT();
  const { day } = props;
  return (
    <TextField
      label={props.label}
      hint={t('chair.iq.dayHint')}
      value={day.text}
      onChange={day.setText}
      fault={day.bad ? t('chair.iq.badDay') : undefined}
    />
  );
}

// IQ15
export function RecordAnswerDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('recordAnswer');
  const [responsibility, setResponsibility] = useState(question.answer?.responsibility ?? '');
  const [measures, setMeasures] = useState(question.answer?.measures ?? '');
  const day = useDay(question.answer?.deadline);
  const [verify, setVerify] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = (text: string) =>
    tried && !verify && text.trim() === '' ? t('chair.iq.needText') : undefined;
  const record = () => {
    setTried(true);
    const whole = responsibility.trim() !== '' && measures.trim() !== '';
    if (day.bad || !(whole || verify)) return;
    const deadline = day.moment === undefined ? {} : { deadline: BigInt(day.moment) };
    const answer = {
      responsibility: responsibility.trim(),
      measures: measures.trim(),
      ...deadline,
    };
    const value = { question: question.id, answer, needsVerification: verify };
    void order.give({ case: 'recordAnswer', value });
  };
  return (
    <OrderDialog
      title={t('chair.iq.recordTitle')}
      action={t(verify ? 'chair.iq.recordVerify' : 'chair.iq.recordConfirm')}
      order={order}
      onConfirm={record}
      wide
    >
      <QuestionText question={question} />
      <TextField
        label={t('chair.iq.responsibility')}
        value={responsibility}
        onChange={setResponsibility}
        lines={2}
        limit={1000}
        required={!verify}
        fault={missing(responsibility)}
      />
      <TextField
        label={t('chair.iq.measures')}
        value={measures}
        onChange={setMeasures}
        lines={3}
        limit={1000}
        required={!verify}
        fault={missing(measures)}
      />
      <DayInput label={t('chair.iq.deadlineOptional')} day={day} />
      <Check label={t('chair.iq.needsVerification')} checked={verify} onChange={setVerify} />
    </OrderDialog>
  );
}

export function WrittenAnswerDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('recordWrittenAnswer');
  return (
    <TextOrder
      title={t('chair.iq.writtenTitle')}
      action={t('chair.iq.writtenConfirm')}
      label={t('chair.iq.writtenLabel')}
      order={order}
      onText={(text) =>
        void order.give({ case: 'recordWrittenAnswer', value: { question: question.id, text } })
      }
    >
      <QuestionText question={question} />
    </TextOrder>
  );
}

// One text that may not be empty.
export function TextOrder(props: {
  readonly title: string;
  readonly action: string;
  readonly label: string;
  readonly order: ReturnType<typeof useDialogOrder>;
  readonly onText: (text: string) => void;
  readonly children: React.ReactNode;
}) {
  const t = useT();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '';
  const confirm = () => {
    setTried(true);
    if (!empty) props.onText(text.trim());
  };
  return (
    <OrderDialog
      title={props.title}
      action={props.action}
      order={props.order}
      onConfirm={confirm}
      wide
    >
      {props.children}
      <TextField
        label={props.label}
        value={text}
        onChange={setText}
        lines={5}
        limit={2000}
        required
        autoFocus
        fault={tried && empty ? t('chair.iq.needText') : undefined}
      />
    </OrderDialog>
  );
}

// IQ19: of a question that was answered, or of a group of issues.
export function PromiseDialog(props: {
  readonly question?: QuestionCard;
  readonly group?: IssueGroupCard;
}) {
  const t = useT();
  const { question, group } = props;
  const order = useDialogOrder('recordPromise');
  const likely = [question?.addressee, ...(question?.invited ?? []), group?.answerer].flatMap(
    (one) => (one ? [one.id] : []),
  );
  const [who, setWho] = useState(likely[0] ?? 0);
  const [what, setWhat] = useState('');
  const day = useDay(question?.answer?.deadline);
  const [tried, setTried] = useState(false);
  const record = () => {
    setTried(true);
    if (who === 0 || what.trim() === '' || day.bad) return;
    const due = day.moment === undefined ? {} : { due: BigInt(day.moment) };
    const value = {
      group: group?.id ?? 0,
      question: question?.id ?? 0,
      who,
      what: what.trim(),
      ...due,
    };
    void order.give({ case: 'recordPromise', value });
  };
  return (
    <OrderDialog
      title={t('chair.iq.promiseTitle')}
      action={t('chair.iq.promiseConfirm')}
      order={order}
      onConfirm={record}
      wide
    >
      {question ? <QuestionText question={question} /> : <p>{group?.title}</p>}
      <PersonPick
        label={t('chair.iq.promiseWho')}
        person={who}
        onPick={setWho}
        likely={likely}
        fault={tried && who === 0 ? t('chair.pick.need') : undefined}
      />
      <TextField
        label={t('chair.iq.promiseWhat')}
        value={what}
        onChange={setWhat}
        lines={2}
        limit={1000}
        required
        fault={tried && what.trim() === '' ? t('chair.iq.needText') : undefined}
      />
      <DayInput label={t('chair.iq.deadlineOptional')} day={day} />
    </OrderDialog>
  );
}

export function ReportDialog({ promise }: { readonly promise: PromiseCard }) {
  const t = useT();
  const order = useDialogOrder('reportPromise');
  return (
    <TextOrder
      title={t('chair.iq.reportTitle')}
      action={t('chair.iq.report')}
      label={t('chair.iq.reportLabel')}
      order={order}
      onText={(report) =>
        void order.give({ case: 'reportPromise', value: { promise: promise.id, report } })
      }
    >
      <PromiseText promise={promise} />
    </TextOrder>
  );
}

export function ClosePromiseDialog({ promise }: { readonly promise: PromiseCard }) {
  const t = useT();
  const order = useDialogOrder('closePromise');
  return (
    <ConfirmDialog
      title={t('chair.iq.closePromiseTitle')}
      action={t('chair.iq.closePromise')}
      onConfirm={() => void order.give({ case: 'closePromise', value: { promise: promise.id } })}
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason}
    >
      <PromiseText promise={promise} />
      <p>{promise.report}</p>
    </ConfirmDialog>
  );
}

function PromiseText({ promise }: { readonly promise: PromiseCard }) {
  return (
    <p>
      <strong>{promise.who?.name}:</strong> {promise.what}
    </p>
  );
}
