// The board of the interpellation: which column a question stands in, what may become of it, what
// closing a group would send to writing, and what is owed.

import {
  type IssueGroupCard,
  type PromiseCard,
  type QuestionCard,
  QuestionState,
} from '@/protocol';
import { millis } from '@/protocol/numbers';
import { fullQuestion, owedAnswers, owedPromises } from '@/store/interpellation';
import { columnDestination, moveOf, sentByOffice } from './question_moves';
import { midnight } from './time';

// What the hall deals with stands first, then who comes next, then what is done.
export const columns = [
  'asking',
  'waiting',
  'registered',
  'accepted',
  'slips',
  'answered',
  'writing',
  'over',
] as const;

export type Column = (typeof columns)[number];

const columnByState: Readonly<Record<QuestionState, Column>> = {
  [QuestionState.UNSPECIFIED]: 'slips',
  [QuestionState.SUBMITTED]: 'slips',
  [QuestionState.MERGED]: 'over',
  [QuestionState.ACCEPTED]: 'accepted',
  [QuestionState.REGISTERED]: 'registered',
  [QuestionState.INVITED]: 'asking',
  [QuestionState.ASKING]: 'asking',
  [QuestionState.ASKED]: 'waiting',
  [QuestionState.ANSWERING]: 'waiting',
  [QuestionState.ANSWERED]: 'answered',
  [QuestionState.IN_WRITING]: 'writing',
  [QuestionState.WRITTEN]: 'writing',
  [QuestionState.CLOSED]: 'over',
  [QuestionState.WITHDRAWN]: 'over',
};

export const columnOf = (question: Pick<QuestionCard, 'state'>): Column =>
  columnByState[question.state];

export interface BoardColumn {
  readonly column: Column;
  readonly questions: readonly QuestionCard[];
}

// `group` 0: what no group has. Questions that are registered stand as their askers do in the line,
// what waits for an answer as it was asked, what is due as it is due, the rest as they came in.
export function boardOf(
  questions: readonly QuestionCard[],
  group: number,
  line: readonly number[] = [],
): readonly BoardColumn[] {
  const of = questions.filter((question) => question.group === group);
  return columns.flatMap((column) => {
    const found = of.filter((question) => columnOf(question) === column);
    return found.length === 0 ? [] : [{ column, questions: sorted(column, found, line) }];
  });
}

// The board while a question is lifted: empty columns that would take it stand there too, but only
// below its own, so that nothing moves under the finger that holds it.
export function boardWhileLifted(
  board: readonly BoardColumn[],
  question: QuestionCard,
  group: Pick<IssueGroupCard, 'id' | 'closed'>,
): readonly BoardColumn[] {
  const own = columns.indexOf(columnOf(question));
  return columns.flatMap((column, at): readonly BoardColumn[] => {
    const stands = board.find((one) => one.column === column);
    if (stands) return [stands];
    const takes = moveOf(question, columnDestination(column, group)).kind !== 'refused';
    return takes && at > own ? [{ column, questions: [] }] : [];
  });
}

function sorted(
  column: Column,
  questions: readonly QuestionCard[],
  line: readonly number[],
): QuestionCard[] {
  const rank = (question: QuestionCard): number => {
    if (column === 'registered') return place(line, question.id);
    if (column === 'waiting') return Number(question.askedAt ?? 0n);
    if (column === 'writing') return Number(question.due ?? 0n);
    return Number(question.submittedAt);
  };
  return [...questions].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}

function place(line: readonly number[], question: number): number {
  const at = line.indexOf(question);
  return at < 0 ? line.length : at;
}

// Slips that nobody has dealt with, whichever group their askers suggest.
export const slipsOf = (questions: readonly QuestionCard[]): QuestionCard[] =>
  questions
    .filter((question) => question.state === QuestionState.SUBMITTED)
    .sort((a, b) => Number(a.submittedAt - b.submittedAt) || a.id - b.id);

export type QuestionAction =
  | 'accept'
  | 'regroup'
  | 'merge'
  | 'to_writing'
  | 'return'
  | 'give_answer'
  | 'invite'
  | 'record'
  | 'written'
  | 'promise'
  | 'close';

const actionsByState: Partial<Record<QuestionState, readonly QuestionAction[]>> = {
  [QuestionState.SUBMITTED]: ['accept', 'merge', 'to_writing'],
  [QuestionState.ACCEPTED]: ['regroup', 'merge', 'to_writing', 'return'],
  [QuestionState.REGISTERED]: ['to_writing'],
  [QuestionState.ASKED]: ['give_answer', 'record', 'invite'],
  [QuestionState.ANSWERING]: ['record', 'invite'],
  [QuestionState.ANSWERED]: ['record', 'promise', 'invite', 'give_answer', 'close'],
  [QuestionState.MERGED]: ['return'],
  [QuestionState.WRITTEN]: ['promise', 'close'],
};

export function questionActions(question: QuestionCard): readonly QuestionAction[] {
  if (question.state !== QuestionState.IN_WRITING) return actionsByState[question.state] ?? [];
  return sentByOffice(question) ? ['written', 'return'] : ['written'];
}

// IQ6: into which another one may be merged, those of its own group first.
export function mergeTargets(
  question: QuestionCard,
  questions: readonly QuestionCard[],
): QuestionCard[] {
  const open: readonly QuestionState[] = [
    QuestionState.SUBMITTED,
    QuestionState.ACCEPTED,
    QuestionState.REGISTERED,
    QuestionState.INVITED,
    QuestionState.ASKING,
    QuestionState.ASKED,
    QuestionState.ANSWERING,
  ];
  const near = (other: QuestionCard) =>
    (other.group === question.group ? 0 : 2) +
    (other.addressee?.id === question.addressee?.id ? 0 : 1);
  return questions
    .filter((other) => other.id !== question.id && open.includes(other.state))
    .sort((a, b) => near(a) - near(b) || a.id - b.id);
}

// The group that a slip most likely goes into: what its asker suggests, else whose answerer it
// asks.
export function likelyGroup(
  question: QuestionCard,
  groups: readonly IssueGroupCard[],
): IssueGroupCard | undefined {
  const open = groups.filter((group) => !group.closed);
  return (
    open.find((group) => group.id === question.group) ??
    open.find((group) => group.answerer?.id === question.addressee?.id) ??
    open.find((group) => group.coAnswerers.some((one) => one.id === question.addressee?.id))
  );
}

const kDayMs = 24 * 60 * 60_000;

// IQ7: the day on which a written answer is due, as a moment of that day.
export function dueDay(from: number, days: number, utcOffsetMinutes: number): number {
  return midnight(from, utcOffsetMinutes) + (days + 1) * kDayMs - 1;
}

export interface ToWriting {
  readonly question: QuestionCard;
  readonly due: number;
}

const unanswered: readonly QuestionState[] = [
  QuestionState.SUBMITTED,
  QuestionState.ACCEPTED,
  QuestionState.REGISTERED,
  QuestionState.INVITED,
  QuestionState.ASKING,
  QuestionState.ASKED,
];

// IQ22: what closing a group sends to writing, slips that name it among them.
export function leftOver(
  group: number,
  questions: readonly QuestionCard[],
  when: { readonly now: number; readonly days: number; readonly utcOffsetMinutes: number },
): ToWriting[] {
  return questions
    .filter((question) => question.group === group && unanswered.includes(question.state))
    .map((question) => ({
      question,
      due: dueDay(millis(question.askedAt) ?? when.now, when.days, when.utcOffsetMinutes),
    }));
}

export type Owed =
  | { readonly kind: 'written'; readonly due: number | undefined; readonly question: QuestionCard }
  | { readonly kind: 'promise'; readonly due: number | undefined; readonly promise: PromiseCard };

// IQ26: written answers and promises, what is due first standing first.
export function owed(questions: readonly QuestionCard[], promises: readonly PromiseCard[]): Owed[] {
  const written = owedAnswers(questions.map(fullQuestion)).flatMap((entry): Owed[] =>
    entry.shown === 'full'
      ? [{ kind: 'written', due: millis(entry.question.due), question: entry.question }]
      : [],
  );
  const promised = owedPromises(promises).map(
    (promise): Owed => ({ kind: 'promise', due: millis(promise.due), promise }),
  );
  const rank = (one: Owed) => one.due ?? Number.MAX_SAFE_INTEGER;
  return [...written, ...promised].sort((a, b) => rank(a) - rank(b));
}

// One's own signature counts as one: with how many voices a question is asked.
export const weightOf = (question: Pick<QuestionCard, 'cosigners'>): number =>
  question.cosigners.length + 1;

const kShort = 70;

// The beginning of a question, for lists to choose from.
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= kShort ? text : `${letters.slice(0, kShort).join('').trimEnd()}…`;
}
