// IQ: questions, promises and exhibits, picked out of the cards. Pure; what state a question is in
// and what is owed is what the server said.

import {
  type ExhibitCard,
  ExhibitState,
  type IssueGroupCard,
  type NamedPerson,
  type PromiseCard,
  PromiseState,
  type PublicQuestionCard,
  type QuestionCard,
  QuestionState,
} from '@/protocol';

// A question as this audience may know it. `full`: with what the office, the asker and the answerer
// say to each other; `public`: without.
export type ShownQuestion =
  | { readonly shown: 'full'; readonly question: QuestionCard }
  | { readonly shown: 'public'; readonly question: PublicQuestionCard };

export const fullQuestion = (question: QuestionCard): ShownQuestion => ({
  shown: 'full',
  question,
});

export const publicQuestion = (question: PublicQuestionCard): ShownQuestion => ({
  shown: 'public',
  question,
});

// How many others sign it.
export const cosignerCount = (entry: ShownQuestion): number =>
  entry.shown === 'full' ? entry.question.cosigners.length : entry.question.cosigners;

// Where a question stands on its way, roughly: for boards and lists.
//   slip      waits for the office
//   coming    accepted, until its asker speaks
//   now       being asked, waiting for the answer, or being answered
//   answered  answered in the hall
//   writing   to be answered in writing, or so answered
//   gone      merged, withdrawn
//   closed
export type QuestionStage = 'slip' | 'coming' | 'now' | 'answered' | 'writing' | 'closed' | 'gone';

export function stageOf(state: QuestionState): QuestionStage {
  switch (state) {
    case QuestionState.ACCEPTED:
    case QuestionState.REGISTERED:
    case QuestionState.INVITED:
      return 'coming';
    case QuestionState.ASKING:
    case QuestionState.ASKED:
    case QuestionState.ANSWERING:
      return 'now';
    case QuestionState.ANSWERED:
      return 'answered';
    case QuestionState.IN_WRITING:
    case QuestionState.WRITTEN:
      return 'writing';
    case QuestionState.CLOSED:
      return 'closed';
    case QuestionState.MERGED:
    case QuestionState.WITHDRAWN:
      return 'gone';
    default:
      return 'slip';
  }
}

export const questionsAt = (
  questions: readonly ShownQuestion[],
  ...stages: readonly QuestionStage[]
): readonly ShownQuestion[] =>
  questions.filter(({ question }) => stages.includes(stageOf(question.state)));

export const questionsIn = (
  questions: readonly ShownQuestion[],
  group: number,
): readonly ShownQuestion[] => questions.filter(({ question }) => question.group === group);

// Who may answer: the addressee, the answerers of its group, others who were invited.
export function mayAnswer(
  person: number,
  question: QuestionCard | PublicQuestionCard,
  group: IssueGroupCard | undefined,
): boolean {
  const people: readonly (NamedPerson | undefined)[] = [
    question.addressee,
    ...question.invited,
    group?.answerer,
    ...(group?.coAnswerers ?? []),
  ];
  return people.some((named) => named?.id === person);
}

export const groupsOfItem = (
  groups: readonly IssueGroupCard[],
  item: number,
): readonly IssueGroupCard[] => groups.filter((group) => group.item === item);

const kNoDate = Number.MAX_SAFE_INTEGER;

const dueOf = ({ due }: { readonly due?: bigint | undefined }): number =>
  due === undefined ? kNoDate : Number(due);

const byDue = (
  a: { readonly id: number; readonly due?: bigint | undefined },
  b: { readonly id: number; readonly due?: bigint | undefined },
): number => dueOf(a) - dueOf(b) || a.id - b.id;

// Questions whose written answer has not come; the first due comes first.
export const owedAnswers = (questions: readonly ShownQuestion[]): readonly ShownQuestion[] =>
  questions
    .filter(({ question }) => question.state === QuestionState.IN_WRITING)
    .sort((a, b) => byDue(a.question, b.question));

// Promises that are not closed; the first due comes first, those without a day last.
export const owedPromises = (promises: readonly PromiseCard[]): readonly PromiseCard[] =>
  promises.filter(({ state }) => state !== PromiseState.CLOSED).sort(byDue);

// Whether the day named has passed; what has no day is never late.
export const isLate = (due: bigint | undefined, now: number | undefined): boolean =>
  due !== undefined && now !== undefined && now > Number(due);

export const shownExhibit = (exhibits: readonly ExhibitCard[]): ExhibitCard | undefined =>
  exhibits.find(({ state }) => state === ExhibitState.SHOWN);

export const exhibitsOf = (
  exhibits: readonly ExhibitCard[],
  question: number,
): readonly ExhibitCard[] => exhibits.filter((exhibit) => exhibit.question === question);
