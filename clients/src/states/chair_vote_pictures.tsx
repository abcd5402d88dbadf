// What the pictures of votes on the console are made of: the morning of 10 December, the drafts put
// one after the other at kVoteNow.

import {
  type Card,
  type ItemKind,
  OpeningWithoutQuorum,
  QuorumLoss,
  Role,
  SittingPhase,
  VoteOutcome,
  VoteState,
} from '@/protocol';
import type { ConsoleStart } from '@/ui/chair/console';
import { cards, chairRights, procedureWith, screen } from './chair_pictures';
import { demoDrafts } from './demo_tables';
import { at, card } from './fixtures';
import type { ScreenState } from './state';
import {
  announcedVote,
  carried,
  kVoteItem,
  kVoteNow,
  notCarried,
  tally,
  voteCard,
} from './vote_fixtures';

type DeskFields = Parameters<typeof card<'voteDeskCard'>>[2];

const closed = { phase: SittingPhase.CLOSED };
const opened = {
  phase: SittingPhase.OPEN,
  openedAt: BigInt(at('07:30', 10)),
  forecastFrom: BigInt(at('07:30', 10)),
};
const sittings = { 1: closed, 2: closed, 3: closed, 4: closed, 5: opened };

export const kDraftsPut = 32;

const drafts = Array.from({ length: kDraftsPut }, (_, index) => index + 1);

interface MorningPicture {
  readonly present?: number;
  readonly kind?: ItemKind;
  readonly procedure?: Card;
}

// The session around a vote.
export function votingMorning(picture: MorningPicture, votes: readonly Card[]): Card[] {
  return [
    ...cards({
      sitting: 5,
      sittings,
      present: picture.present ?? 79,
      agenda: {
        active: '38',
        runningSince: at('09:38', 10),
        changes: { 38: { drafts, ...(picture.kind && { kind: picture.kind }) } },
      },
      procedure: picture.procedure ?? procedureWith({ whenLost: QuorumLoss.WARN }),
    }),
    ...votes,
  ];
}

export const deskCard = (value: DeskFields = {}): Card => {
  const { id = 3 } = value;
  return card(`vote_desk/${id}`, 'voteDeskCard', { id, annulment: {}, ...value });
};

export const persons = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const titleOf = (draft: number): string => `Nghị quyết: ${demoDrafts[draft - 1]?.title ?? ''}`;

// The others of the run: the first two are announced, number 3 is pictured, the rest is to come.
export function runCards(options: { readonly last?: number } = {}): Card[] {
  const { last = kDraftsPut } = options;
  const done = [1, 2].flatMap((draft) => [
    announcedVote({
      id: draft,
      draft: draft + 1,
      draftCode: `DT-0${draft + 1}`,
      title: titleOf(draft + 1),
      result: draft === 2 ? notCarried : carried,
    }),
    deskCard({ id: draft, result: draft === 2 ? notCarried : carried }),
  ]);
  const coming = persons(4, last).flatMap((id) => [
    voteCard({
      id,
      draft: id,
      draftCode: `DT-${String(id).padStart(2, '0')}`,
      title: titleOf(id),
      text: '',
      state: VoteState.PREPARED,
      openedAt: undefined,
      closesAt: undefined,
      digest: '',
    }),
    deskCard({ id }),
  ]);
  return [...done, ...coming];
}

export const preparedVote = {
  state: VoteState.PREPARED,
  openedAt: undefined,
  closesAt: undefined,
  digest: '',
  entitled: 0,
} as const;

export const onVotes = (start: ConsoleStart = {}) => screen({ part: 'vote', ...start });

export const voteState: ScreenState = {
  id: 'chair/vote',
  title: '',
  page: 'chair',
  name: 'Nguyễn Đình Thuần',
  role: Role.CHAIR,
  rights: chairRights.filter((name) => name !== 'EnterCount'),
  render: onVotes(),
  now: kVoteNow,
  cards: [],
};

export const secretaryVoteRights = [
  'PrepareVote',
  'PrepareVotes',
  'WithdrawVote',
  'RecuseMember',
  'ReadmitMember',
  'EnterCount',
  'ProposeAnnulment',
  'ConfirmAnnulment',
  'DropAnnulment',
  'RepeatVote',
  'NameCandidate',
  'RemoveCandidate',
  'DecideCandidates',
  'AppointTellers',
  'PrepareSecondRound',
];

// Where the procedure lets the chair go on without a quorum.
export const lenient = procedureWith({
  atOpening: OpeningWithoutQuorum.ALLOW_WITH_REASON,
  whenLost: QuorumLoss.WARN,
});

// As many for as against, which the chair is to decide.
export const tied = {
  tally: { ...tally, yes: 38, no: 38, abstain: 0 },
  outcome: VoteOutcome.TIED,
  base: 85,
  required: 43,
  quorumMet: true,
};

// Nobody can open the ballots any more.
export const keyLost = {
  tally: { ...tally, yes: 0, no: 0, abstain: 0, silent: 1, returned: 78 },
  outcome: VoteOutcome.INCONCLUSIVE,
  base: 85,
  required: 57,
  quorumMet: true,
};

export { kVoteItem };
