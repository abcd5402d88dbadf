// The states of the screen at the podium.

import { PodiumPage } from '@/pages/podium/PodiumPage';
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
import { states as floorStates } from './podium_floor';
import type { ScreenState } from './state';

const open = {
  1: {
    phase: SittingPhase.OPEN,
    openedAt: BigInt(at('07:45')),
    forecastFrom: BigInt(at('09:00')),
  },
};

const running: ScreenState = {
  id: 'podium/item-running',
  title: 'an item is being dealt with',
  page: 'podium',
  render: () => <PodiumPage />,
  now: at('08:45:33'),
  cards: [
    sessionCard({ activeItem: itemId('8') }),
    presenceCard(79),
    ...sittingCards(open),
    ...agendaCards({ active: '8', runningSince: at('08:40'), audience: 'public' }),
  ],
};

export const states: readonly ScreenState[] = [
  { ...running, sizes: ['wall', 'wall4k'] },
  { ...running, id: 'podium/item-warning', title: 'thirty seconds left', now: at('08:59:43') },
  {
    ...running,
    id: 'podium/item-overtime',
    title: 'over time: the forecasts move along',
    now: at('09:05:12'),
  },
  { ...running, id: 'podium/scaled', title: 'larger', search: 'scale=1.2' },
  { ...running, id: 'podium/english', title: 'in English', language: 'en' },
  {
    ...running,
    id: 'podium/long-item',
    title: 'an item of more than an hour with a long title',
    now: at('07:57:00', 9),
    cards: [
      sessionCard({ sitting: 3, activeItem: itemId('24') }),
      presenceCard(81),
      ...sittingCards({ 3: { phase: SittingPhase.OPEN } }),
      ...agendaCards({ active: '24', runningSince: at('07:55', 9), audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'podium/last-item',
    title: 'nothing follows in this sitting',
    now: at('11:42:10'),
    cards: [
      sessionCard({ activeItem: itemId('18') }),
      presenceCard(79),
      ...sittingCards(open),
      ...agendaCards({ active: '18', runningSince: at('11:40'), audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'podium/coming-closed',
    title: 'a closed item is among those to come',
    cards: [
      sessionCard({ activeItem: itemId('8') }),
      presenceCard(56, { quorumLostAt: BigInt(at('08:44')) }),
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
    id: 'podium/between-items',
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
    id: 'podium/recess',
    title: 'recess',
    now: at('09:31:07'),
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards({ 1: { phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')) } }),
      ...agendaCards({ active: '11', audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'podium/closed-sitting',
    title: 'behind closed doors: the mask',
    cards: [
      sessionCard(),
      maskCard(),
      ...sittingCards({ 1: { phase: SittingPhase.OPEN, doors: Doors.CLOSED } }),
    ],
  },
  {
    ...running,
    id: 'podium/before-opening',
    title: 'the session has not opened yet',
    now: at('07:02:00'),
    cards: [
      sessionCard({ phase: SessionPhase.CONVENED, sitting: 0 }),
      presenceCard(12),
      ...sittingCards(),
    ],
  },
  {
    ...running,
    id: 'podium/session-closed',
    title: 'the session is over',
    cards: [sessionCard({ phase: SessionPhase.CLOSED, sitting: 0 }), ...sittingCards()],
  },
  {
    ...running,
    id: 'podium/connection-lost',
    title: 'no word from the server for more than a minute',
    connection: { phase: 'reconnecting', quiet_s: 75 },
  },
  {
    ...running,
    id: 'podium/between-items',
    title: 'open, but no item is active',
    cards: [
      sessionCard(),
      presenceCard(79),
      ...sittingCards(open),
      ...agendaCards({ audience: 'public' }),
    ],
  },
  {
    ...running,
    id: 'podium/item-paused',
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
    id: 'podium/adjourned',
    title: 'the sitting is adjourned',
    now: at('10:31:07'),
    cards: [
      sessionCard({ sitting: 0 }),
      ...sittingCards({ 1: { phase: SittingPhase.ADJOURNED, backAt: BigInt(at('13:30')) } }),
    ],
  },
  {
    ...running,
    id: 'podium/between-sittings',
    title: 'the morning is over, the afternoon has not begun',
    now: at('12:10:00'),
    cards: [
      sessionCard({ sitting: 0 }),
      presenceCard(0),
      ...sittingCards({ 1: { phase: SittingPhase.CLOSED, closedAt: BigInt(at('11:46')) } }),
    ],
  },
  ...floorStates,
];
