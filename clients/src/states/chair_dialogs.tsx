// Dialogs of the console, and what came of an order.

import { OpeningWithoutQuorum, SessionPhase } from '@/protocol';
import type { ConsoleStart } from '@/ui/chair/console';
import {
  accepted,
  agendaCardOf,
  before,
  cards,
  personCardOf,
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
  dialog('withdraw', 'withdrawing an item', {
    kind: 'withdraw',
    item: agendaCardOf(running.cards, '11'),
  }),
  dialog('open-doors', 'opening the doors', { kind: 'open_doors' }),
  dialog('leave-self', 'leaving the hall', { kind: 'leave_self' }),
  dialog('leave', 'recording that somebody leaves', {
    kind: 'leave',
    person: personCardOf(running.cards, 3),
  }),
  dialog('excuse', 'recording that somebody is excused', {
    kind: 'excuse',
    person: personCardOf(running.cards, 3),
  }),
  {
    ...running,
    id: 'chair/dialog-open-session',
    title: 'dialog: opening the session',
    now: at('07:31'),
    cards: cards({ ...before, present: 58, phase: SessionPhase.CONVENED }),
    render: screen({ dialog: { kind: 'open_session' } }),
  },
  {
    ...running,
    id: 'chair/dialog-take-chair',
    title: 'dialog: taking the chair',
    cards: cards({ presiding: 2 }),
    render: screen({ dialog: { kind: 'take_chair' } }),
  },
  {
    ...running,
    id: 'chair/dialog-insert-faults',
    title: 'an unforeseen item without its title',
    render: screen({ dialog: { kind: 'insert', sitting: 1, after: 0 } }),
    steps: [{ click: 'text=Thêm vào chương trình' }],
  },
  {
    ...running,
    id: 'chair/menu',
    title: 'the menu of rarer acts',
    steps: [{ click: 'text=Khác…' }],
  },
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
