// The programme as the chair works with it: order, groups, what may become of an item.

import {
  type AgendaCard,
  Doors,
  ItemKind,
  ItemState,
  type SittingCard,
  SittingPhase,
} from '@/protocol';

export interface SittingGroup {
  readonly sitting: SittingCard;
  readonly items: readonly AgendaCard[];
}

export function inOrder(items: readonly AgendaCard[]): AgendaCard[] {
  return [...items].sort((a, b) => a.place - b.place);
}

export function groupBySitting(
  sittings: readonly SittingCard[],
  items: readonly AgendaCard[],
): SittingGroup[] {
  const ordered = inOrder(items);
  return [...sittings]
    .sort((a, b) => a.id - b.id)
    .map((sitting) => ({ sitting, items: ordered.filter((item) => item.sitting === sitting.id) }));
}

// To be dealt with still, in the place where it stands.
export function isAhead(item: AgendaCard): boolean {
  return item.state === ItemState.PLANNED || item.state === ItemState.INTERRUPTED;
}

export function isBreak(item: AgendaCard): boolean {
  return item.kind === ItemKind.RECESS;
}

export function activeItem(items: readonly AgendaCard[]): AgendaCard | undefined {
  return items.find((item) => item.state === ItemState.ACTIVE);
}

// What stands next in the sitting, breaks included (AG13).
export function nextInSitting(
  items: readonly AgendaCard[],
  sitting: number,
): AgendaCard | undefined {
  const ahead = inOrder(items).filter((item) => item.sitting === sitting && isAhead(item));
  return ahead.find((item) => !isBreak(item) || !isPassed(item, items));
}

// A break is passed when something behind it has begun: nobody wants it any more.
function isPassed(pause: AgendaCard, items: readonly AgendaCard[]): boolean {
  return items.some(
    (item) =>
      item.sitting === pause.sitting && item.place > pause.place && item.startedAt !== undefined,
  );
}

// What AdvanceAgenda would start (AG10): breaks left out.
export function nextToDealWith(
  items: readonly AgendaCard[],
  sitting: number,
): AgendaCard | undefined {
  return inOrder(items).find((item) => item.sitting === sitting && isAhead(item) && !isBreak(item));
}

// AG4. `start` and `resume` also need an open sitting without an active item; that is the caller's.
export type ItemAction =
  | 'start'
  | 'finish'
  | 'skip'
  | 'postpone'
  | 'resume'
  | 'restore'
  | 'move'
  | 'withdraw';

const byState: Readonly<Record<ItemState, readonly ItemAction[]>> = {
  [ItemState.UNSPECIFIED]: [],
  [ItemState.PLANNED]: ['start', 'move', 'skip', 'postpone', 'withdraw'],
  [ItemState.ACTIVE]: ['finish', 'postpone'],
  [ItemState.INTERRUPTED]: ['resume', 'move', 'skip', 'postpone', 'withdraw'],
  [ItemState.FINISHED]: ['resume'],
  [ItemState.SKIPPED]: ['resume', 'restore', 'move', 'postpone', 'withdraw'],
  [ItemState.POSTPONED]: ['resume', 'restore', 'move', 'withdraw'],
  [ItemState.WITHDRAWN]: ['restore'],
};

export function actionsOf(item: AgendaCard): readonly ItemAction[] {
  const actions = byState[item.state];
  const begins = (action: ItemAction) => action === 'start' || action === 'resume';
  return isBreak(item) ? actions.filter((action) => !begins(action)) : actions;
}

// The place of the last item of the sitting that is or was dealt with; nothing moves before it
// (AG6). 0: none yet.
export function lastBegun(items: readonly AgendaCard[], sitting: number): number {
  const begun = items.filter(
    (item) =>
      item.sitting === sitting &&
      (item.state === ItemState.ACTIVE || item.state === ItemState.FINISHED),
  );
  return Math.max(0, ...begun.map((item) => item.place));
}

export function mayMove(item: AgendaCard): boolean {
  return actionsOf(item).includes('move');
}

// Places of a sitting to which an item may be moved: behind `after` (0: to the front).
export interface Place {
  readonly after: number;
  readonly label: AgendaCard | undefined;
}

export function placesIn(
  group: SittingGroup,
  moved: number,
  all: readonly AgendaCard[],
): readonly Place[] {
  if (group.sitting.phase === SittingPhase.CLOSED) return [];
  const begun = lastBegun(all, group.sitting.id);
  const others = group.items.filter((item) => item.id !== moved);
  const behind: Place[] = others
    .filter((item) => item.place >= begun)
    .map((item) => ({ after: item.id, label: item }));
  return begun === 0 ? [{ after: 0, label: undefined }, ...behind] : behind;
}

// The item before it in its sitting; 0 at the front.
export function predecessor(item: AgendaCard, items: readonly AgendaCard[]): number {
  const before = inOrder(items).filter(
    (other) => other.sitting === item.sitting && other.place < item.place,
  );
  return before.at(-1)?.id ?? 0;
}

// One step up or down among the places that are allowed; none where there is no such step.
export function stepTo(
  item: AgendaCard,
  direction: 'up' | 'down',
  group: SittingGroup,
  all: readonly AgendaCard[],
): number | undefined {
  const places = placesIn(group, item.id, all);
  const now = places.findIndex((place) => place.after === predecessor(item, all));
  if (now < 0) return undefined;
  return places[now + (direction === 'up' ? -1 : 1)]?.after;
}

// AG9: it can be started only behind closed doors.
export function needsClosedDoors(item: AgendaCard, sitting: SittingCard): boolean {
  return item.closed && sitting.doors !== Doors.CLOSED;
}
