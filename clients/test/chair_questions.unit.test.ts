import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import {
  type CommandBody,
  IssueGroupCardSchema,
  PromiseCardSchema,
  PromiseState,
  QuestionCardSchema,
  QuestionState,
  WritingCause,
} from '@/protocol';
import {
  boardOf,
  dueDay,
  leftOver,
  likelyGroup,
  mergeTargets,
  owed,
  questionActions,
  shortened,
  slipsOf,
} from '@/ui/chair/logic/questions';
import { dayOf, lengthOf } from '@/ui/chair/logic/time';
import { undoOf } from '@/ui/chair/logic/undo';
import { cardsWith, kNine } from './chair_fixtures';

const kOffset = 420;

function question(
  id: number,
  state: QuestionState,
  init: MessageInitShape<typeof QuestionCardSchema> = {},
) {
  return create(QuestionCardSchema, {
    id,
    state,
    group: 1,
    asker: { id, name: `Đại biểu ${id}` },
    addressee: { id: 90, name: 'Giám đốc' },
    submittedAt: BigInt(id),
    ...init,
  } as MessageInitShape<typeof QuestionCardSchema>);
}

describe('the board', () => {
  const questions = [
    question(1, QuestionState.ANSWERED),
    question(2, QuestionState.REGISTERED),
    question(3, QuestionState.REGISTERED),
    question(4, QuestionState.ASKED, { askedAt: 20n }),
    question(5, QuestionState.ANSWERING, { askedAt: 10n }),
    question(6, QuestionState.ACCEPTED, { group: 2 }),
    question(7, QuestionState.SUBMITTED, { group: 0 }),
    question(8, QuestionState.WITHDRAWN),
  ];

  test('shows a group by state, what the hall deals with first', () => {
    const board = boardOf(questions, 1, [3, 2]);
    expect(board.map(({ column }) => column)).toEqual([
      'waiting',
      'registered',
      'answered',
      'over',
    ]);
  });

  test('who is registered stands as in the line, what waits as it was asked', () => {
    const [waiting, registered] = boardOf(questions, 1, [3, 2]);
    expect(registered?.questions.map(({ id }) => id)).toEqual([3, 2]);
    expect(waiting?.questions.map(({ id }) => id)).toEqual([5, 4]);
  });

  test('slips are those nobody has dealt with, of every group', () => {
    expect(slipsOf(questions).map(({ id }) => id)).toEqual([7]);
  });
});

describe('what may become of a question', () => {
  test('depends on its state', () => {
    const of = (state: QuestionState) => questionActions(question(1, state));
    expect(of(QuestionState.SUBMITTED)).toEqual(['accept', 'merge', 'to_writing']);
    expect(of(QuestionState.INVITED)).toEqual([]);
    expect(of(QuestionState.ASKED)[0]).toBe('give_answer');
    expect(of(QuestionState.CLOSED)).toEqual([]);
  });

  test('IQ8: only what the office sent to writing unasked comes back', () => {
    const of = (cause: WritingCause, askedAt?: bigint) =>
      questionActions(
        question(1, QuestionState.IN_WRITING, {
          cause,
          ...(askedAt !== undefined && { askedAt }),
        }),
      );
    expect(of(WritingCause.OFFICE)).toEqual(['written', 'return']);
    expect(of(WritingCause.OFFICE, 5n)).toEqual(['written']);
    expect(of(WritingCause.NOT_REACHED)).toEqual(['written']);
  });

  test('a slip likely goes where its asker suggests, else to its addressee', () => {
    const groups = [
      create(IssueGroupCardSchema, { id: 1, answerer: { id: 80 } }),
      create(IssueGroupCardSchema, { id: 2, answerer: { id: 90 } }),
      create(IssueGroupCardSchema, { id: 3, answerer: { id: 91 }, closed: true }),
    ];
    const slip = (group: number) => question(1, QuestionState.SUBMITTED, { group });
    expect(likelyGroup(slip(1), groups)?.id).toBe(1);
    expect(likelyGroup(slip(0), groups)?.id).toBe(2);
    expect(likelyGroup(slip(3), groups)?.id).toBe(2);
  });

  test('it is merged into one that is still to be asked, of its own group first', () => {
    const mine = question(1, QuestionState.SUBMITTED);
    const others = [
      mine,
      question(2, QuestionState.ACCEPTED, { group: 2 }),
      question(3, QuestionState.REGISTERED),
      question(4, QuestionState.ANSWERED),
    ];
    expect(mergeTargets(mine, others).map(({ id }) => id)).toEqual([3, 2]);
  });
});

describe('what goes to writing, and what is owed', () => {
  test('IQ22: closing a group sends what was not answered, due by the day it was asked', () => {
    const left = leftOver(
      1,
      [
        question(1, QuestionState.ANSWERED),
        question(2, QuestionState.ACCEPTED),
        question(3, QuestionState.ASKED, { askedAt: BigInt(kNine - 24 * 3_600_000) }),
        question(4, QuestionState.ACCEPTED, { group: 2 }),
        question(5, QuestionState.ANSWERING),
      ],
      { now: kNine, days: 20, utcOffsetMinutes: kOffset },
    );
    expect(left.map((one) => one.question.id)).toEqual([2, 3]);
    const day = (moment = 0) => new Date(moment + kOffset * 60_000).toISOString().slice(0, 10);
    expect(left.map((one) => day(one.due))).toEqual(['2026-12-28', '2026-12-27']);
    expect(dueDay(kNine, 20, kOffset)).toBe(left[0]?.due);
  });

  test('IQ26: what is due first stands first, what has no day last', () => {
    const promises = [
      create(PromiseCardSchema, { id: 1, state: PromiseState.OPEN }),
      create(PromiseCardSchema, { id: 2, state: PromiseState.OPEN, due: 5n }),
      create(PromiseCardSchema, { id: 3, state: PromiseState.CLOSED, due: 1n }),
    ];
    const questions = [question(9, QuestionState.IN_WRITING, { due: 3n })];
    const ids = owed(questions, promises).map((one) =>
      one.kind === 'promise' ? `promise ${one.promise.id}` : `question ${one.question.id}`,
    );
    expect(ids).toEqual(['question 9', 'promise 2', 'promise 1']);
  });
});

describe('what takes an order about a question back', () => {
  const commands = (command: CommandBody, state: QuestionState) =>
    undoOf(command, cardsWith({ questions: [question(4, state, { group: 2 })] }))?.commands;
  const back = { case: 'returnQuestion', value: { question: 4 } };
  const again = { case: 'acceptQuestion', value: { question: 4, group: 2 } };
  const accept: CommandBody = { case: 'acceptQuestion', value: { question: 4, group: 1 } };
  const merge: CommandBody = { case: 'mergeQuestion', value: { question: 4, into: 5 } };
  const write: CommandBody = { case: 'sendToWriting', value: { question: 4, reason: 'x' } };

  test('IQ8: a slip waits again', () => {
    for (const order of [accept, merge, write]) {
      expect(commands(order, QuestionState.SUBMITTED)).toEqual([back]);
    }
  });

  test('what was in a group comes back into it', () => {
    expect(commands(accept, QuestionState.ACCEPTED)).toEqual([again]);
    expect(commands(merge, QuestionState.ACCEPTED)).toEqual([back, again]);
  });

  test('nothing once the asker has asked for the floor', () => {
    expect(commands(write, QuestionState.REGISTERED)).toBeUndefined();
  });
});

describe('what a chair types', () => {
  test('lengths', () => {
    expect(lengthOf('3')).toBe(180_000);
    expect(lengthOf('2:30')).toBe(150_000);
    expect(lengthOf('1,5 phút')).toBe(90_000);
    expect(lengthOf('45s')).toBe(45_000);
    expect(lengthOf('45 giây')).toBe(45_000);
    expect(lengthOf('')).toBeUndefined();
    expect(lengthOf('2:75')).toBeUndefined();
  });

  test('days: the end of the next one that is called so', () => {
    const day = (text: string) => {
      const moment = dayOf(text, kNine, kOffset);
      return moment && new Date(moment + kOffset * 60_000).toISOString().slice(0, 16);
    };
    expect(day('31/12')).toBe('2026-12-31T23:59');
    expect(day('01/02')).toBe('2027-02-01T23:59');
    expect(day('15/06/2028')).toBe('2028-06-15T23:59');
    expect(day('31/02')).toBeUndefined();
    expect(day('hôm nay')).toBeUndefined();
  });

  test('a long question is shortened in lists', () => {
    expect(shortened('Ngắn')).toBe('Ngắn');
    expect(shortened('x'.repeat(200))).toHaveLength(71);
  });
});
