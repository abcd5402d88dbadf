// The screen at the podium while a vote is on.

import { PodiumPage } from '@/pages/podium/PodiumPage';
import { SittingPhase } from '@/protocol';
import { agendaCards, at, presenceCard, sessionCard, sittingCards } from './fixtures';
import type { ScreenState } from './state';
import {
  announcedVote,
  closedVote,
  kVoteItem,
  kVoteNow,
  turnoutCard,
  voteCard,
} from './vote_fixtures';

const hall = [
  sessionCard({ sitting: 5, activeItem: kVoteItem }),
  presenceCard(79),
  ...sittingCards({ 5: { phase: SittingPhase.OPEN, openedAt: BigInt(at('07:30', 10)) } }),
  ...agendaCards({ active: '38', runningSince: at('09:30', 10), audience: 'public' }),
];

const open: ScreenState = {
  id: 'podium/vote-open',
  title: 'a vote is open',
  page: 'podium',
  render: () => <PodiumPage />,
  now: kVoteNow,
  cards: [...hall, voteCard(), turnoutCard(61)],
};

export const states: readonly ScreenState[] = [
  { ...open, sizes: ['wall', 'wall4k'] },
  { ...open, id: 'podium/vote-open-english', title: 'in English', language: 'en' },
  { ...open, id: 'podium/vote-open-scaled', title: 'larger', search: 'scale=1.2' },
  {
    ...open,
    id: 'podium/vote-waiting',
    title: 'closed, not announced',
    cards: [...hall, closedVote()],
  },
  {
    ...open,
    id: 'podium/vote-carried',
    title: 'carried',
    now: at('09:42:45', 10),
    cards: [...hall, announcedVote()],
  },
  {
    ...open,
    id: 'podium/vote-trial',
    title: 'a trial',
    cards: [
      ...hall,
      voteCard({ item: 0, draftCode: '', trial: true, title: 'Thử thiết bị biểu quyết' }),
      turnoutCard(12),
    ],
  },
];
