import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { type VoteCard, VoteCardSchema, VoteState } from '@/protocol';
import {
  acknowledge,
  hasStrip,
  isTaken,
  kFirstMoment_ms,
  kNoSight,
  lookAt,
  mayPutAway,
  putAway,
  type Sight,
  takeOut,
  takesScreen,
} from '@/ui/delegate/logic/sight';

type Fields = MessageInitShape<typeof VoteCardSchema>;

const vote = (id: number, state: VoteState, value: Fields = {}): VoteCard =>
  create(VoteCardSchema, { id, state, item: 38, openedAt: BigInt(id), ...value });
const prepared = (id: number, value: Fields = {}) =>
  vote(id, VoteState.PREPARED, { openedAt: undefined, ...value });
const open = (id: number, value: Fields = {}) => vote(id, VoteState.OPEN, value);

// What a tablet is told, one after the other, a second apart.
const told = (...updates: readonly (readonly VoteCard[])[]): Sight =>
  updates.reduce<Sight>(
    (sight, votes, index) => lookAt(sight, votes, 1000 * (index + 1)),
    kNoSight,
  );

describe('the vote in sight', () => {
  it('is the open one, from the moment it is told', () => {
    expect(told([open(3)])).toMatchObject({ vote: 3, open: true, since: 1000, changedFrom: 0 });
  });

  it('does not change with what is told of it meanwhile', () => {
    const sight = told([open(3)]);
    expect(lookAt(sight, [open(3, { title: 'x' }), prepared(4)], 5000)).toBe(sight);
  });

  it('stays when it is closed', () => {
    expect(told([open(3)], [vote(3, VoteState.CLOSED)])).toMatchObject({ vote: 3, open: false });
  });

  it('is the one that waits for its announcement, for whoever comes later', () => {
    expect(told([vote(3, VoteState.COUNTED)]).vote).toBe(3);
    expect(told([vote(3, VoteState.ANNOUNCED)]).vote).toBe(0);
  });
});

describe('a change of what is voted on', () => {
  it('is none when the next one opens as it stood there', () => {
    const done = vote(3, VoteState.ANNOUNCED);
    const sight = told([open(3), prepared(4)], [done, prepared(4)], [done, open(4)]);
    expect(sight).toMatchObject({ vote: 4, changedFrom: 0 });
  });

  it('is said when another opens than the one that was open here', () => {
    const sight = told([open(3), prepared(4)], [vote(3, VoteState.CLOSED), open(4)]);
    expect(sight).toMatchObject({ vote: 4, changedFrom: 3 });
  });

  it('is said when another opens than the one that stood here as the next', () => {
    const sight = told([prepared(3), prepared(4)], [prepared(3), open(4)]);
    expect(sight).toMatchObject({ vote: 4, changedFrom: 3 });
  });

  it('is not said of an amendment that goes before the next', () => {
    const amendment = { before: 3 };
    const sight = told([prepared(3), prepared(4, amendment)], [prepared(3), open(4, amendment)]);
    expect(sight.changedFrom).toBe(0);
  });

  it('is not said of a trial, which says itself what it is', () => {
    expect(told([prepared(3)], [prepared(3), open(4, { trial: true })]).changedFrom).toBe(0);
  });

  it('is said again when a vote is opened behind one that was not acknowledged', () => {
    const closed = vote(3, VoteState.CLOSED);
    expect(
      told([open(3)], [closed, open(4)], [closed, vote(4, VoteState.CLOSED), open(5)]),
    ).toMatchObject({ vote: 5, changedFrom: 4 });
  });
});

describe('a press', () => {
  it('of the first moment is not taken', () => {
    const sight = told([open(3)]);
    expect(isTaken(sight, 1000)).toBe(false);
    expect(isTaken(sight, 1000 + kFirstMoment_ms - 1)).toBe(false);
    expect(isTaken(sight, 1000 + kFirstMoment_ms)).toBe(true);
  });

  it('that began before the vote appeared is not taken', () => {
    expect(isTaken(told([open(3)]), 900)).toBe(false);
  });

  it('is not taken before a change was acknowledged, nor in the first moment after that', () => {
    const sight = told([open(3)], [vote(3, VoteState.CLOSED), open(4)]);
    expect(isTaken(sight, 60_000)).toBe(false);
    const seen = acknowledge(sight, 60_000);
    expect(isTaken(seen, 60_000)).toBe(false);
    expect(isTaken(seen, 60_000 + kFirstMoment_ms)).toBe(true);
  });
});

describe('the whole screen', () => {
  const around = { activeItem: 38, myTurn: false };
  const busy = { ...around, myTurn: true };

  it('belongs to an open vote, also before my turn', () => {
    const sight = told([open(3)]);
    expect(takesScreen(open(3), sight, busy)).toBe(true);
    expect(takesScreen(undefined, sight, around)).toBe(false);
  });

  it('belongs to what came of it until it is put away, its item is left or I have a turn', () => {
    const done = vote(3, VoteState.ANNOUNCED);
    const sight = told([open(3)], [done]);
    expect(takesScreen(done, sight, around)).toBe(true);
    expect(takesScreen(done, sight, busy)).toBe(false);
    expect(takesScreen(done, sight, { ...around, activeItem: 39 })).toBe(false);
    expect(takesScreen(done, putAway(sight, done), around)).toBe(false);
    expect(takesScreen(done, takeOut(putAway(sight, done)), around)).toBe(true);
  });

  it('what was put away while it waited comes back with its result', () => {
    const waits = vote(3, VoteState.COUNTED);
    const sight = putAway(told([open(3)], [waits]), waits);
    expect(takesScreen(waits, sight, around)).toBe(false);
    expect(hasStrip(waits, sight)).toBe(true);
    const done = vote(3, VoteState.ANNOUNCED);
    expect(takesScreen(done, sight, around)).toBe(true);
    expect(hasStrip(done, sight)).toBe(false);
  });

  it('may be left by whoever has nothing to press', () => {
    expect(mayPutAway(open(3), undefined)).toBe(false);
    expect(mayPutAway(open(3), 'not_present')).toBe(false);
    expect(mayPutAway(open(3), 'recused')).toBe(true);
    expect(mayPutAway(vote(3, VoteState.COUNTED), undefined)).toBe(true);
  });
});
