// The floor for somebody who has not asked for it: to reply, to answer, to report (FL6).

import { useState } from 'react';
import { type QuestionCard, QuestionState, TurnKind } from '@/protocol';
import { turnKindText } from '@/ui/floor_words';
import { useIssueGroups } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useDialogOrder } from '../dialog_order';
import { Choices, Pick } from '../fields';
import { useHallFloor } from '../floor/floor_facts';
import { waitingForAnswer } from '../logic/floor_next';
import { shortened } from '../logic/questions';
import { PersonPick } from '../PersonPick';
import { OrderDialog } from './OrderDialog';

const given = [TurnKind.REPLY, TurnKind.ANSWER, TurnKind.STATEMENT] as const;

export interface GiveFloorDialogProps {
  readonly turn: TurnKind;
  readonly question?: QuestionCard | undefined;
}

export function GiveFloorDialog(props: GiveFloorDialogProps) {
  const t = useT();
  const order = useDialogOrder('giveFloor');
  const hall = useHallFloor();
  const answerable = answerableOf(hall.questions, props.question);
  const [kind, setKind] = useState<TurnKind>(props.turn);
  const [question, setQuestion] = useState(props.question?.id ?? answerable[0]?.id ?? 0);
  const answers = kind === TurnKind.ANSWER;
  const likely = useLikely(answers ? answerable.find((one) => one.id === question) : undefined);
  const [person, setPerson] = useState(props.turn === TurnKind.ANSWER ? (likely[0] ?? 0) : 0);
  const [tried, setTried] = useState(false);
  const kinds = given.filter((one) => one !== TurnKind.ANSWER || answerable.length > 0);
  const give = () => {
    setTried(true);
    if (person === 0) return;
    const value = { place: 0, person, kind, question: answers ? question : 0 };
    void order.give({ case: 'giveFloor', value });
  };
  return (
    <OrderDialog
      title={t('chair.floor.giveTitle')}
      action={t('chair.floor.giveConfirm')}
      order={order}
      onConfirm={give}
    >
      <Choices
        label={t('chair.floor.kind')}
        layout="row"
        value={String(kind)}
        choices={kinds.map((one) => ({ value: String(one), label: turnKindText(one) }))}
        onChange={(value) => setKind(Number(value))}
      />
      {answers && (
        <Pick
          label={t('chair.floor.ofQuestion')}
          value={String(question)}
          options={answerable.map((one) => ({
            value: String(one.id),
            label: `${one.asker?.name ?? ''}: ${shortened(one.text)}`,
          }))}
          onChange={(value) => setQuestion(Number(value))}
        />
      )}
      <PersonPick
        label={t('chair.floor.whom')}
        person={person}
        onPick={setPerson}
        likely={likely}
        fault={tried && person === 0 ? t('chair.pick.need') : undefined}
      />
      {hall.floor?.speaker && <p>{t('chair.floor.endsTurn', { name: hall.floor.speaker.name })}</p>}
    </OrderDialog>
  );
}

// Those that wait for the answer, then those that others may still answer.
function answerableOf(
  questions: readonly QuestionCard[],
  asked: QuestionCard | undefined,
): readonly QuestionCard[] {
  const more: readonly QuestionState[] = [QuestionState.ANSWERING, QuestionState.ANSWERED];
  const found = [
    ...waitingForAnswer(questions),
    ...questions.filter((one) => more.includes(one.state)),
  ];
  return asked && !found.some((one) => one.id === asked.id) ? [asked, ...found] : found;
}

// Who may answer (IQ13), or who reports to the council.
function useLikely(question: QuestionCard | undefined): readonly number[] {
  const groups = useIssueGroups();
  const group = groups.find((one) => one.id === question?.group);
  const people = question
    ? [question.addressee, group?.answerer, ...(group?.coAnswerers ?? []), ...question.invited]
    : groups.map((one) => one.answerer);
  return [...new Set(people.flatMap((one) => (one ? [one.id] : [])))];
}
