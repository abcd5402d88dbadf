import { create } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { Presence, Strictness, ThresholdSchema } from '@/protocol';
import { everybody, filterPeople, groupsOf, personActions, totals } from '@/ui/chair/logic/people';
import { fractionOf, requiredCount } from '@/ui/chair/logic/procedure';
import { missing, shareOf, spare } from '@/ui/chair/logic/quorum';
import { desk, emptyDesk, personOnSeat, typedSeat } from '@/ui/chair/logic/seat_desk';
import { person, presence } from './chair_fixtures';

const people = [
  person(1, { name: 'Nguyễn Đình Thuần', group: 'Tổ 2', presence: Presence.IN_HALL, since: 5n }),
  person(2, { name: 'Trần Thị Hạnh Dung', group: 'Tổ 10', presence: Presence.LEFT, since: 9n }),
  person(3, { name: 'Lê Đình Nguyên', group: 'Tổ 1' }),
  person(4, { name: 'Khách mời', delegate: false, group: 'Sở Y tế' }),
];
const ids = (query: Partial<typeof everybody>) =>
  filterPeople(people, { ...everybody, ...query }).map((one) => one.id);

describe('the attendance board', () => {
  test('finds names without tone marks, by the beginnings of words', () => {
    expect(ids({ text: 'nguyen dinh' })).toEqual([3, 1]);
    expect(ids({ text: 'NGUYỄN đình thu' })).toEqual([1]);
    expect(ids({ text: 'inh' })).toEqual([]);
  });

  test('finds by seat and by code too', () => {
    expect(ids({ text: '2' })).toContain(2);
    expect(ids({ text: 'db-3' })).toEqual([3]);
  });

  test('filters by state and by group, and never shows guests', () => {
    expect(ids({ presence: Presence.LEFT })).toEqual([2]);
    expect(ids({ group: 'Tổ 1' })).toEqual([3]);
    expect(ids({})).toHaveLength(3);
  });

  test('sorts by seat, by group as numbers, and by the newest movement', () => {
    expect(ids({ sort: 'seat' })).toEqual([1, 2, 3]);
    expect(ids({ sort: 'group' })).toEqual([3, 1, 2]);
    expect(ids({ sort: 'recent' })).toEqual([2, 1, 3]);
    expect(groupsOf(people)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 10']);
  });

  test('counts every state', () => {
    const counts = totals(people);
    expect(counts.get(Presence.IN_HALL)).toBe(1);
    expect(counts.get(Presence.EXPECTED)).toBe(1);
    expect(counts.get(Presence.UNEXCUSED)).toBe(0);
  });

  test('AT4, AT7, AT8: offers what fits where somebody is', () => {
    const at = (presence: Presence) => personActions(person(1, { presence }), false);
    expect(at(Presence.IN_HALL)).toEqual(['leave']);
    expect(at(Presence.EXCUSED)).toEqual(['arrive', 'absent']);
    expect(at(Presence.UNEXCUSED)).toEqual(['arrive', 'excuse']);
    expect(personActions(person(1), true)).toContain('arrive_remote');
  });
});

describe('the seat desk', () => {
  test('takes digits only', () => {
    expect(desk(emptyDesk, { kind: 'typed', text: ' 2a7' }).typed).toBe('27');
    expect(typedSeat(emptyDesk)).toBeUndefined();
    expect(typedSeat(desk(emptyDesk, { kind: 'typed', text: '0' }))).toBeUndefined();
  });

  test('clears for the next number while the answer is awaited, and is done only when told', () => {
    let state = desk(emptyDesk, { kind: 'typed', text: '27' });
    state = desk(state, { kind: 'sent', seat: 27, person: 3 });
    expect(state.typed).toBe('');
    state = desk(state, { kind: 'sent', seat: 28, person: undefined });
    expect(state.entries.map((entry) => [entry.seat, entry.state])).toEqual([
      [28, 'sending'],
      [27, 'sending'],
    ]);
    state = desk(state, { kind: 'answered', id: 1, state: 'done', reason: '' });
    state = desk(state, { kind: 'answered', id: 2, state: 'refused', reason: 'no such seat' });
    expect(state.entries.map((entry) => entry.state)).toEqual(['refused', 'done']);
    expect(state.entries[0]?.reason).toBe('no such seat');
  });

  test('keeps the last dozen', () => {
    let state = emptyDesk;
    for (let seat = 1; seat <= 20; seat += 1) {
      state = desk(state, { kind: 'sent', seat, person: undefined });
    }
    expect(state.entries).toHaveLength(12);
    expect(state.entries[0]?.seat).toBe(20);
  });

  test('knows who sits there, guests apart', () => {
    expect(personOnSeat(people, 2)?.name).toBe('Trần Thị Hạnh Dung');
    expect(personOnSeat(people, 4)).toBeUndefined();
    expect(personOnSeat(people, undefined)).toBeUndefined();
  });
});

describe('quorum and thresholds', () => {
  test('AT10: two thirds of 85 are 57, more than half are 43', () => {
    const twoThirds = create(ThresholdSchema, {
      numerator: 2,
      denominator: 3,
      strictness: Strictness.AT_LEAST,
    });
    const half = create(ThresholdSchema, {
      numerator: 1,
      denominator: 2,
      strictness: Strictness.MORE_THAN,
    });
    expect(requiredCount(twoThirds, 85)).toBe(57);
    expect(requiredCount(half, 85)).toBe(43);
    expect(requiredCount(half, 50)).toBe(26);
    expect(fractionOf(twoThirds)).toMatchObject({ strictness: 'at_least', word: 'two_thirds' });
    expect(fractionOf(half)).toMatchObject({ strictness: 'more_than', word: 'half' });
  });

  test('says how many are missing, and how many may still leave', () => {
    expect(missing(presence(56))).toBe(1);
    expect(missing(presence(60))).toBe(0);
    expect(spare(presence(60))).toBe(3);
    expect(shareOf(57, 85)).toBeCloseTo(67.06, 1);
    expect(shareOf(1, 0)).toBe(0);
  });
});
