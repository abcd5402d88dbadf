import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import {
  FloorCardSchema,
  FloorRuleSchema,
  ListCardSchema,
  RequestCardSchema,
  SpeakerSchema,
  TurnState,
} from '@/protocol';
import { lineOf, listFor, placeInLine, pointTitle, sumOf, turnOf } from '@/store/floor';
import { clockMark } from '@/store/timing';
import {
  isOver,
  limitOf,
  type TurnTiming,
  turnPhase,
  turnRemaining,
  turnSpoken,
} from '@/store/turn_timing';

const kStart = 1_000_000;

const turn = (value: Partial<TurnTiming> = {}): TurnTiming => ({
  unlimited: false,
  state: TurnState.RUNNING,
  limit: 180_000n,
  warning: 30_000n,
  spoken: 0n,
  runningSince: BigInt(kStart),
  ...value,
});

const standing = (state: TurnState, spoken = 0n): TurnTiming => ({
  unlimited: false,
  state,
  limit: 180_000n,
  warning: 30_000n,
  spoken,
});

describe('the time of a turn', () => {
  it('is what the limit leaves after all stretches', () => {
    const resumed = turn({ spoken: 50_000n });
    expect(turnSpoken(resumed, kStart + 10_000)).toBe(60_000);
    expect(turnRemaining(resumed, kStart + 10_000)).toBe(120_000);
  });

  it('stands while the turn is paused or only called', () => {
    const paused = standing(TurnState.PAUSED, 95_000n);
    expect(turnRemaining(paused, kStart + 999_000)).toBe(85_000);
  });

  it('does not run before its start, though the screen be a little early', () => {
    expect(turnRemaining(turn(), kStart - 400)).toBe(180_000);
  });

  it.each([
    [0, 'running'],
    [149_999, 'running'],
    [150_000, 'warning'],
    [180_000, 'warning'],
    [180_999, 'warning'],
    [181_000, 'overtime'],
    [900_000, 'overtime'],
  ] as const)('after %i ms is %s', (after, phase) => {
    expect(turnPhase(turn(), kStart + after, 0)).toBe(phase);
  });

  it('takes the warning from the server, which may want none', () => {
    expect(turnPhase(turn({ warning: 0n }), kStart + 179_000, 0)).toBe('running');
  });

  it('tells a turn that is called from one that is paused or interrupted', () => {
    expect(turnPhase(standing(TurnState.INVITED), kStart, 0)).toBe('invited');
    expect(turnPhase(standing(TurnState.PAUSED, 1n), kStart, 0)).toBe('paused');
    expect(turnPhase(standing(TurnState.INTERRUPTED, 1n), kStart, 0)).toBe('paused');
  });

  it('is unknown without a clock, and after a minute of silence', () => {
    expect(turnPhase(turn(), undefined, 0)).toBe('unknown');
    expect(turnPhase(turn(), kStart, 60_000)).toBe('running');
    expect(turnPhase(turn(), kStart, 60_001)).toBe('unknown');
  });
});

describe('a limit of 0', () => {
  const usedUp = turn({ limit: 0n, warning: 0n });
  const unlimited = turn({ limit: 0n, warning: 0n, unlimited: true });
  const first = kStart + 1;

  it('is a budget that is used up: over time from the first millisecond', () => {
    expect(limitOf(usedUp)).toBe(0);
    expect(turnPhase(usedUp, first, 0)).toBe('overtime');
    expect(isOver(usedUp, first)).toBe(true);
    expect(turnRemaining(usedUp, kStart + 5000)).toBe(-5000);
  });

  it('is not meant where the server says that nothing limits the turn: the clock counts up', () => {
    expect(limitOf(unlimited)).toBeUndefined();
    expect(turnPhase(unlimited, kStart + 900_000, 0)).toBe('unlimited');
    expect(turnRemaining(unlimited, first)).toBeUndefined();
    expect(isOver(unlimited, kStart + 900_000)).toBe(false);
  });

  it('is not over before the clock has begun', () => {
    const called = { ...standing(TurnState.INVITED), limit: 0n };
    expect(isOver(called, kStart)).toBe(false);
    expect(turnPhase(called, kStart, 0)).toBe('invited');
  });
});

describe('what a clock says aloud', () => {
  it.each([
    [180_000, 0, 'announceStart', 3],
    [176_000, 4000, 'announceStart', 3],
    [170_000, 10_000, 'none', undefined],
    [60_000, 120_000, 'announceMinute', undefined],
    [30_000, 150_000, 'announceThirty', undefined],
    [10_000, 170_000, 'announceTen', undefined],
    [0, 180_000, 'announceEnd', undefined],
    [-59_999, 240_000, 'announceEnd', undefined],
    [-60_000, 240_000, 'announceOver', 1],
    [-125_000, 305_000, 'announceOver', 2],
  ])('with %i ms left after %i ms: %s', (left, ran, name, minutes) => {
    expect(clockMark(left, ran)).toEqual(minutes === undefined ? { name } : { name, minutes });
  });
});

describe('the line', () => {
  const request = (id: number) => create(RequestCardSchema, { id, person: id * 10 });
  const list = create(ListCardSchema, { item: 25, place: 0, line: [7, 3, 5] });

  it('has the order of the server', () => {
    const line = lineOf(list, [request(3), request(5), request(7)]);
    expect(line.map(({ id }) => id)).toEqual([7, 3, 5]);
    expect(placeInLine(line, 5)).toBe(3);
    expect(placeInLine(line, 4)).toBe(0);
  });

  it('leaves out what it has not been told, and requests of other lists', () => {
    expect(lineOf(list, [request(3), request(99)]).map(({ id }) => id)).toEqual([3]);
    expect(lineOf(undefined, [request(3)])).toEqual([]);
  });

  it('is one for each item and place', () => {
    const room = create(ListCardSchema, { item: 25, place: 2 });
    expect(listFor([room, list], 25, 0)).toBe(list);
    expect(listFor([room, list], 25, 2)).toBe(room);
    expect(listFor([room, list], 26, 0)).toBeUndefined();
  });
});

describe('the floor', () => {
  it('knows the turn of a person, the interrupted one too', () => {
    const floor = create(FloorCardSchema, {
      speaker: create(SpeakerSchema, { turn: 4, person: 12 }),
      interrupted: [create(SpeakerSchema, { turn: 3, person: 26 })],
    });
    expect(turnOf(floor, 12)?.turn).toBe(4);
    expect(turnOf(floor, 26)?.turn).toBe(3);
    expect(turnOf(floor, 1)).toBeUndefined();
    expect(turnOf(undefined, 12)).toBeUndefined();
  });

  it('names a point of order by its number, counted from one', () => {
    const rule = create(FloorRuleSchema, {
      points: [
        { key: 'quorum', titleVi: 'Số đại biểu', titleEn: 'Quorum', rank: 1 },
        { key: 'conduct', titleVi: 'Điều hành', titleEn: 'Conduct', rank: 2 },
      ],
    });
    expect(pointTitle(rule, 2, 'vi')).toBe('Điều hành');
    expect(pointTitle(rule, 1, 'en')).toBe('Quorum');
    expect(pointTitle(rule, 0, 'vi')).toBeUndefined();
    expect(pointTitle(undefined, 1, 'vi')).toBeUndefined();
  });

  it('sums the kinds of turns of an item', () => {
    const totals = [
      { kind: 1, total: { turns: 2, spoken: 90_000n } },
      { kind: 2, total: { turns: 1, spoken: 30_500n } },
      { kind: 3 },
    ];
    expect(sumOf(totals as never)).toEqual({ turns: 3, spoken_ms: 120_500 });
  });
});
