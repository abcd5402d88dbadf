// The delegate's tablet and votes: from the opening to the result.

import { Choice, Presence, VoteCloseCause, VoteForm, VoteState, VotingRight } from '@/protocol';
import { base, hallCards, me, refusedWith, screen } from './delegate_base';
import { at, itemId } from './fixtures';
import type { ScreenState } from './state';
import {
  announcedVote,
  ballotsCard,
  carried,
  castFor,
  closedVote,
  comingCards,
  confidence,
  confidenceResult,
  election,
  electionResult,
  entitled,
  kBallotKey,
  kDigest,
  kVoteItem,
  kVoteNow,
  notCarried,
  secretResult,
  secretVote,
  turnoutCard,
  voteCard,
} from './vote_fixtures';

const hall = hallCards({
  item: kVoteItem,
  sitting: 5,
  agenda: { active: '38', runningSince: at('09:30', 10) },
});

const looked = screen({ vote: 3 });
const yes = 'button:has-text("Tán thành"):not(:has-text("Không"))';

const open: ScreenState = {
  ...base,
  id: 'delegate/vote-open',
  title: 'a vote is open, nothing chosen',
  now: kVoteNow,
  render: looked,
  own: me({ ballots: [entitled] }),
  cards: [...hall, voteCard(), turnoutCard(61)],
};

const opened: readonly ScreenState[] = [
  open,
  { ...open, id: 'delegate/vote-open-english', title: 'in English', language: 'en' },
  {
    ...open,
    id: 'delegate/vote-sending',
    title: 'a ballot waits for its answer',
    steps: [{ click: yes }],
  },
  {
    ...open,
    id: 'delegate/vote-recorded',
    title: 'the ballot stands in the record, and may be changed',
    own: me({ ballots: [castFor(Choice.YES)] }),
  },
  {
    ...open,
    id: 'delegate/vote-recorded-english',
    title: 'recorded, in English',
    language: 'en',
    own: me({ ballots: [castFor(Choice.ABSTAIN)] }),
  },
  {
    ...open,
    id: 'delegate/vote-refused',
    title: 'a ballot was refused',
    answer: () => refusedWith('VT9', 402, 'voter_not_present'),
    steps: [{ click: yes }],
  },
  {
    ...open,
    id: 'delegate/vote-offline',
    title: 'no connection',
    connection: { phase: 'reconnecting', quiet_s: 9 },
  },
  {
    ...open,
    id: 'delegate/vote-no-end',
    title: 'without a window; a title alone',
    cards: [...hall, voteCard({ closesAt: undefined, text: '' }), turnoutCard(0)],
  },
  {
    ...open,
    id: 'delegate/vote-fixed-confirm',
    title: 'a ballot that cannot be changed asks once more',
    cards: [
      ...hall,
      voteCard({ majority: { ...secretVote.majority, changeable: false } }),
      turnoutCard(61),
    ],
    steps: [{ click: yes }],
  },
  {
    ...open,
    id: 'delegate/vote-keyboard',
    title: 'the key 2 goes to the second choice',
    steps: [{ press: '2' }],
  },
  {
    ...open,
    id: 'delegate/vote-changed',
    title: 'another vote than the one being looked at has opened',
    cards: [
      ...hall,
      closedVote(),
      voteCard({
        id: 4,
        draftCode: 'DT-02',
        title: 'Nghị quyết về kế hoạch đầu tư công năm 2027',
        text: '',
      }),
    ],
    own: me({ ballots: [castFor(Choice.YES), { ...entitled, vote: 4 }] }),
  },
  {
    ...open,
    id: 'delegate/vote-changed-english',
    title: 'another vote, in English',
    language: 'en',
    cards: [
      ...hall,
      closedVote(),
      voteCard({ id: 4, draftCode: 'DT-02', title: 'Nghị quyết về đầu tư công năm 2027' }),
    ],
    own: me({ ballots: [castFor(Choice.YES), { ...entitled, vote: 4 }] }),
  },
  {
    ...open,
    id: 'delegate/vote-trial',
    title: 'a trial says that it counts for nothing',
    cards: [
      ...hall,
      voteCard({
        item: 0,
        draft: 0,
        draftCode: '',
        trial: true,
        title: 'Thử thiết bị biểu quyết',
        text: '',
      }),
      turnoutCard(12),
    ],
  },
];

const barred = (id: string, title: string, more: Partial<ScreenState>): ScreenState => ({
  ...open,
  id: `delegate/vote-${id}`,
  title,
  ...more,
});

const bars: readonly ScreenState[] = [
  barred('recused', 'recused', {
    own: me({ ballots: [{ ...entitled, right: VotingRight.RECUSED }] }),
  }),
  barred('presides', 'presides and does not vote', {
    own: me({ ballots: [{ ...entitled, right: VotingRight.PRESIDES }], presides: true }),
  }),
  barred('not-on-roll', 'not on the roll', {
    own: me({ ballots: [{ ...entitled, right: VotingRight.NOT_ON_THE_ROLL }] }),
  }),
  barred('not-present', 'has not checked in', {
    own: me({ ballots: [entitled], presence: Presence.EXPECTED }),
  }),
  barred('hands', 'a show of hands', {
    cards: [...hall, voteCard({ form: VoteForm.SHOW_OF_HANDS, closesAt: undefined })],
  }),
  barred('paper', 'a vote on paper', { cards: [...hall, voteCard(election)] }),
  barred('put-away', 'put away by somebody who has nothing to press', {
    own: me({ ballots: [{ ...entitled, right: VotingRight.RECUSED }] }),
    steps: [{ click: 'text=Về nội dung đang họp' }],
  }),
];

const secretCards = [...hall, voteCard(secretVote), turnoutCard(61)];

const secret: readonly ScreenState[] = [
  { ...open, id: 'delegate/vote-secret', title: 'a secret vote', cards: secretCards },
  {
    ...open,
    id: 'delegate/vote-secret-confirm',
    title: 'a secret ballot asks once more',
    cards: secretCards,
    steps: [{ click: yes }],
  },
  {
    ...open,
    id: 'delegate/vote-secret-sending',
    title: 'a sealed ballot waits for its answer',
    cards: secretCards,
    steps: [{ click: yes }, { click: 'text=Gửi: Tán thành' }],
  },
  {
    ...open,
    id: 'delegate/vote-secret-not-sealed',
    title: 'the ballot could not be sealed',
    cards: [...hall, voteCard({ ...secretVote, ballotKey: kBallotKey.slice(8) })],
    steps: [{ click: yes }, { click: 'text=Gửi: Tán thành' }],
  },
  {
    ...open,
    id: 'delegate/vote-secret-recorded',
    title: 'the sealed ballot was received',
    cards: secretCards,
    own: me({ ballots: [{ ...castFor(Choice.NONE) }] }),
  },
  {
    ...open,
    id: 'delegate/vote-secret-in-box',
    title: 'the result, and my ballot is among those counted',
    cards: [
      ...hall,
      announcedVote({ ...secretVote, result: secretResult }),
      ballotsCard('00'.repeat(32), kDigest),
    ],
    own: me({ ballots: [castFor(Choice.NONE)] }),
    ballots: JSON.stringify({ 3: [kDigest] }),
  },
  {
    ...open,
    id: 'delegate/vote-secret-not-in-box',
    title: 'my ballot is not among those counted',
    cards: [
      ...hall,
      announcedVote({ ...secretVote, result: secretResult }),
      ballotsCard('00'.repeat(32)),
    ],
    own: me({ ballots: [castFor(Choice.NONE)] }),
    ballots: JSON.stringify({ 3: [kDigest] }),
  },
];

const closed: ScreenState = {
  ...open,
  id: 'delegate/vote-closed',
  title: 'closed, not announced',
  now: at('09:42:10', 10),
  own: me({ ballots: [castFor(Choice.YES)] }),
  cards: [...hall, closedVote()],
};

const closedStates: readonly ScreenState[] = [
  closed,
  { ...closed, id: 'delegate/vote-closed-english', title: 'closed, in English', language: 'en' },
  {
    ...closed,
    id: 'delegate/vote-closed-without-me',
    title: 'closed while the tablet was away',
    own: me({ ballots: [entitled] }),
  },
  {
    ...closed,
    id: 'delegate/vote-closed-broken-off',
    title: 'broken off',
    cards: [...hall, closedVote({ cause: VoteCloseCause.BROKEN_OFF })],
  },
  {
    ...closed,
    id: 'delegate/vote-mistake',
    title: 'declaring what was meant',
    steps: [{ click: 'text=Tôi đã bấm nhầm' }],
  },
  {
    ...closed,
    id: 'delegate/vote-intention',
    title: 'what was meant is declared',
    own: me({ ballots: [{ ...castFor(Choice.YES), intention: Choice.NO }] }),
  },
];

const announced: ScreenState = {
  ...closed,
  id: 'delegate/vote-carried',
  title: 'carried',
  now: at('09:42:45', 10),
  cards: [...hall, announcedVote()],
};

const results: readonly ScreenState[] = [
  announced,
  { ...announced, id: 'delegate/vote-carried-english', title: 'in English', language: 'en' },
  {
    ...announced,
    id: 'delegate/vote-not-carried',
    title: 'not carried',
    cards: [...hall, announcedVote({ result: notCarried })],
  },
  {
    ...announced,
    id: 'delegate/vote-annulled',
    title: 'annulled',
    cards: [
      ...hall,
      announcedVote({
        state: VoteState.ANNULLED,
        reason: 'Bốn máy tính bảng ở tổ 6 mất kết nối trong thời gian biểu quyết.',
      }),
    ],
  },
  {
    ...announced,
    id: 'delegate/vote-election',
    title: 'an election',
    cards: [...hall, announcedVote({ ...election, ...electionResult })],
  },
  {
    ...announced,
    id: 'delegate/vote-confidence',
    title: 'a vote of confidence',
    cards: [...hall, announcedVote({ ...confidence, ...confidenceResult })],
  },
];

const list: ScreenState = {
  ...open,
  id: 'delegate/votes',
  title: 'the votes of the session',
  render: screen({ view: 'votes' }),
  own: me({ ballots: [castFor(Choice.YES), { ...castFor(Choice.NO), vote: 1 }] }),
  cards: [
    ...hallCards({
      item: itemId('39'),
      sitting: 5,
      agenda: { active: '39', runningSince: at('09:43', 10) },
    }),
    announcedVote({ id: 1, title: 'Thông qua chương trình kỳ họp', draftCode: '', item: 2 }),
    announcedVote({ result: carried }),
    ...comingCards(),
  ],
};

const lists: readonly ScreenState[] = [
  list,
  { ...list, id: 'delegate/votes-english', title: 'the votes, in English', language: 'en' },
  {
    ...list,
    id: 'delegate/votes-figures',
    title: 'the figures of a vote',
    steps: [{ click: 'summary' }],
  },
  { ...list, id: 'delegate/votes-none', title: 'no vote yet', cards: hall, own: me({}) },
];

export const voteStates: readonly ScreenState[] = [
  ...opened,
  ...bars,
  ...secret,
  ...closedStates,
  ...results,
  ...lists,
];
