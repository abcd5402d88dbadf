// The states of the console of the chair, the secretary and the tellers.

import { Role, RoomHealth } from '@/protocol';
import { attendance } from './chair_attendance';
import { conduct, selfMissing } from './chair_conduct';
import { answers, dialogs } from './chair_dialogs';
import { floorStates } from './chair_floor';
import { boardStates } from './chair_interpellation';
import { cards, procedureWith, running, screen, secretaryRights } from './chair_pictures';
import type { ScreenState } from './state';

const others: readonly ScreenState[] = [
  {
    ...running,
    id: 'chair/another-presides',
    title: 'a vice-chair who does not preside',
    cards: cards({ presiding: 2 }),
  },
  {
    ...running,
    id: 'chair/secretary',
    title: 'a secretary records attendance and does not conduct the sitting',
    role: Role.SECRETARY,
    name: 'Lưu Thị Nga',
    render: screen({ part: 'attendance', person: 61 }),
    cards: cards({ present: 58 }),
    rights: secretaryRights,
  },
  {
    ...running,
    id: 'chair/teller',
    title: 'a teller checks in by seats',
    role: Role.TELLER,
    name: 'Mai Thanh Tú',
    rights: ['CheckInSeat'],
    render: screen({ part: 'attendance', person: 3 }),
  },
  {
    ...running,
    id: 'chair/reconnecting',
    title: 'silent for two seconds',
    connection: { phase: 'silent', quiet_s: 2 },
  },
  {
    ...running,
    id: 'chair/lost',
    title: 'the connection is lost, the data are old',
    connection: { phase: 'reconnecting', quiet_s: 14 },
  },
  {
    ...running,
    id: 'chair/back',
    title: 'connected again',
    connection: { phase: 'live', back: true },
  },
  {
    ...running,
    id: 'chair/taken-over',
    title: 'another device has taken over',
    connection: { phase: 'blocked', reason: 'taken_over', quiet_s: 20 },
  },
  {
    ...running,
    id: 'chair/not-enrolled',
    title: 'this device is not enrolled',
    cards: [],
    connection: { phase: 'blocked', reason: 'not_enrolled' },
  },
  {
    ...running,
    id: 'chair/log-unavailable',
    title: 'the server cannot write its log',
    health: RoomHealth.LOG_UNAVAILABLE,
  },
  {
    ...running,
    id: 'chair/loading',
    title: 'connected, nothing told yet',
    cards: [],
    now: undefined,
  },
  {
    ...running,
    id: 'chair/attendance-english',
    title: 'the attendance board in English',
    role: Role.SECRETARY,
    rights: secretaryRights,
    render: screen({ part: 'attendance', person: 61 }),
    cards: cards({ present: 58 }),
    language: 'en',
  },
  {
    ...running,
    id: 'chair/procedure-english',
    title: 'the procedure in English',
    render: screen({ part: 'procedure' }),
    cards: cards({ procedure: procedureWith({}) }),
    language: 'en',
  },
];

export const states: readonly ScreenState[] = [
  ...conduct,
  selfMissing,
  ...dialogs,
  ...answers,
  ...attendance,
  ...floorStates,
  ...boardStates,
  ...others,
].map((state) => ({ ...state, sizes: sizesOf(state.id) }));

// A console is wide; the big touch screen is looked at where the layout differs most.
function sizesOf(id: string): readonly ('tablet' | 'portrait' | 'wall')[] {
  const everywhere = ['chair/item-selected', 'chair/floor', 'chair/board-group'];
  if (everywhere.includes(id)) return ['tablet', 'portrait', 'wall'];
  return id === 'chair/attendance-plan' ? ['tablet', 'wall'] : ['tablet'];
}
