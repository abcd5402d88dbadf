import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import {
  type CommandBody,
  FloorCardSchema,
  ListCardSchema,
  type QuestionCard,
  QuestionCardSchema,
  QuestionState,
  RequestCardSchema,
  SpeakerSchema,
  TurnKind,
  TurnState,
} from '@/protocol';
import {
  batchable,
  batchOf,
  passedOver,
  requestBefore,
  toggled,
} from '@/ui/chair/logic/floor_line';
import { floorNext } from '@/ui/chair/logic/floor_next';
import { undoOf } from '@/ui/chair/logic/undo';
import { cardsWith } from './chair_fixtures';

function request(id: number, init: MessageInitShape<typeof RequestCardSchema> = {}) {
  return create(RequestCardSchema, {
    id,
    item: 24,
    kind: TurnKind.SPEAK,
    name: `Đại biểu ${id}`,
    present: true,
    ...init,
  });
}

function speaker(state: TurnState, turn = 1) {
  return create(SpeakerSchema, { turn, state, name: `Người nói ${turn}` });
}

function floor(state?: TurnState, interrupted: readonly number[] = []) {
  return create(FloorCardSchema, {
    item: 24,
    ...(state !== undefined && { speaker: speaker(state) }),
    interrupted: interrupted.map((turn) => speaker(TurnState.INTERRUPTED, turn)),
  });
}

function asked(id: number, at: number): QuestionCard {
  return create(QuestionCardSchema, {
    id,
    state: QuestionState.ASKED,
    askedAt: BigInt(at),
    addressee: { id: 90, name: 'Giám đốc' },
  });
}

describe('the next thing on the floor', () => {
  const line = [request(1), request(2)];

  test('who was called starts, who is paused resumes', () => {
    const of = (state: TurnState) => floorNext({ floor: floor(state), line, questions: [] }).kind;
    expect(of(TurnState.INVITED)).toBe('start');
    expect(of(TurnState.PAUSED)).toBe('resume');
  });

  test('who stands in front is called, and that ends the present turn', () => {
    const next = floorNext({ floor: floor(TurnState.RUNNING), line, questions: [] });
    expect(next).toMatchObject({ kind: 'call', request: { id: 1 }, ends: { turn: 1 } });
    expect(floorNext({ floor: floor(), line, questions: [] })).toMatchObject({ ends: undefined });
  });

  test('the last speaker is stopped; with nobody there is nothing', () => {
    const running = { floor: floor(TurnState.RUNNING), line: [], questions: [] };
    expect(floorNext(running).kind).toBe('stop');
    expect(floorNext({ floor: floor(), line: [], questions: [] }).kind).toBe('none');
  });

  test('FL17: after an interruption the interrupted one goes on, the last one first', () => {
    const next = floorNext({ floor: floor(TurnState.RUNNING, [2, 3]), line, questions: [] });
    expect(next).toMatchObject({ kind: 'back', to: { turn: 3 } });
  });

  test('what was asked is answered, the first question first', () => {
    const questions = [asked(7, 300), asked(8, 200)];
    const next = floorNext({ floor: floor(TurnState.RUNNING), line, questions });
    expect(next).toMatchObject({ kind: 'answer', question: { id: 8 }, person: { id: 90 } });
  });

  test('IQ12: a batch is asked to its end before anything is answered', () => {
    const batch = [request(3, { kind: TurnKind.QUESTION, called: 2 }), ...line];
    const next = floorNext({ floor: floor(), line: batch, questions: [asked(7, 300)] });
    expect(next).toMatchObject({ kind: 'call', request: { id: 3 } });
  });

  test('a point of order is heard before an answer', () => {
    const points = [request(4, { kind: TurnKind.POINT_OF_ORDER }), ...line];
    const next = floorNext({ floor: floor(), line: points, questions: [asked(7, 300)] });
    expect(next).toMatchObject({ kind: 'call', request: { id: 4 } });
  });
});

describe('the line', () => {
  const question = (id: number, init = {}) => request(id, { kind: TurnKind.QUESTION, ...init });
  const line = [
    request(1),
    question(2, { called: 1 }),
    question(3),
    question(4, { present: false }),
    question(5),
    question(6),
    question(7),
  ];

  test('FL11: who stands in front of the chosen one is passed over', () => {
    expect(passedOver(line, 3).map(({ id }) => id)).toEqual([1, 2]);
    expect(passedOver(line, 1)).toEqual([]);
    expect(requestBefore(line, 3)).toBe(2);
    expect(requestBefore(line, 1)).toBe(0);
  });

  test(
    'IQ12: the first questions of who is present, or the chosen ones, are called ' + 'together',
    () => {
      expect(batchable(line).map(({ id }) => id)).toEqual([3, 4, 5, 6, 7]);
      expect(batchOf(line, new Set(), 3).map(({ id }) => id)).toEqual([3, 5, 6]);
      expect(batchOf(line, new Set([7, 4]), 3).map(({ id }) => id)).toEqual([4, 7]);
      expect(batchOf(line, new Set([1]), 3).map(({ id }) => id)).toEqual([3, 5, 6]);
    },
  );

  test('no more are chosen than may be called', () => {
    const two = toggled(toggled(new Set<number>(), 3, 2), 5, 2);
    expect([...two]).toEqual([3, 5]);
    expect(toggled(two, 6, 2)).toBe(two);
    expect([...toggled(two, 3, 2)]).toEqual([5]);
  });
});

describe('what takes an order of the floor back', () => {
  const requests = [request(1), request(2), request(3)];
  const list = (init = {}) =>
    create(ListCardSchema, { item: 24, line: [1, 2, 3], open: true, ...init });
  const cards = (state?: TurnState, init = {}) =>
    cardsWith({ floors: [floor(state)], lists: [list(init)], requests });
  const commands = (command: CommandBody, of = cards(TurnState.RUNNING)) =>
    undoOf(command, of)?.commands;

  test('FL21: the end of a turn, by whatever order', () => {
    const back = [{ case: 'readmitLast', value: { place: 0 } }];
    expect(commands({ case: 'stopTurn', value: { place: 0 } })).toEqual(back);
    expect(commands({ case: 'callNext', value: { place: 0 } })).toEqual(back);
    expect(commands({ case: 'grantFloor', value: { request: 3 } })).toEqual(back);
  });

  test('nothing where no turn ended', () => {
    expect(commands({ case: 'callNext', value: { place: 0 } }, cards())).toBeUndefined();
  });

  test('FL13: skipping and removing', () => {
    const back = [{ case: 'reinstateRequest', value: { request: 2 } }];
    expect(commands({ case: 'skipRequest', value: { request: 2 } })).toEqual(back);
    expect(commands({ case: 'removeRequest', value: { request: 2, reason: 'x' } })).toEqual(back);
  });

  test('FL12: a move goes back to the order of the procedure, or to its place by hand', () => {
    const move: CommandBody = { case: 'moveRequest', value: { request: 3, after: 0 } };
    expect(commands(move)).toEqual([{ case: 'restoreOrder', value: { item: 24, place: 0 } }]);
    expect(commands(move, cards(TurnState.RUNNING, { byHand: true }))).toEqual([
      { case: 'moveRequest', value: { request: 3, after: 2 } },
    ]);
  });

  test('closing the list opens it with the closing time it had', () => {
    const close: CommandBody = { case: 'closeRequests', value: { item: 24, place: 0 } };
    expect(commands(close, cards(undefined, { closesAt: 99n }))).toEqual([
      { case: 'openRequests', value: { item: 24, place: 0, closesAt: 99n } },
    ]);
  });
});
