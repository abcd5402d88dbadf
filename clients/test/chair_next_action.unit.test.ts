import { create } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import {
  Doors,
  ItemKind,
  ItemState,
  OpeningWithoutQuorum,
  ProcedureSchema,
  SessionPhase,
  SittingPhase,
} from '@/protocol';
import { nextAction } from '@/ui/chair/logic/next_action';
import { begun, facts, item, presence, session, sitting } from './chair_fixtures';

const open = sitting(1, { phase: SittingPhase.OPEN });
const closedDoors = sitting(1, { phase: SittingPhase.OPEN, doors: Doors.CLOSED });
const active = (id: number, closed = false) =>
  item(id, { state: ItemState.ACTIVE, startedAt: 1n, closed });
const pause = (id: number) => item(id, { kind: ItemKind.RECESS, number: '' });

describe('the next action', () => {
  test('begins with opening the session and ends with closing it', () => {
    expect(nextAction(facts({ session: session(SessionPhase.CONVENED) })).kind).toBe(
      'open_session',
    );
    const through = [1, 2].map((id) => sitting(id, { phase: SittingPhase.CLOSED }));
    const end = facts({ session: session(SessionPhase.OPEN), sittings: through });
    expect(nextAction(end).kind).toBe('close_session');
    expect(nextAction(facts({ session: session(SessionPhase.CLOSED) })).kind).toBe('over');
  });

  test('waits while the office has not convened the session', () => {
    expect(nextAction(facts({ session: session(SessionPhase.UNCONVENED) })).kind).toBe('wait');
  });

  test('opens the earliest sitting that is not through, an adjourned one again', () => {
    const between = { session: session(SessionPhase.OPEN) };
    const closed = sitting(1, { phase: SittingPhase.CLOSED });
    expect(nextAction(facts({ ...between, sittings: [sitting(2), closed] }))).toMatchObject({
      kind: 'open_sitting',
      sitting: { id: 2 },
      again: false,
    });
    const adjourned = sitting(1, { phase: SittingPhase.ADJOURNED });
    expect(nextAction(facts({ ...between, sittings: [sitting(2), adjourned] }))).toMatchObject({
      sitting: { id: 1 },
      again: true,
    });
  });

  test('says how many are missing instead of opening a sitting without quorum', () => {
    const short = {
      session: session(SessionPhase.OPEN),
      sittings: [sitting(1)],
      presence: presence(56),
    };
    expect(nextAction(facts(short))).toMatchObject({ kind: 'no_quorum', missing: 1 });
    expect(nextAction(facts({ ...short, presence: presence(57) })).kind).toBe('open_sitting');
  });

  test('offers to open without quorum where the procedure allows it with a reason', () => {
    const procedure = create(ProcedureSchema, {
      quorum: { atOpening: OpeningWithoutQuorum.ALLOW_WITH_REASON },
    });
    const short = {
      session: session(SessionPhase.OPEN),
      sittings: [sitting(1)],
      presence: presence(10),
      procedure,
    };
    expect(nextAction(facts(short)).kind).toBe('open_sitting');
  });

  test('starts the first item, then goes from one to the next', () => {
    expect(nextAction(facts())).toMatchObject({ kind: 'start', item: { id: 1 } });
    expect(nextAction(facts({ items: [begun(1), active(2), item(3)] }))).toMatchObject({
      kind: 'advance',
      from: { id: 2 },
      item: { id: 3 },
    });
  });

  test('follows the order of the programme, not of the ids, and this sitting only', () => {
    const items = [item(1, { place: 9 }), item(2, { place: 1, sitting: 2 }), item(3, { place: 5 })];
    expect(nextAction(facts({ items }))).toMatchObject({ kind: 'start', item: { id: 3 } });
  });

  test('passes over what was skipped, postponed or withdrawn', () => {
    const states = [ItemState.SKIPPED, ItemState.POSTPONED, ItemState.WITHDRAWN];
    const items = [...states.map((state, at) => item(at + 1, { state })), item(4)];
    expect(nextAction(facts({ items }))).toMatchObject({ kind: 'start', item: { id: 4 } });
  });

  test('resumes an item that an adjournment interrupted', () => {
    const items = [item(1, { state: ItemState.INTERRUPTED, startedAt: 1n }), item(2)];
    expect(nextAction(facts({ items }))).toMatchObject({ kind: 'resume', item: { id: 1 } });
  });

  test('AG13: finishes the item before a break, then takes the break as a recess', () => {
    expect(nextAction(facts({ items: [active(1), pause(2), item(3)] }))).toMatchObject({
      kind: 'finish',
      item: { id: 1 },
    });
    expect(nextAction(facts({ items: [begun(1), pause(2), item(3)] }))).toMatchObject({
      kind: 'take_break',
      item: { id: 2 },
    });
  });

  test('AG13: leaves out a break that was passed, and one at the very end', () => {
    expect(nextAction(facts({ items: [pause(1), begun(2), item(3)] }))).toMatchObject({
      kind: 'start',
      item: { id: 3 },
    });
    expect(nextAction(facts({ items: [begun(1), pause(2)] })).kind).toBe('close_sitting');
  });

  test('ends a recess before anything else', () => {
    const recess = sitting(1, { phase: SittingPhase.RECESS });
    expect(nextAction(facts({ sittings: [recess], items: [active(1)] })).kind).toBe('end_recess');
  });

  test('finishes the last item, then closes the sitting', () => {
    expect(nextAction(facts({ items: [begun(1), active(2)] })).kind).toBe('finish');
    expect(nextAction(facts({ items: [begun(1), begun(2)] })).kind).toBe('close_sitting');
  });

  test('AG9: closes the doors before a closed item, once nothing is active', () => {
    const secret = item(2, { closed: true });
    expect(nextAction(facts({ sittings: [open], items: [active(1), secret] })).kind).toBe('finish');
    expect(nextAction(facts({ sittings: [open], items: [begun(1), secret] }))).toMatchObject({
      kind: 'close_doors',
      item: { id: 2 },
    });
    expect(nextAction(facts({ sittings: [closedDoors], items: [begun(1), secret] })).kind).toBe(
      'start',
    );
  });

  test('SE10: opens the doors again after the closed items', () => {
    const items = [begun(1, { closed: true }), item(2)];
    expect(nextAction(facts({ sittings: [closedDoors], items })).kind).toBe('open_doors');
    const running = [active(1, true), item(2)];
    expect(nextAction(facts({ sittings: [closedDoors], items: running })).kind).toBe('finish');
  });

  test('does not propose to open the doors of a sitting that is closed as a whole', () => {
    const items = [begun(1), item(2)];
    expect(nextAction(facts({ sittings: [closedDoors], items })).kind).toBe('start');
  });
});
