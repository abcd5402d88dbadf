import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { type CommandBody, QuestionCardSchema, QuestionState, WritingCause } from '@/protocol';
import {
  columnDestination,
  type Destination,
  isMovable,
  moveOf,
} from '@/ui/chair/logic/question_moves';
import { boardOf, boardWhileLifted } from '@/ui/chair/logic/questions';
import { undoOf } from '@/ui/chair/logic/undo';
import { cardsWith } from './chair_fixtures';

const question = (
  state: QuestionState,
  init: MessageInitShape<typeof QuestionCardSchema> = {},
  id = 4,
) =>
  create(QuestionCardSchema, { id, state, group: 2, ...init } as MessageInitShape<
    typeof QuestionCardSchema
  >);

const group = (id: number, closed = false): Destination => ({ to: 'group', group: { id, closed } });
const slips: Destination = { to: 'slips' };
const writing: Destination = { to: 'writing' };

const all = Object.values(QuestionState).filter(
  (state): state is QuestionState => typeof state === 'number' && state !== 0,
);

describe('a question that is put into a group', () => {
  const into = (state: QuestionState, to: Destination) => moveOf(question(state), to);

  test('IQ5: a slip and an accepted question are accepted into it', () => {
    for (const state of [QuestionState.SUBMITTED, QuestionState.ACCEPTED]) {
      expect(into(state, group(3))).toEqual({
        kind: 'order',
        command: { case: 'acceptQuestion', value: { question: 4, group: 3 } },
      });
    }
  });

  test('a slip goes into the group that its asker suggests', () => {
    expect(into(QuestionState.SUBMITTED, group(2)).kind).toBe('order');
  });

  test('says why it stays: there already, the group closed, its asker on the floor', () => {
    const why = (state: QuestionState, to: Destination) => into(state, to);
    expect(why(QuestionState.ACCEPTED, group(2))).toEqual({ kind: 'refused', why: 'here' });
    expect(why(QuestionState.ACCEPTED, group(3, true))).toMatchObject({ why: 'group_closed' });
    expect(why(QuestionState.REGISTERED, group(3))).toMatchObject({ why: 'registered' });
    expect(why(QuestionState.ASKED, group(3))).toMatchObject({ why: 'asked' });
    expect(why(QuestionState.MERGED, group(3))).toMatchObject({ why: 'merged' });
  });
});

describe('a question that is put into another state', () => {
  test('IQ8: back among the slips, while nothing was said in the hall', () => {
    const back = { case: 'returnQuestion', value: { question: 4 } };
    expect(moveOf(question(QuestionState.ACCEPTED), slips)).toMatchObject({ command: back });
    const office = { cause: WritingCause.OFFICE };
    expect(moveOf(question(QuestionState.IN_WRITING, office), slips)).toMatchObject({
      command: back,
    });
    expect(moveOf(question(QuestionState.IN_WRITING, { ...office, askedAt: 1n }), slips)).toEqual({
      kind: 'refused',
      why: 'in_writing',
    });
  });

  test('IQ7: to writing with a reason, until its asker is called', () => {
    const dialog = { kind: 'dialog', dialog: 'to_writing' };
    expect(moveOf(question(QuestionState.REGISTERED), writing)).toEqual(dialog);
    expect(moveOf(question(QuestionState.INVITED), writing)).toMatchObject({ why: 'asked' });
  });

  test('IQ15, IQ21: what is recorded or confirmed first', () => {
    const asked = question(QuestionState.ASKED);
    expect(moveOf(asked, { to: 'answered' })).toMatchObject({ dialog: 'record' });
    expect(moveOf(asked, { to: 'over' })).toMatchObject({ why: 'not_answered' });
    const answered = question(QuestionState.ANSWERED);
    expect(moveOf(answered, { to: 'over' })).toMatchObject({ dialog: 'close_question' });
  });

  test('IQ11: nothing is put where the floor leads', () => {
    for (const column of ['registered', 'asking', 'waiting'] as const) {
      const destination = columnDestination(column, { id: 2, closed: false });
      expect(moveOf(question(QuestionState.ACCEPTED), destination)).toEqual({
        kind: 'refused',
        why: 'by_floor',
      });
    }
  });
});

test('what can be put anywhere can be lifted', () => {
  const office = { cause: WritingCause.OFFICE };
  const still = all.filter((state) => !isMovable(question(state, office)));
  expect(still).toEqual([
    QuestionState.INVITED,
    QuestionState.ASKING,
    QuestionState.CLOSED,
    QuestionState.WITHDRAWN,
  ]);
});

test('while a question is lifted, empty columns that take it stand below its own', () => {
  const lifted = question(QuestionState.ACCEPTED, {}, 5);
  const board = boardOf([question(QuestionState.ASKED), lifted], 2);
  const columns = boardWhileLifted(board, lifted, { id: 2, closed: false });
  expect(columns.map(({ column }) => column)).toEqual(['waiting', 'accepted', 'slips', 'writing']);
});

describe('what takes a move back', () => {
  const undo = (command: CommandBody, card: MessageInitShape<typeof QuestionCardSchema>) =>
    undoOf(
      command,
      cardsWith({ questions: [create(QuestionCardSchema, { id: 4, group: 2, ...card })] }),
    );
  const back: CommandBody = { case: 'returnQuestion', value: { question: 4 } };

  test('another group: into the one it came from', () => {
    const order: CommandBody = { case: 'acceptQuestion', value: { question: 4, group: 3 } };
    expect(undo(order, { state: QuestionState.ACCEPTED })).toMatchObject({
      kind: 'regroup',
      commands: [{ case: 'acceptQuestion', value: { question: 4, group: 2 } }],
    });
  });

  test('among the slips: accepted, merged or in writing again', () => {
    const again = (card: MessageInitShape<typeof QuestionCardSchema>) => undo(back, card)?.commands;
    expect(again({ state: QuestionState.ACCEPTED })).toEqual([
      { case: 'acceptQuestion', value: { question: 4, group: 2 } },
    ]);
    expect(again({ state: QuestionState.MERGED, mergedInto: 7 })).toEqual([
      { case: 'mergeQuestion', value: { question: 4, into: 7 } },
    ]);
    expect(again({ state: QuestionState.IN_WRITING, reason: 'Nhiều số liệu' })).toEqual([
      { case: 'sendToWriting', value: { question: 4, reason: 'Nhiều số liệu' } },
    ]);
  });
});
