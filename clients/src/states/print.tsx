// The states of the sheets for paper.

import { PrintPage } from '@/pages/print/PrintPage';
import { SittingPhase } from '@/protocol';
import {
  agendaCards,
  at,
  itemId,
  personCards,
  presenceCard,
  sessionCard,
  sittingCards,
} from './fixtures';
import type { ScreenState } from './state';

const chair: ScreenState = {
  id: 'print/chair',
  title: 'programme and attendance list, from the chair',
  page: 'print',
  render: () => <PrintPage />,
  now: at('08:45:33'),
  cards: [
    sessionCard({ activeItem: itemId('8') }),
    presenceCard(62),
    ...sittingCards({ 1: { phase: SittingPhase.OPEN } }),
    ...agendaCards({ active: '8', runningSince: at('08:40'), late_min: 2 }),
    ...personCards(62),
  ],
};

export const states: readonly ScreenState[] = [
  chair,
  { ...chair, id: 'print/english', title: 'in English', language: 'en' },
  {
    ...chair,
    id: 'print/delegate',
    title: 'the programme alone, from a delegate',
    cards: chair.cards.filter(({ key }) => !key.startsWith('person/')),
  },
  {
    ...chair,
    id: 'print/not-enrolled',
    title: 'opened on a device nobody enrolled',
    cards: [],
    connection: { phase: 'blocked', reason: 'not_enrolled' },
  },
];
