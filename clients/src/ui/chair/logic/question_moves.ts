// What becomes of a question that is put somewhere else on the board: into a group of issues, back
// among the slips, to writing, among what is answered or over. What the floor decides (IQ11) is
// nowhere to put a question by hand.

import {
  type CommandBody,
  type IssueGroupCard,
  type QuestionCard,
  QuestionState,
  WritingCause,
} from '@/protocol';
import type { Column } from './questions';

// Where a question may be put.
export type Destination =
  | { readonly to: 'group'; readonly group: Pick<IssueGroupCard, 'id' | 'closed'> }
  | { readonly to: 'slips' | 'floor' | 'answered' | 'writing' | 'over' };

// Why it stays where it is; each is a sentence.
export type WhyNot =
  | 'here'
  | 'group_closed'
  | 'by_floor'
  | 'registered'
  | 'asked'
  | 'answered'
  | 'in_writing'
  | 'merged'
  | 'over'
  | 'not_asked'
  | 'not_answered';

export type Move =
  // Done at once, and taken back within ten seconds.
  | { readonly kind: 'order'; readonly command: CommandBody }
  // Something has to be written down or confirmed first.
  | { readonly kind: 'dialog'; readonly dialog: 'to_writing' | 'record' | 'close_question' }
  | { readonly kind: 'refused'; readonly why: WhyNot };

const refused = (why: WhyNot): Move => ({ kind: 'refused', why });

const destinationOf: Readonly<Record<Exclude<Column, 'accepted'>, Destination>> = {
  slips: { to: 'slips' },
  registered: { to: 'floor' },
  asking: { to: 'floor' },
  waiting: { to: 'floor' },
  answered: { to: 'answered' },
  writing: { to: 'writing' },
  over: { to: 'over' },
};

// What a column of the board of `group` stands for.
export const columnDestination = (
  column: Column,
  group: Pick<IssueGroupCard, 'id' | 'closed'>,
): Destination => (column === 'accepted' ? { to: 'group', group } : destinationOf[column]);

export function moveOf(question: QuestionCard, destination: Destination): Move {
  switch (destination.to) {
    case 'group':
      return intoGroup(question, destination.group);
    case 'slips':
      return toSlips(question);
    case 'writing':
      return toWriting(question);
    case 'answered':
      return toAnswered(question);
    case 'over':
      return toOver(question);
    case 'floor':
      return refused('by_floor');
    default:
      return destination satisfies never;
  }
}

// IQ5: until its asker has asked for the floor.
function intoGroup(question: QuestionCard, group: Pick<IssueGroupCard, 'id' | 'closed'>): Move {
  const { state } = question;
  const accepted = state === QuestionState.ACCEPTED;
  if (!accepted && state !== QuestionState.SUBMITTED) return refused(whyFixed(state));
  if (accepted && question.group === group.id) return refused('here');
  if (group.closed) return refused('group_closed');
  const value = { question: question.id, group: group.id };
  return { kind: 'order', command: { case: 'acceptQuestion', value } };
}

// IQ8
function toSlips(question: QuestionCard): Move {
  const { state } = question;
  if (state === QuestionState.SUBMITTED) return refused('here');
  const back =
    state === QuestionState.ACCEPTED || state === QuestionState.MERGED || sentByOffice(question);
  if (!back) return refused(whyFixed(state));
  return { kind: 'order', command: { case: 'returnQuestion', value: { question: question.id } } };
}

// IQ7
function toWriting({ state }: QuestionCard): Move {
  switch (state) {
    case QuestionState.SUBMITTED:
    case QuestionState.ACCEPTED:
    case QuestionState.REGISTERED:
      return { kind: 'dialog', dialog: 'to_writing' };
    case QuestionState.IN_WRITING:
    case QuestionState.WRITTEN:
      return refused('here');
    default:
      return refused(whyFixed(state));
  }
}

// IQ15
function toAnswered({ state }: QuestionCard): Move {
  switch (state) {
    case QuestionState.ASKED:
    case QuestionState.ANSWERING:
      return { kind: 'dialog', dialog: 'record' };
    case QuestionState.ANSWERED:
      return refused('here');
    case QuestionState.SUBMITTED:
    case QuestionState.ACCEPTED:
    case QuestionState.REGISTERED:
    case QuestionState.INVITED:
    case QuestionState.ASKING:
      return refused('not_asked');
    default:
      return refused(whyFixed(state));
  }
}

// IQ21
function toOver({ state }: QuestionCard): Move {
  switch (state) {
    case QuestionState.ANSWERED:
    case QuestionState.WRITTEN:
      return { kind: 'dialog', dialog: 'close_question' };
    case QuestionState.MERGED:
    case QuestionState.CLOSED:
    case QuestionState.WITHDRAWN:
      return refused('here');
    default:
      return refused('not_answered');
  }
}

// What the office sent to writing before it was asked may be taken back.
export const sentByOffice = (question: QuestionCard): boolean =>
  question.state === QuestionState.IN_WRITING &&
  question.cause === WritingCause.OFFICE &&
  question.askedAt === undefined;

function whyFixed(state: QuestionState): WhyNot {
  switch (state) {
    case QuestionState.REGISTERED:
      return 'registered';
    case QuestionState.INVITED:
    case QuestionState.ASKING:
    case QuestionState.ASKED:
    case QuestionState.ANSWERING:
      return 'asked';
    case QuestionState.ANSWERED:
      return 'answered';
    case QuestionState.IN_WRITING:
    case QuestionState.WRITTEN:
      return 'in_writing';
    case QuestionState.MERGED:
      return 'merged';
    default:
      return 'over';
  }
}

// Where every question that can be put anywhere can be put at least; a slip goes to writing too.
const kSomewhere: readonly Destination[] = [
  { to: 'slips' },
  { to: 'answered' },
  { to: 'writing' },
  { to: 'over' },
];

export const isMovable = (question: QuestionCard): boolean =>
  kSomewhere.some((destination) => moveOf(question, destination).kind !== 'refused');
