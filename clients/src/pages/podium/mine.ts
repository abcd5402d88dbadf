// What the screen at the podium shows of the questions of the person who stands there. Pure: picks
// and sorts what the server told.

import { type FloorCard, type QuestionCard, QuestionState } from '@/protocol';
import { stageOf } from '@/store/interpellation';

// The nearer to its answer, the further in front.
const order: Readonly<Record<number, number>> = {
  [QuestionState.ANSWERING]: 0,
  [QuestionState.ASKED]: 1,
  [QuestionState.ASKING]: 2,
  [QuestionState.INVITED]: 3,
  [QuestionState.REGISTERED]: 4,
  [QuestionState.ACCEPTED]: 5,
};

const rank = ({ state }: QuestionCard): number => order[state] ?? 9;

const moment = (question: QuestionCard): number => Number(question.askedAt ?? question.submittedAt);

// To be answered by the person here, not over yet; the nearest first.
export function comingQuestions(
  questions: readonly QuestionCard[],
  person: number,
): readonly QuestionCard[] {
  return questions
    .filter(({ asker }) => asker?.id !== person)
    .filter(({ state }) => order[state] !== undefined)
    .sort((a, b) => rank(a) - rank(b) || moment(a) - moment(b) || a.id - b.id);
}

// Answered in the hall, but the form of the answer is not on record.
export const unrecorded = (questions: readonly QuestionCard[], person: number) =>
  questions.filter(
    (question) =>
      question.asker?.id !== person &&
      question.state === QuestionState.ANSWERED &&
      !question.answerRecorded,
  );

// The number of the question that stands on the left: that of whoever has the floor or was
// interrupted, else the one of the person's own that was asked first and waits. 0: none.
export function questionNow(floor: FloorCard | undefined, coming: readonly QuestionCard[]): number {
  const turns = floor ? [floor.speaker, ...floor.interrupted] : [];
  const spoken = turns.find((turn) => (turn?.question ?? 0) !== 0)?.question;
  if (spoken) return spoken;
  return coming.find(({ state }) => stageOf(state) === 'now')?.id ?? 0;
}

// What the screen offers for a question; whether it may be done the server decides.
export interface Offers {
  readonly inWriting: boolean;
  readonly record: boolean;
  readonly written: boolean;
  readonly figures: boolean;
}

export function offersFor(question: QuestionCard): Offers {
  const stage = stageOf(question.state);
  const answered =
    question.state === QuestionState.ANSWERING || question.state === QuestionState.ANSWERED;
  // IQ16: not while its asker has the floor.
  const onFloor =
    question.state === QuestionState.INVITED || question.state === QuestionState.ASKING;
  return {
    inWriting: !onFloor && (stage === 'coming' || stage === 'now'),
    record: answered,
    written: question.state === QuestionState.IN_WRITING,
    figures: stage === 'coming' || stage === 'now' || stage === 'answered',
  };
}
