// The public display and votes.

import { GalleryPage } from '@/pages/gallery/GalleryPage';
import { SittingPhase, VoteCloseCause, VoteForm, VoteState } from '@/protocol';
import { agendaCards, at, presenceCard, sessionCard, sittingCards } from './fixtures';
import type { ScreenState } from './state';
import {
  announcedVote,
  closedVote,
  confidence,
  confidenceResult,
  election,
  electionResult,
  kVoteItem,
  kVoteNow,
  notCarried,
  secretResult,
  secretVote,
  tally,
  turnoutCard,
  voteCard,
  withoutQuorum,
} from './vote_fixtures';

const hall = [
  sessionCard({ sitting: 5, activeItem: kVoteItem }),
  presenceCard(79),
  ...sittingCards({ 5: { phase: SittingPhase.OPEN, openedAt: BigInt(at('07:30', 10)) } }),
  ...agendaCards({ active: '38', runningSince: at('09:30', 10), audience: 'public' }),
];

const open: ScreenState = {
  id: 'gallery/vote-open',
  title: 'a vote is open: how many have voted',
  page: 'gallery',
  render: () => <GalleryPage />,
  now: kVoteNow,
  cards: [...hall, voteCard(), turnoutCard(61)],
  sizes: ['wall', 'wall4k'],
};

const at1080 = (state: ScreenState): ScreenState => ({ ...state, sizes: ['wall'] });

const opened: readonly ScreenState[] = [
  open,
  at1080({ ...open, id: 'gallery/vote-open-english', title: 'in English', language: 'en' }),
  at1080({ ...open, id: 'gallery/vote-open-scaled', title: 'larger', search: 'scale=1.2' }),
  at1080({
    ...open,
    id: 'gallery/vote-running',
    title: 'the procedure lets the running result be known',
    cards: [...hall, voteCard({ text: '' }), turnoutCard(61, 79, 3, { ...tally, yes: 48 })],
  }),
  at1080({
    ...open,
    id: 'gallery/vote-secret',
    title: 'a secret vote',
    cards: [...hall, voteCard(secretVote), turnoutCard(61)],
  }),
  at1080({
    ...open,
    id: 'gallery/vote-hands',
    title: 'a show of hands',
    cards: [...hall, voteCard({ form: VoteForm.SHOW_OF_HANDS, closesAt: undefined })],
  }),
  at1080({
    ...open,
    id: 'gallery/vote-paper',
    title: 'an election on paper',
    cards: [...hall, voteCard(election)],
  }),
  at1080({
    ...open,
    id: 'gallery/vote-trial',
    title: 'a trial',
    cards: [
      ...hall,
      voteCard({ item: 0, draftCode: '', trial: true, title: 'Thử thiết bị biểu quyết', text: '' }),
      turnoutCard(12),
    ],
  }),
  at1080({
    ...open,
    id: 'gallery/vote-waiting',
    title: 'closed, not announced',
    cards: [...hall, closedVote()],
  }),
];

const carried: ScreenState = {
  ...open,
  id: 'gallery/vote-carried',
  title: 'carried',
  now: at('09:42:45', 10),
  cards: [...hall, announcedVote()],
};

const results: readonly ScreenState[] = [
  carried,
  at1080({ ...carried, id: 'gallery/vote-carried-english', title: 'in English', language: 'en' }),
  at1080({ ...carried, id: 'gallery/vote-carried-scaled', title: 'larger', search: 'scale=1.2' }),
  {
    ...carried,
    id: 'gallery/vote-not-carried',
    title: 'not carried',
    cards: [...hall, announcedVote({ result: notCarried })],
  },
  at1080({
    ...carried,
    id: 'gallery/vote-inconclusive',
    title: 'without its quorum',
    cards: [...hall, announcedVote({ result: withoutQuorum })],
  }),
  at1080({
    ...carried,
    id: 'gallery/vote-broken-off',
    title: 'broken off',
    cards: [...hall, announcedVote({ result: withoutQuorum, cause: VoteCloseCause.BROKEN_OFF })],
  }),
  at1080({
    ...carried,
    id: 'gallery/vote-secret-carried',
    title: 'the result of a secret vote: counts alone',
    cards: [...hall, announcedVote({ ...secretVote, result: secretResult })],
  }),
  at1080({
    ...carried,
    id: 'gallery/vote-annulled',
    title: 'annulled',
    cards: [
      ...hall,
      announcedVote({
        state: VoteState.ANNULLED,
        reason: 'Bốn máy tính bảng ở tổ 6 mất kết nối trong thời gian biểu quyết.',
      }),
    ],
  }),
  {
    ...carried,
    id: 'gallery/vote-election',
    title: 'the result of an election',
    cards: [...hall, announcedVote({ ...election, ...electionResult })],
  },
  at1080({
    ...carried,
    id: 'gallery/vote-election-english',
    title: 'an election, in English',
    language: 'en',
    cards: [...hall, announcedVote({ ...election, ...electionResult })],
  }),
  {
    ...carried,
    id: 'gallery/vote-confidence',
    title: 'the result of a vote of confidence',
    cards: [...hall, announcedVote({ ...confidence, ...confidenceResult })],
  },
  at1080({
    ...carried,
    id: 'gallery/vote-trial-result',
    title: 'the result of a trial',
    cards: [...hall, announcedVote({ item: 0, draftCode: '', trial: true, title: 'Thử thiết bị' })],
  }),
];

export const states: readonly ScreenState[] = [...opened, ...results];
