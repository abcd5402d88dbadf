// The states of the sheets for paper.

import { PrintPage } from '@/pages/print/PrintPage';
import { SittingPhase, TurnKind } from '@/protocol';
import {
  agendaCards,
  at,
  card,
  itemId,
  personCards,
  presenceCard,
  sessionCard,
  sittingCards,
} from './fixtures';
import {
  contributionCards,
  groupCards,
  kDebateItem,
  kFloorNow,
  kInterpellationItem,
} from './floor_fixtures';
import { issueGroupCards, promiseCards, questionCards } from './interpellation_fixtures';
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

const spoken = (kind: TurnKind, turns: number, seconds: number) => ({
  kind,
  total: { turns, spoken: BigInt(seconds * 1000) },
});

// Who has spoken, by number on the roll: turns and seconds.
const speakers: Readonly<Record<number, readonly [number, number]>> = {
  6: [2, 189],
  19: [1, 412],
  26: [1, 64],
  33: [1, 118],
  87: [1, 402],
};

const people = personCards(62).map((told) => {
  const value = told.card.case === 'personCard' ? told.card.value : undefined;
  const [turns, seconds] = speakers[value?.id ?? 0] ?? [0, 0];
  if (!value || turns === 0) return told;
  const { $typeName: _, ...fields } = value;
  return card(told.key, 'personCard', {
    ...fields,
    spoken: { turns, spoken: BigInt(seconds * 1000) },
  });
});

const interpellation: ScreenState = {
  ...chair,
  id: 'print/interpellation',
  title: 'what is owed, conclusions and speaking times',
  now: kFloorNow,
  cards: [
    sessionCard({ sitting: 3, activeItem: kInterpellationItem }),
    presenceCard(82),
    ...sittingCards({ 3: { phase: SittingPhase.OPEN } }),
    ...agendaCards({
      active: '24',
      runningSince: at('07:57', 9),
      changes: {
        24: {
          spoken: [
            spoken(TurnKind.QUESTION, 2, 122),
            spoken(TurnKind.ANSWER, 1, 402),
            spoken(TurnKind.DEBATE, 1, 131),
          ],
        },
        33: { spoken: [spoken(TurnKind.SPEAK, 1, 412)] },
      },
    }),
    ...people,
    ...groupCards(),
    ...issueGroupCards([1, 2]),
    ...questionCards(),
    ...promiseCards(),
    ...contributionCards(kDebateItem),
  ],
};

export const states: readonly ScreenState[] = [
  chair,
  interpellation,
  { ...interpellation, id: 'print/interpellation-english', title: 'in English', language: 'en' },
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
