// What takes a step back: for ten seconds after an order of the chair, the commands that undo it.
//
// Worked out before the order is sent, from the cards as they are then. None where no command puts
// things back exactly as they were.

import { type AgendaCard, type CommandBody, ItemState } from '@/protocol';
import { activeItem, predecessor } from './agenda';

export const kUndoMs = 10_000;

export interface Undo {
  // Which sentence names what was done.
  readonly kind: 'finish' | 'move' | 'skip' | 'postpone' | 'withdraw';
  readonly item: AgendaCard;
  // To be sent one after the other; a refusal ends it.
  readonly commands: readonly CommandBody[];
}

export function undoOf(command: CommandBody, items: readonly AgendaCard[]): Undo | undefined {
  const byId = (id: number | undefined) => items.find((item) => item.id === id);
  switch (command.case) {
    case 'finishItem':
      return finished(activeItem(items));
    case 'moveItem':
      return moved(byId(command.value.item), items);
    case 'skipItem':
      return restored('skip', byId(command.value.item));
    case 'withdrawItem':
      return restored('withdraw', byId(command.value.item));
    case 'postponeItem':
      return postponed(byId(command.value.item), command.value.to ?? 0, items);
    default:
      return undefined;
  }
}

function finished(item: AgendaCard | undefined): Undo | undefined {
  return item && { kind: 'finish', item, commands: [resume(item)] };
}

function moved(item: AgendaCard | undefined, items: readonly AgendaCard[]): Undo | undefined {
  return item && { kind: 'move', item, commands: [moveBack(item, items)] };
}

function restored(kind: 'skip' | 'withdraw', item: AgendaCard | undefined): Undo | undefined {
  if (!item || item.state !== ItemState.PLANNED) return undefined;
  return { kind, item, commands: [restore(item)] };
}

// An item that was postponed to another sitting stands there now and has to come back.
function postponed(
  item: AgendaCard | undefined,
  to: number,
  items: readonly AgendaCard[],
): Undo | undefined {
  if (!item) return undefined;
  if (item.state === ItemState.ACTIVE) return { kind: 'postpone', item, commands: [resume(item)] };
  if (item.state !== ItemState.PLANNED) return undefined;
  const away = to !== 0 && to !== item.sitting;
  const commands = away ? [restore(item), moveBack(item, items)] : [restore(item)];
  return { kind: 'postpone', item, commands };
}

function resume(item: AgendaCard): CommandBody {
  return { case: 'resumeItem', value: { item: item.id } };
}

function restore(item: AgendaCard): CommandBody {
  return { case: 'restoreItem', value: { item: item.id } };
}

function moveBack(item: AgendaCard, items: readonly AgendaCard[]): CommandBody {
  return {
    case: 'moveItem',
    value: { item: item.id, sitting: item.sitting, after: predecessor(item, items) },
  };
}
