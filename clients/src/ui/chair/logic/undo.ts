// What takes a step back: for ten seconds after an order of the chair, the commands that undo it.
//
// Worked out before the order is sent, from the cards as they are then. None where no command puts
// things back exactly as they were.

import { type AgendaCard, type CommandBody, ItemState } from '@/protocol';
import { titleOf } from '@/ui/agenda';
import { activeItem, predecessor } from './agenda';
import { type FloorBefore, floorUndo, questionUndo } from './undo_floor';

export const kUndoMs = 10_000;

export type UndoKind =
  | 'finish'
  | 'move'
  | 'skip'
  | 'postpone'
  | 'withdraw'
  | 'stop'
  | 'next'
  | 'skip_request'
  | 'remove'
  | 'move_request'
  | 'close_list'
  | 'accept'
  | 'regroup'
  | 'return'
  | 'merge'
  | 'to_writing';

// The cards as they are before the order.
export interface Before extends FloorBefore {
  readonly items: readonly AgendaCard[];
}

export interface Undo {
  // Which sentence names what was done.
  readonly kind: UndoKind;
  // Of the item, of the speaker, of the asker.
  readonly title: string;
  // To be sent one after the other; a refusal ends it.
  readonly commands: readonly CommandBody[];
}

export function undoOf(command: CommandBody, before: Before): Undo | undefined {
  const { items } = before;
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
      return floorUndo(command, before) ?? questionUndo(command, before.questions);
  }
}

function finished(item: AgendaCard | undefined): Undo | undefined {
  return item && { kind: 'finish', title: titleOf(item), commands: [resume(item)] };
}

function moved(item: AgendaCard | undefined, items: readonly AgendaCard[]): Undo | undefined {
  return item && { kind: 'move', title: titleOf(item), commands: [moveBack(item, items)] };
}

function restored(kind: 'skip' | 'withdraw', item: AgendaCard | undefined): Undo | undefined {
  if (!item || item.state !== ItemState.PLANNED) return undefined;
  return { kind, title: titleOf(item), commands: [restore(item)] };
}

// An item that was postponed to another sitting stands there now and has to come back.
function postponed(
  item: AgendaCard | undefined,
  to: number,
  items: readonly AgendaCard[],
): Undo | undefined {
  if (!item) return undefined;
  const title = titleOf(item);
  if (item.state === ItemState.ACTIVE) return { kind: 'postpone', title, commands: [resume(item)] };
  if (item.state !== ItemState.PLANNED) return undefined;
  const away = to !== 0 && to !== item.sitting;
  const commands = away ? [restore(item), moveBack(item, items)] : [restore(item)];
  return { kind: 'postpone', title, commands };
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
