import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import {
  FloorCardSchema,
  FloorRuleSchema,
  IssueGroupCardSchema,
  ItemKind,
  ListCardSchema,
  PublicQuestionCardSchema,
  QuestionCardSchema,
  QuestionState,
  RequestCardSchema,
  type Speaker,
  SpeakerSchema,
  TurnKind,
  TurnState,
} from '@/protocol';
import { type AskFacts, askBody, asksOf } from '@/ui/delegate/logic/asks';
import { isNext, standingsOf, waitMinutes } from '@/ui/delegate/logic/line';
import { runningOf } from '@/ui/delegate/logic/run';
import { kMinute, kNine } from './chair_fixtures';

const rule = create(FloorRuleSchema, {
  points: [{ key: 'quorum' }, { key: 'agenda' }],
  pointsWhenClosed: true,
  times: [{ kind: TurnKind.ANSWER, limit: BigInt(3 * kMinute) }],
});

const request = (id: number, init: MessageInitShape<typeof RequestCardSchema> = {}) =>
  create(RequestCardSchema, {
    id,
    person: id,
    kind: TurnKind.SPEAK,
    limit: BigInt(2 * kMinute),
    present: true,
    ...init,
  });

const issue = (init: MessageInitShape<typeof IssueGroupCardSchema> = {}) =>
  create(IssueGroupCardSchema, { id: 1, item: 5, decided: true, ...init });

const mine = (id: number, state = QuestionState.ACCEPTED, group = 1) =>
  create(QuestionCardSchema, { id, state, group });

const asked = (id: number, state: QuestionState, askedAt = id) =>
  create(PublicQuestionCardSchema, { id, state, group: 1, askedAt: BigInt(askedAt) });

const floor = (state: TurnState, spoken = 0, interrupted: Speaker[] = []) =>
  create(FloorCardSchema, {
    item: 5,
    open: true,
    interrupted,
    speaker: create(SpeakerSchema, {
      turn: 1,
      person: 90,
      state,
      limit: BigInt(5 * kMinute),
      spoken: BigInt(spoken),
      ...(state === TurnState.RUNNING && { runningSince: BigInt(kNine) }),
    }),
  });

const facts = (change: Partial<AskFacts> = {}): AskFacts => ({
  item: { id: 5, kind: ItemKind.DEBATE },
  list: create(ListCardSchema, { item: 5, open: true }),
  floor: undefined,
  present: true,
  waiting: [],
  mine: [],
  questions: [],
  issues: [],
  rule,
  ...change,
});

const interpellation = { item: { id: 5, kind: ItemKind.INTERPELLATION }, issues: [issue()] };

const kinds = (change: Partial<AskFacts>) => asksOf(facts(change)).map(({ kind }) => kind);
const blockOf = (kind: TurnKind, change: Partial<AskFacts>) =>
  asksOf(facts(change)).find((ask) => ask.kind === kind)?.block;

describe('what a delegate may ask for', () => {
  test('is at most three things, as the item allows', () => {
    expect(kinds({})).toEqual([TurnKind.SPEAK, TurnKind.DEBATE, TurnKind.POINT_OF_ORDER]);
    expect(kinds(interpellation)).toEqual([
      TurnKind.QUESTION,
      TurnKind.DEBATE,
      TurnKind.POINT_OF_ORDER,
    ]);
  });

  test('in a report is a point of order, until the list is opened', () => {
    const report = { item: { id: 5, kind: ItemKind.REPORT } };
    expect(kinds({ ...report, list: undefined })).toEqual([TurnKind.POINT_OF_ORDER]);
    expect(kinds(report)).toContain(TurnKind.SPEAK);
  });

  test('has no points of order where the procedure has none', () => {
    expect(kinds({ rule: create(FloorRuleSchema, {}) })).not.toContain(TurnKind.POINT_OF_ORDER);
  });

  test('leaves out what waits already', () => {
    expect(kinds({ waiting: [request(1)] })).toEqual([TurnKind.DEBATE, TurnKind.POINT_OF_ORDER]);
  });

  test('is blocked for who is not present, and by a closed list', () => {
    expect(blockOf(TurnKind.SPEAK, { present: false })).toBe('notPresent');
    const list = create(ListCardSchema, { item: 5, open: false });
    expect(blockOf(TurnKind.SPEAK, { list })).toBe('closed');
    expect(blockOf(TurnKind.POINT_OF_ORDER, { list })).toBeUndefined();
    expect(blockOf(TurnKind.POINT_OF_ORDER, { list, present: false })).toBe('notPresent');
  });

  test('is open by the floor while there is no list, for its own item only', () => {
    const open = { list: undefined, floor: floor(TurnState.RUNNING) };
    expect(blockOf(TurnKind.SPEAK, open)).toBeUndefined();
    const other = { item: { id: 6, kind: ItemKind.DEBATE } };
    expect(blockOf(TurnKind.SPEAK, { ...open, ...other })).toBe('closed');
  });
});

describe('putting a question', () => {
  const block = (change: Partial<AskFacts>) =>
    blockOf(TurnKind.QUESTION, { ...interpellation, ...change });

  test('needs an accepted one of a group of this item that was decided on', () => {
    expect(block({})).toBe('noQuestion');
    expect(block({ mine: [mine(1, QuestionState.SUBMITTED)] })).toBe('noQuestion');
    expect(block({ mine: [mine(1, QuestionState.ACCEPTED, 2)] })).toBe('noQuestion');
    expect(block({ mine: [mine(1)] })).toBeUndefined();
    expect(block({ mine: [mine(1)], issues: [issue({ decided: false })] })).toBe('undecided');
    expect(block({ mine: [mine(1)], issues: [issue({ closed: true })] })).toBe('issuesClosed');
  });

  test('offers each that can be put', () => {
    const questions = [mine(1), mine(2), mine(3, QuestionState.ANSWERED)];
    const [ask] = asksOf(facts({ ...interpellation, mine: questions }));
    expect(ask?.about).toEqual([1, 2]);
  });
});

describe('a debate', () => {
  test('is about the answer that is being given, then about the newest ones', () => {
    const questions = [
      asked(1, QuestionState.ANSWERED, 10),
      asked(2, QuestionState.ANSWERED, 30),
      asked(3, QuestionState.ANSWERING, 20),
      asked(4, QuestionState.ASKED, 40),
    ];
    const ask = asksOf(facts({ ...interpellation, questions }))[1];
    expect(ask).toMatchObject({ kind: TurnKind.DEBATE, about: [3, 2, 1], block: undefined });
  });

  test('needs an answer', () => {
    expect(blockOf(TurnKind.DEBATE, interpellation)).toBe('nothingToDebate');
  });

  test('names no question where the item has none', () => {
    expect(asksOf(facts())[1]?.about).toEqual([]);
    expect(askBody(5, 0, TurnKind.DEBATE, 0)).toMatchObject({ question: 0, point: 0 });
  });
});

test('a point of order names its category, not a question', () => {
  expect(askBody(5, 2, TurnKind.POINT_OF_ORDER, 2)).toEqual({
    item: 5,
    place: 2,
    kind: TurnKind.POINT_OF_ORDER,
    question: 0,
    point: 2,
  });
  expect(askBody(5, 0, TurnKind.QUESTION, 8)).toMatchObject({ question: 8, point: 0 });
});

describe('my place in the line', () => {
  const line = [request(1), request(2), request(3), request(2, { id: 4, person: 2 })];

  test('is counted from one, for each request of mine', () => {
    expect(standingsOf(line, 2).map(({ place }) => place)).toEqual([2, 4]);
    expect(standingsOf(line, 9)).toEqual([]);
  });

  test('is next behind nobody, or behind those who may not speak now', () => {
    expect(isNext(standingsOf(line, 1)[0])).toBe(true);
    expect(isNext(standingsOf(line, 2)[0])).toBe(false);
    const away = [request(1, { present: false }), request(2)];
    expect(isNext(standingsOf(away, 2)[0])).toBe(true);
    expect(isNext(standingsOf(away, 1)[0])).toBe(false);
    expect(isNext(undefined)).toBe(false);
  });
});

describe('the wait', () => {
  const third = standingsOf([request(1), request(2), request(3)], 3)[0];
  const wait = (
    change: Partial<Parameters<typeof waitMinutes>[1]>,
    now: number | undefined = kNine,
  ) => third && waitMinutes(third, { floor: undefined, questions: [], rule, ...change }, now);

  test('is the sum of the limits ahead and what is left of the running turn', () => {
    expect(wait({})).toBe(4);
    expect(wait({ floor: floor(TurnState.RUNNING) })).toBe(9);
    expect(wait({ floor: floor(TurnState.RUNNING) }, kNine + 2 * kMinute)).toBe(7);
  });

  test('is rounded up, and not shortened by a speaker who is over time', () => {
    expect(wait({ floor: floor(TurnState.RUNNING) }, kNine + 2 * kMinute + 1)).toBe(7);
    expect(wait({ floor: floor(TurnState.RUNNING) }, kNine + 60 * kMinute)).toBe(4);
  });

  test('counts paused and interrupted turns that go on', () => {
    expect(wait({ floor: floor(TurnState.PAUSED, 3 * kMinute) })).toBe(6);
    const interrupted = [
      create(SpeakerSchema, { turn: 2, state: TurnState.INTERRUPTED, limit: BigInt(kMinute) }),
    ];
    expect(wait({ floor: floor(TurnState.INVITED, 0, interrupted) })).toBe(10);
  });

  test('counts the answers to questions that come before', () => {
    const ahead = [request(1, { kind: TurnKind.QUESTION }), request(3)];
    const standing = standingsOf(ahead, 3)[0];
    const questions = [asked(1, QuestionState.ASKED), asked(2, QuestionState.ANSWERED)];
    const all = { floor: undefined, questions, rule };
    expect(standing && waitMinutes(standing, all, kNine)).toBe(2 + 3 + 3);
  });

  test('leaves out who may not speak now, and is unknown without the server’s time', () => {
    const ahead = [request(1, { present: false }), request(3)];
    const standing = standingsOf(ahead, 3)[0];
    const none = { floor: undefined, questions: [], rule };
    expect(standing && waitMinutes(standing, none, kNine)).toBe(0);
    expect(standing && waitMinutes(standing, none, undefined)).toBeUndefined();
  });
});

describe('running the floor of a group', () => {
  const idle = create(FloorCardSchema, { place: 3 });

  test('calls the first one who may speak', () => {
    const line = [request(1, { present: false }), request(2)];
    expect(runningOf(idle, line)).toMatchObject({ main: 'callNext', next: { id: 2 } });
    expect(runningOf(idle, [])).toMatchObject({ main: 'callNext', more: [], next: undefined });
  });

  test('starts, pauses, goes on and stops', () => {
    const line = [request(1)];
    const main = (state: TurnState) => runningOf(floor(state), line);
    expect(main(TurnState.INVITED).main).toBe('startTurn');
    expect(main(TurnState.RUNNING)).toMatchObject({
      main: 'callNext',
      more: ['pauseTurn', 'stopTurn'],
    });
    expect(main(TurnState.PAUSED).main).toBe('resumeTurn');
    expect(runningOf(floor(TurnState.RUNNING), []).main).toBe('stopTurn');
  });
});
