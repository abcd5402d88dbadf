// The way of a question as a few steps, so that its asker sees what is behind and what comes.

import { Judgement, type QuestionCard, QuestionState } from '@/protocol';

// A word of `delegate.questions.step`.
export type StepName =
  | 'handedIn'
  | 'accepted'
  | 'registered'
  | 'asked'
  | 'answered'
  | 'inWriting'
  | 'written'
  | 'judged';

export interface TrackStep {
  readonly name: StepName;
  readonly mark: 'done' | 'now' | 'ahead';
}

const spoken: readonly StepName[] = [
  'handedIn',
  'accepted',
  'registered',
  'asked',
  'answered',
  'judged',
];
const written: readonly StepName[] = ['handedIn', 'inWriting', 'written', 'judged'];

// How many steps are done; none for a question that has left the way.
function doneOf({ state, judgement }: Tracked): number | undefined {
  const judged = judgement !== Judgement.NONE && judgement !== Judgement.UNSPECIFIED ? 1 : 0;
  switch (state) {
    case QuestionState.SUBMITTED:
      return 1;
    case QuestionState.ACCEPTED:
      return 2;
    case QuestionState.REGISTERED:
    case QuestionState.INVITED:
    case QuestionState.ASKING:
      return 3;
    case QuestionState.ASKED:
    case QuestionState.ANSWERING:
      return 4;
    case QuestionState.ANSWERED:
      return 5 + judged;
    case QuestionState.IN_WRITING:
      return 2;
    case QuestionState.WRITTEN:
      return 3 + judged;
    default:
      return undefined;
  }
}

type Tracked = Pick<QuestionCard, 'state' | 'judgement'>;

export function trackOf(question: Tracked): readonly TrackStep[] {
  const done = doneOf(question);
  if (done === undefined) return [];
  const { state } = question;
  const inWriting = state === QuestionState.IN_WRITING || state === QuestionState.WRITTEN;
  return (inWriting ? written : spoken).map((name, index) => ({
    name,
    mark: index < done ? 'done' : index === done ? 'now' : 'ahead',
  }));
}
