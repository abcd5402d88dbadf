// My questions and those of others: what I may do with them, and how they are found.

import { matches } from '@/i18n/vietnamese';
import {
  type IssueGroupCard,
  type NamedPerson,
  type OwnCard,
  type PublicQuestionCard,
  type QuestionCard,
  QuestionState,
} from '@/protocol';

// Those I asked; the newest slip first, what is over last.
export function askedBy(own: OwnCard): readonly QuestionCard[] {
  const over = ({ state }: QuestionCard) =>
    state === QuestionState.WITHDRAWN || state === QuestionState.CLOSED ? 1 : 0;
  return own.questions
    .filter(({ asker }) => asker?.id === own.id)
    .sort((a, b) => over(a) - over(b) || b.id - a.id);
}

export interface Steps {
  readonly revise: boolean;
  readonly withdraw: boolean;
  readonly judge: boolean;
  readonly exhibit: boolean;
}

// IQ3: until its asker is called.
const beforeCalled: ReadonlySet<QuestionState> = new Set([
  QuestionState.SUBMITTED,
  QuestionState.ACCEPTED,
  QuestionState.REGISTERED,
]);

const onItsWay: ReadonlySet<QuestionState> = new Set([
  ...beforeCalled,
  QuestionState.INVITED,
  QuestionState.ASKING,
  QuestionState.ASKED,
  QuestionState.ANSWERING,
  QuestionState.ANSWERED,
]);

const hasAnswer: ReadonlySet<QuestionState> = new Set([
  QuestionState.ANSWERED,
  QuestionState.WRITTEN,
]);

// What is offered for a question in this state; the server has the last word.
export function stepsOf({ state }: Pick<QuestionCard, 'state'>): Steps {
  return {
    revise: state === QuestionState.SUBMITTED,
    withdraw: beforeCalled.has(state),
    judge: hasAnswer.has(state),
    exhibit: onItsWay.has(state),
  };
}

// To whom a question can be addressed: all officials, those who answer for a group of issues first,
// in the order of the groups. Each once.
export function addresseesOf(
  issues: readonly IssueGroupCard[],
  officials: readonly NamedPerson[],
): readonly NamedPerson[] {
  const people = [
    ...issues.map(({ answerer }) => answerer),
    ...issues.flatMap(({ coAnswerers }) => coAnswerers),
    ...officials,
  ];
  const found = new Map<number, NamedPerson>();
  for (const person of people) if (person && !found.has(person.id)) found.set(person.id, person);
  return [...found.values()];
}

// The groups that are not closed; those that this person answers in come first.
export function groupChoices(
  issues: readonly IssueGroupCard[],
  addressee: number,
): readonly IssueGroupCard[] {
  const far = ({ answerer, coAnswerers }: IssueGroupCard): number =>
    answerer?.id === addressee ? 0 : coAnswerers.some(({ id }) => id === addressee) ? 1 : 2;
  return issues.filter(({ closed }) => !closed).sort((a, b) => far(a) - far(b) || a.id - b.id);
}

export interface QuestionsOfGroup {
  // Undefined: questions whose group is not known.
  readonly group: IssueGroupCard | undefined;
  readonly questions: readonly PublicQuestionCard[];
}

// The questions of others by group of issues, those that match what is looked for. Tone marks do
// not matter.
export function foundByGroup(
  questions: readonly PublicQuestionCard[],
  issues: readonly IssueGroupCard[],
  wanted: string,
): readonly QuestionsOfGroup[] {
  const known = new Map(issues.map((group) => [group.id, group]));
  const found = questions.filter((question) => matches(searched(question), wanted));
  const byGroup = new Map<number, PublicQuestionCard[]>();
  for (const question of found) {
    const group = known.has(question.group) ? question.group : 0;
    byGroup.set(group, [...(byGroup.get(group) ?? []), question]);
  }
  return [...byGroup]
    .sort(([a], [b]) => (a || Number.MAX_SAFE_INTEGER) - (b || Number.MAX_SAFE_INTEGER))
    .map(([group, list]) => ({ group: known.get(group), questions: list }));
}

function searched({ text, asker, addressee }: PublicQuestionCard): string {
  const people = [asker, addressee].flatMap((one) => (one ? [one.name, one.office] : []));
  return [text, ...people].join(' ');
}

const signable: ReadonlySet<QuestionState> = new Set([
  QuestionState.ACCEPTED,
  QuestionState.REGISTERED,
  QuestionState.INVITED,
  QuestionState.ASKING,
  QuestionState.ASKED,
  QuestionState.ANSWERING,
]);

// "The same question" may be said until it is answered.
export const maySign = ({ state }: Pick<PublicQuestionCard, 'state'>): boolean =>
  signable.has(state);
