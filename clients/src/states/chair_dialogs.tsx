// Dialogs of the console, and what came of an order.

import { OpeningWithoutQuorum } from '@/protocol';
import type { ConsoleStart } from '@/ui/chair/console';
import {
  accepted,
  agendaCardOf,
  before,
  cards,
  procedureWith,
  refused,
  running,
  screen,
} from './chair_pictures';
import { at, itemId } from './fixtures';
import type { ScreenState } from './state';

export const dialogs: readonly ScreenState[] = [
  {
    ...running,
    id: 'chair/dialog-without-quorum',
    title: 'opening without quorum, where the procedure allows it',
    now: at('07:42'),
    cards: cards({
      ...before,
      present: 50,
      procedure: procedureWith({ atOpening: OpeningWithoutQuorum.ALLOW_WITH_REASON }),
    }),
    steps: [{ click: 'text=Mở phiên họp' }],
  },
  dialog('recess', 'a recess', { kind: 'recess' }),
  dialog('adjourn', 'an adjournment', { kind: 'adjourn' }),
  dialog('close-doors', 'closing the doors', { kind: 'close_doors' }),
  dialog('hand-over', 'handing over the chair', { kind: 'hand_over' }),
  dialog('close-sitting', 'closing the sitting', { kind: 'close_sitting' }),
  dialog('close-session', 'closing the session', { kind: 'close_session' }),
  dialog('insert', 'inserting an unforeseen item', { kind: 'insert', sitting: 1, after: 0 }),
  dialog('skip', 'skipping an item', {
    kind: 'skip',
    item: agendaCardOf(running.cards, '11'),
  }),
  dialog('postpone', 'postponing an item', {
    kind: 'postpone',
    item: agendaCardOf(running.cards, '11'),
  }),
  dialog('move', 'moving an item to a position', {
    kind: 'move',
    item: agendaCardOf(running.cards, '11'),
  }),
  dialog('shortcuts', 'keyboard shortcuts', { kind: 'shortcuts' }),
  {
    ...running,
    id: 'chair/dialog-refused',
    title: 'a recess is refused in its dialog',
    render: screen({ dialog: { kind: 'recess' } }),
    answer: () => refused('SE7', 110, 'return_time_not_ahead', []),
    steps: [{ click: 'text=Nghỉ đến' }],
  },
];

function dialog(name: string, title: string, request: ConsoleStart['dialog']): ScreenState {
  const start: ConsoleStart = request ? { dialog: request } : {};
  return {
    ...running,
    id: `chair/dialog-${name}`,
    title: `dialog: ${title}`,
    render: screen(start),
  };
}

export const answers: readonly ScreenState[] = [
  {
    ...running,
    id: 'chair/order-pending',
    title: 'an order waits for its answer',
    steps: [{ click: 'text=Chuyển sang nội dung tiếp theo' }],
  },
  {
    ...running,
    id: 'chair/order-refused',
    title: 'an order was refused',
    answer: () => refused('RO2', 201, 'another_presides', [['name', 'Trần Thị Hạnh Dung']]),
    steps: [{ click: 'text=Chuyển sang nội dung tiếp theo' }],
  },
  {
    ...running,
    id: 'chair/undo',
    title: 'ten seconds to undo',
    render: screen({ item: itemId('8') }),
    answer: () => accepted,
    steps: [{ click: 'text=Kết thúc nội dung' }],
  },
];
