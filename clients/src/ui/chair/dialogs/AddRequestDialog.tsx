// A request for somebody whose tablet does not work.

import { useState } from 'react';
import { type QuestionCard, QuestionState, TurnKind } from '@/protocol';
import { pointTitle } from '@/store/floor';
import { titleOf } from '@/ui/agenda';
import { useFloorRule } from '@/ui/floor_hooks';
import { turnKindText } from '@/ui/floor_words';
import { useLanguage, useT } from '@/ui/language';
import { useDialogOrder } from '../dialog_order';
import { Choices, Pick } from '../fields';
import { type HallFloor, useHallFloor } from '../floor/floor_facts';
import { shortened } from '../logic/questions';
import { PersonPick } from '../PersonPick';
import { OrderDialog } from './OrderDialog';

export function AddRequestDialog() {
  const t = useT();
  const order = useDialogOrder('addRequest');
  const hall = useHallFloor();
  const kinds = useKinds(hall);
  const [kind, setKind] = useState<TurnKind>(kinds[0] ?? TurnKind.SPEAK);
  const [person, setPerson] = useState(0);
  const [question, setQuestion] = useState(0);
  const [point, setPoint] = useState(1);
  const [tried, setTried] = useState(false);
  const questions = questionsFor(kind, hall.questions, person);
  const about = questions.find((one) => one.id === question) ?? questions[0];
  const noQuestion =
    kind === TurnKind.QUESTION && person !== 0 && !about ? t('chair.floor.noQuestion') : undefined;
  const add = () => {
    setTried(true);
    if (person === 0) return;
    const value = {
      item: hall.item?.id ?? 0,
      place: 0,
      person,
      kind,
      question: about?.id ?? 0,
      point: kind === TurnKind.POINT_OF_ORDER ? point : 0,
    };
    void order.give({ case: 'addRequest', value });
  };
  return (
    <OrderDialog
      title={t('chair.floor.addTitle')}
      action={t('chair.floor.addConfirm')}
      order={order}
      onConfirm={add}
      disabledReason={noQuestion}
    >
      {hall.item && <p>{titleOf(hall.item)}</p>}
      <Choices
        label={t('chair.floor.kind')}
        layout="row"
        value={String(kind)}
        choices={kinds.map((one) => ({ value: String(one), label: turnKindText(one) }))}
        onChange={(value) => setKind(Number(value))}
      />
      <PersonPick
        label={t('chair.floor.forWhom')}
        person={person}
        onPick={setPerson}
        among={(one) => one.delegate || kind === TurnKind.SPEAK}
        fault={tried && person === 0 ? t('chair.pick.need') : undefined}
      />
      {questions.length > 0 && (
        <Pick
          label={t(kind === TurnKind.DEBATE ? 'chair.floor.debateOf' : 'chair.floor.ofQuestion')}
          value={String(about?.id ?? 0)}
          options={questions.map((one) => ({
            value: String(one.id),
            label: `${one.asker?.name ?? ''}: ${shortened(one.text)}`,
          }))}
          onChange={(value) => setQuestion(Number(value))}
        />
      )}
      {kind === TurnKind.POINT_OF_ORDER && <PointPick point={point} onPick={setPoint} />}
    </OrderDialog>
  );
}

function PointPick(props: { readonly point: number; readonly onPick: (point: number) => void }) {
  const t = useT();
  const language = useLanguage();
  const rule = useFloorRule();
  return (
    <Pick
      label={t('chair.floor.point')}
      value={String(props.point)}
      options={(rule?.points ?? []).map((_, index) => ({
        value: String(index + 1),
        label: pointTitle(rule, index + 1, language) ?? '',
      }))}
      onChange={(value) => props.onPick(Number(value))}
    />
  );
}

// What is asked for (FL6), as the item has it.
function useKinds(hall: HallFloor): readonly TurnKind[] {
  const points = useFloorRule()?.points.length ?? 0;
  const asks = hall.questions.length > 0;
  return [
    ...(asks ? [TurnKind.QUESTION] : [TurnKind.SPEAK]),
    TurnKind.DEBATE,
    ...(points > 0 ? [TurnKind.POINT_OF_ORDER] : []),
  ];
}

// IQ10: one's own that was accepted. FL8: one that is being answered or was answered.
function questionsFor(
  kind: TurnKind,
  questions: readonly QuestionCard[],
  person: number,
): readonly QuestionCard[] {
  if (kind === TurnKind.QUESTION) {
    return questions.filter(
      (one) => one.asker?.id === person && one.state === QuestionState.ACCEPTED,
    );
  }
  if (kind !== TurnKind.DEBATE) return [];
  const answered: readonly QuestionState[] = [QuestionState.ANSWERING, QuestionState.ANSWERED];
  return questions.filter((one) => answered.includes(one.state));
}
