// The states of the public display.

import { GalleryPage } from '@/pages/gallery/GalleryPage';
import { Doors, SessionPhase, SittingPhase } from '@/protocol';
import {
  agendaCards,
  at,
  itemId,
  maskCard,
  presenceCard,
  sessionCard,
  sittingCards,
} from './fixtures';
import { states as floorStates } from './gallery_floor';
import type { ScreenState } from './state';

const render = () => <GalleryPage />;
const open = { 1: { phase: SittingPhase.OPEN, openedAt: BigInt(at('07:45')) } };

const running: ScreenState = {
  id: 'gallery/item-running',
  title: 'an item is being dealt with',
  page: 'gallery',
  render,
  now: at('08:45:33'),
  cards: [
    sessionCard({ activeItem: itemId('8') }),
    presenceCard(79),
    ...sittingCards(open),
    ...agendaCards({ active: '8', runningSince: at('08:40'), audience: 'public' }),
  ],
};

const at4k = (state: ScreenState): ScreenState => ({ ...state, sizes: ['wall', 'wall4k'] });

const vietnamese: readonly ScreenState[] = [
  at4k(running),
  { ...running, id: 'gallery/item-warning', title: 'thirty seconds left', now: at('08:59:43') },
  { ...running, id: 'gallery/item-overtime', title: 'over time', now: at('09:02:12') },
  { ...running, id: 'gallery/english', title: 'in English', language: 'en' },
  { ...running, id: 'gallery/scaled', title: 'larger, for a deep hall', search: 'scale=1.2' },
  {
    ...running,
    id: 'gallery/connection-lost',
    title: 'no word from the server for twelve seconds',
    connection: { phase: 'reconnecting', quiet_s: 12 },
  },
  {
    ...running,
    id: 'gallery/connection-lost-long',
    title: 'no word for more than a minute: the clock is no longer believed',
    connection: { phase: 'reconnecting', quiet_s: 95 },
  },
  {
    ...running,
    id: 'gallery/long-title',
    title: 'the longest title of the programme',
    now: at('07:21:10'),
    cards: [
      sessionCard({ activeItem: itemId('37') }),
      presenceCard(58),
      ...sittingCards(open),
      ...agendaCards({ active: '37', runningSince: at('07:20'), audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/item-paused',
    title: 'the clock of the item stands',
    cards: [
      sessionCard({ activeItem: itemId('8') }),
      presenceCard(79, { inHall: 71, remote: 8 }),
      ...sittingCards(open),
      ...agendaCards({ active: '8', elapsed_min: 4, audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/long-title-scaled',
    title: 'the longest title, larger',
    now: at('07:21:10'),
    search: 'scale=1.2',
    cards: [
      sessionCard({ activeItem: itemId('37') }),
      presenceCard(58),
      ...sittingCards(open),
      ...agendaCards({ active: '37', runningSince: at('07:20'), audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/quorum-missing',
    title: 'not enough delegates yet',
    now: at('07:29:10'),
    cards: [
      sessionCard({ activeItem: itemId('1') }),
      presenceCard(41),
      ...sittingCards(open),
      ...agendaCards({ active: '1', runningSince: at('07:15'), audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/quorum-lost',
    title: 'the quorum was lost',
    cards: [
      sessionCard({ activeItem: itemId('8') }),
      presenceCard(56, { quorumLostAt: BigInt(at('08:44')) }),
      ...sittingCards(open),
      ...agendaCards({ active: '8', runningSince: at('08:40'), audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/next-is-closed',
    title: 'the item to come is closed',
    cards: [
      sessionCard({ activeItem: itemId('8') }),
      presenceCard(79),
      ...sittingCards(open),
      ...agendaCards({
        active: '8',
        runningSince: at('08:40'),
        audience: 'public',
        closed: ['9'],
      }),
    ],
  },
  {
    ...running,
    id: 'gallery/between-items',
    title: 'open, but no item is active',
    now: at('08:40:00'),
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards(open),
      ...agendaCards({ audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/between-items-last',
    title: 'open, and nothing follows in this sitting',
    now: at('11:45:00'),
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards(open),
      ...agendaCards({ allFinished: true, audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/recess',
    title: 'recess with a time to return',
    now: at('09:31:07'),
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards({
        1: { phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')), reason: 'Giải lao giữa giờ' },
      }),
      ...agendaCards({ active: '11', audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/recess-overdue',
    title: 'the time to return has passed',
    now: at('09:46:30'),
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards({ 1: { phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')) } }),
      ...agendaCards({ active: '11', audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/recess-open-end',
    title: 'recess without a time to return',
    now: at('09:31:07'),
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards({ 1: { phase: SittingPhase.RECESS } }),
      ...agendaCards({ active: '11', audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/adjourned',
    title: 'the sitting is adjourned',
    now: at('10:31:07'),
    cards: [
      sessionCard({ sitting: 0 }),
      presenceCard(0),
      ...sittingCards({
        1: {
          phase: SittingPhase.ADJOURNED,
          backAt: BigInt(at('13:30')),
          reason: 'Không còn đủ số đại biểu',
        },
      }),
      ...agendaCards({ audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/adjourned-later',
    title: 'the sitting is adjourned, nobody has said until when',
    now: at('10:31:07'),
    cards: [
      sessionCard({ sitting: 0 }),
      presenceCard(0),
      ...sittingCards({ 1: { phase: SittingPhase.ADJOURNED } }),
      ...agendaCards({ audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/before-opening',
    title: 'the session has not opened yet',
    now: at('07:02:00'),
    cards: [
      sessionCard({ phase: SessionPhase.CONVENED, sitting: 0 }),
      presenceCard(12),
      ...sittingCards(),
      ...agendaCards({ audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/between-sittings',
    title: 'the morning is over, the afternoon has not begun',
    now: at('12:10:00'),
    cards: [
      sessionCard({ sitting: 0 }),
      presenceCard(0),
      ...sittingCards({ 1: { phase: SittingPhase.CLOSED, closedAt: BigInt(at('11:46')) } }),
      ...agendaCards({ audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/closed-sitting',
    title: 'behind closed doors: the mask',
    cards: [
      sessionCard({ activeItem: 0 }),
      maskCard(),
      ...sittingCards({ 1: { phase: SittingPhase.OPEN, doors: Doors.CLOSED } }),
    ],
  },
  {
    ...running,
    id: 'gallery/session-closed',
    title: 'the session is over',
    now: at('11:41:00', 10),
    cards: [
      sessionCard({ phase: SessionPhase.CLOSED, sitting: 0 }),
      presenceCard(0),
      ...sittingCards(),
      ...agendaCards({ allFinished: true, audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'gallery/loading',
    title: 'connected, nothing told yet',
    cards: [],
    now: undefined,
    sizes: ['wall'],
  },
  {
    ...running,
    id: 'gallery/reconnecting',
    title: 'the connection broke before anything was told',
    cards: [],
    now: undefined,
    connection: { phase: 'reconnecting', quiet_s: 12 },
    sizes: ['wall'],
  },
  {
    ...running,
    id: 'gallery/not-enrolled',
    title: 'a display nobody enrolled',
    cards: [],
    now: undefined,
    connection: { phase: 'blocked', reason: 'not_enrolled' },
    sizes: ['wall'],
  },
  {
    ...running,
    id: 'gallery/refused',
    title: 'the server does not know this display any more',
    cards: [],
    now: undefined,
    connection: { phase: 'blocked', reason: 'not_known' },
    sizes: ['wall'],
  },
  ...floorStates,
];

// Every other sentence of the display in English.
const english = ['recess', 'adjourned', 'between-sittings', 'closed-sitting', 'session-closed'];

export const states: readonly ScreenState[] = [
  ...vietnamese,
  ...vietnamese
    .filter(({ id }) => english.includes(id.slice('gallery/'.length)))
    .map((state): ScreenState => ({ ...state, id: `${state.id}-english`, language: 'en' })),
];
