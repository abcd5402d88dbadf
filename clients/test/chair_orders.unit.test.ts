import { describe, expect, test } from 'vitest';
import { type CommandBody, ItemKind, ItemState, Role, SittingPhase } from '@/protocol';
import { actionsOf, groupBySitting, placesIn, predecessor, stepTo } from '@/ui/chair/logic/agenda';
import { undoOf } from '@/ui/chair/logic/undo';
import { may, offers, permission } from '@/ui/chair/logic/who';
import { begun, cardsWith, item, sitting, who } from './chair_fixtures';

describe('what takes an order back', () => {
  test('finishing: resumes the item that was active', () => {
    const items = [begun(1), item(2, { state: ItemState.ACTIVE })];
    expect(undoOf({ case: 'finishItem', value: {} }, cardsWith({ items }))).toMatchObject({
      kind: 'finish',
      commands: [{ case: 'resumeItem', value: { item: 2 } }],
    });
    expect(
      undoOf({ case: 'finishItem', value: {} }, cardsWith({ items: [item(1)] })),
    ).toBeUndefined();
  });

  test('moving: moves the item back behind what it stood behind', () => {
    const items = [item(1), item(2), item(3), item(4, { sitting: 2 })];
    const order = { case: 'moveItem', value: { item: 3, sitting: 1, after: 0 } } as const;
    expect(undoOf(order, cardsWith({ items }))?.commands).toEqual([
      { case: 'moveItem', value: { item: 3, sitting: 1, after: 2 } },
    ]);
    const first = { case: 'moveItem', value: { item: 4, sitting: 1, after: 1 } } as const;
    expect(undoOf(first, cardsWith({ items }))?.commands).toEqual([
      { case: 'moveItem', value: { item: 4, sitting: 2, after: 0 } },
    ]);
  });

  test('skipping and withdrawing a planned item: restores it', () => {
    const value = { item: 1, reason: 'x' };
    const orders: CommandBody[] = [
      { case: 'skipItem', value },
      { case: 'withdrawItem', value },
    ];
    for (const order of orders) {
      expect(undoOf(order, cardsWith({ items: [item(1)] }))?.commands).toEqual([
        { case: 'restoreItem', value: { item: 1 } },
      ]);
    }
  });

  test('postponing to another sitting: restores it and moves it back to its place', () => {
    const items = [item(1), item(2)];
    const order = { case: 'postponeItem', value: { item: 2, to: 2, reason: 'x' } } as const;
    expect(undoOf(order, cardsWith({ items }))?.commands).toEqual([
      { case: 'restoreItem', value: { item: 2 } },
      { case: 'moveItem', value: { item: 2, sitting: 1, after: 1 } },
    ]);
    const later = { case: 'postponeItem', value: { item: 2, to: 0, reason: 'x' } } as const;
    expect(undoOf(later, cardsWith({ items }))?.commands).toHaveLength(1);
  });

  test('postponing the active item: resumes it', () => {
    const order = { case: 'postponeItem', value: { item: 1, to: 0, reason: 'x' } } as const;
    const undo = undoOf(order, cardsWith({ items: [item(1, { state: ItemState.ACTIVE })] }));
    expect(undo?.commands).toEqual([{ case: 'resumeItem', value: { item: 1 } }]);
  });

  test('offers nothing where no command puts things back exactly', () => {
    const interrupted = [item(1, { state: ItemState.INTERRUPTED })];
    const order = { case: 'skipItem', value: { item: 1, reason: 'x' } } as const;
    expect(undoOf(order, cardsWith({ items: interrupted }))).toBeUndefined();
    expect(
      undoOf({ case: 'advanceAgenda', value: {} }, cardsWith({ items: [item(1)] })),
    ).toBeUndefined();
    expect(
      undoOf({ case: 'closeSitting', value: {} }, cardsWith({ items: [item(1)] })),
    ).toBeUndefined();
  });
});

describe('places of the programme', () => {
  const sittings = [sitting(1, { phase: SittingPhase.OPEN }), sitting(2)];
  const items = [begun(1), item(2), item(3), item(4), item(5, { sitting: 2 })];
  const group = groupBySitting(sittings, items)[0];

  test('AG6: nothing moves before what was dealt with', () => {
    if (!group) throw new Error('no group');
    expect(placesIn(group, 4, items).map((place) => place.after)).toEqual([1, 2, 3]);
    const later = groupBySitting(sittings, items)[1];
    if (!later) throw new Error('no group');
    expect(placesIn(later, 4, items).map((place) => place.after)).toEqual([0, 5]);
  });

  test('AG6: nothing moves into a sitting that was closed', () => {
    const closed = { sitting: sitting(2, { phase: SittingPhase.CLOSED }), items: [] };
    expect(placesIn(closed, 4, items)).toEqual([]);
  });

  test('one step up stands behind the item before the last, one step down behind the next', () => {
    if (!group) throw new Error('no group');
    const [, second, third, fourth] = group.items;
    if (!second || !third || !fourth) throw new Error('no items');
    expect(stepTo(third, 'up', group, items)).toBe(1);
    expect(stepTo(third, 'down', group, items)).toBe(4);
    expect(stepTo(second, 'up', group, items)).toBeUndefined();
    expect(stepTo(fourth, 'down', group, items)).toBeUndefined();
    expect(predecessor(second, items)).toBe(1);
  });

  test('AG4: what may become of an item depends on its state', () => {
    const of = (state: ItemState) => actionsOf(item(1, { state }));
    expect(of(ItemState.PLANNED)).toEqual(['start', 'move', 'skip', 'postpone', 'withdraw']);
    expect(of(ItemState.ACTIVE)).toEqual(['finish', 'postpone']);
    expect(of(ItemState.FINISHED)).toEqual(['resume']);
    expect(of(ItemState.POSTPONED)).toEqual(['resume', 'restore', 'move', 'withdraw']);
    expect(actionsOf(item(1, { kind: ItemKind.RECESS }))).not.toContain('start');
    expect(of(ItemState.WITHDRAWN)).toEqual(['restore']);
  });
});

describe('who may do what', () => {
  test('RO1: only what the server named in its Welcome is offered', () => {
    const teller = who(Role.TELLER, ['CheckInSeat', 'RecordArrival']);
    expect(permission(teller, 9, 'checkInSeat')).toBe('allowed');
    expect(permission(teller, 9, 'openSession')).toBe('hidden');
    expect(offers(teller, 'finishItem')).toBe(false);
  });

  test('RO2: a chair who does not preside sees why, and may take the chair', () => {
    const chair = who(Role.CHAIR, ['OpenSession', 'TakeChair', 'RecordArrival'], 2);
    expect(permission(chair, 1, 'openSession')).toBe('another_presides');
    expect(offers(chair, 'openSession')).toBe(true);
    expect(may(chair, 1, 'takeChair')).toBe(true);
    expect(may(chair, 1, 'recordArrival')).toBe(true);
    expect(may(chair, 2, 'openSession')).toBe(true);
  });

  test('a secretary is bound by the table of rights only', () => {
    const secretary = who(Role.SECRETARY, ['MoveItem'], 5);
    expect(may(secretary, 1, 'moveItem')).toBe(true);
  });
});
