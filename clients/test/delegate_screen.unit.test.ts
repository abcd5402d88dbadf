import { create } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { ItemState, OwnCardSchema, Presence, SessionPhase, SittingPhase } from '@/protocol';
import { faultOfStatus, nextSize, paperKind, paperTitle } from '@/ui/delegate/logic/papers';
import { checkInState, firstView, mustCheckIn, stageOf } from '@/ui/delegate/logic/stage';
import { item, session, sitting } from './chair_fixtures';

const own = (presence: Presence, delegate = true) => create(OwnCardSchema, { presence, delegate });

describe('the stage of a delegate', () => {
  const open = sitting(1, { phase: SittingPhase.OPEN });
  const active = item(1, { state: ItemState.ACTIVE });

  test('follows the session from before the opening to after the closing', () => {
    const sittings = [sitting(2), sitting(1)];
    expect(stageOf({ session: session(SessionPhase.CONVENED), sittings, items: [] })).toMatchObject(
      { kind: 'before', sitting: { id: 1 } },
    );
    expect(stageOf({ session: session(SessionPhase.OPEN), sittings, items: [] })).toMatchObject({
      kind: 'between',
      sitting: { id: 1 },
    });
    expect(stageOf({ session: session(SessionPhase.CLOSED), sittings, items: [] }).kind).toBe(
      'over',
    );
  });

  test('shows the active item, and waits between two', () => {
    const facts = { session: session(SessionPhase.OPEN, 1), sittings: [open] };
    expect(stageOf({ ...facts, items: [active] })).toMatchObject({ kind: 'item', item: { id: 1 } });
    expect(stageOf({ ...facts, items: [item(1)] }).kind).toBe('waiting');
  });

  test('shows the recess though its item is active', () => {
    const recess = sitting(1, { phase: SittingPhase.RECESS });
    const facts = { session: session(SessionPhase.OPEN, 1), sittings: [recess], items: [active] };
    expect(stageOf(facts).kind).toBe('recess');
  });

  test('says that the sitting was adjourned', () => {
    const sittings = [sitting(1, { phase: SittingPhase.ADJOURNED }), sitting(2)];
    expect(stageOf({ session: session(SessionPhase.OPEN), sittings, items: [] })).toMatchObject({
      kind: 'adjourned',
      sitting: { id: 1 },
    });
  });
});

describe('checking in', () => {
  const running = session(SessionPhase.OPEN, 1);

  test('comes first for a delegate who is not present, and for nobody else', () => {
    expect(firstView(running, own(Presence.EXPECTED))).toBe('mine');
    expect(firstView(running, own(Presence.LEFT))).toBe('mine');
    expect(firstView(running, own(Presence.REMOTE))).toBe('now');
    expect(firstView(running, own(Presence.EXPECTED, false))).toBe('now');
    expect(firstView(running, undefined)).toBe('now');
    expect(firstView(undefined, own(Presence.EXPECTED))).toBe('now');
    expect(mustCheckIn(session(SessionPhase.CLOSED), own(Presence.EXPECTED))).toBe(false);
  });

  test('is done only when the own card says so, never because it was sent', () => {
    expect(checkInState(own(Presence.EXPECTED), true, false)).toBe('sending');
    expect(checkInState(own(Presence.EXPECTED), true, true)).toBe('slow');
    expect(checkInState(own(Presence.EXPECTED), false, false)).toBe('expected');
    expect(checkInState(own(Presence.IN_HALL), false, false)).toBe('done');
    expect(checkInState(own(Presence.REMOTE), false, false)).toBe('doneRemote');
    expect(checkInState(own(Presence.EXCUSED), false, false)).toBe('excused');
  });
});

describe('papers', () => {
  test('are known by their ending', () => {
    expect(paperKind('BC-08.TXT')).toBe('text');
    expect(paperKind('tờ trình.pdf')).toBe('pdf');
    expect(paperKind('bang.xlsx')).toBe('other');
  });

  test('are called by code and title, or by the name of the file', () => {
    expect(paperTitle('BC-08-bao-cao.txt', 'Báo cáo')).toBe('BC-08: Báo cáo');
    expect(paperTitle('bao-cao_chung.txt', 'Báo cáo')).toBe('bao cao chung');
    expect(paperTitle('DT-05.pdf', '')).toBe('DT 05');
  });

  test('that cannot be had say why', () => {
    expect(faultOfStatus(200)).toBeUndefined();
    expect(faultOfStatus(401)).toBe('denied');
    expect(faultOfStatus(404)).toBe('missing');
    expect(faultOfStatus(503)).toBe('failed');
  });

  test('are read in sizes from 90 to 200 percent', () => {
    expect(nextSize(100, 1)).toBe(115);
    expect(nextSize(200, 1)).toBe(200);
    expect(nextSize(90, -1)).toBe(90);
    expect(nextSize(77, 1)).toBe(115);
  });
});
