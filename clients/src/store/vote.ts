// VT, EL: votes, picked out of the cards. Pure; who may vote, when a vote is open and what came of
// it is what the server said, never worked out here.

import {
  DecisionBase,
  type OwnBallot,
  Presence,
  type TurnoutCard,
  type VoteCard,
  VoteForm,
  VoteKind,
  type VoteResult,
  VoteState,
  VotingRight,
} from '@/protocol';

// -- which vote

export const votesInOrder = (votes: readonly VoteCard[]): readonly VoteCard[] =>
  [...votes].sort((a, b) => a.id - b.id);

export const openVote = (votes: readonly VoteCard[]): VoteCard | undefined =>
  votes.find(({ state }) => state === VoteState.OPEN);

export const votesOfItem = (votes: readonly VoteCard[], item: number): readonly VoteCard[] =>
  votes.filter((vote) => vote.item === item);

const latest = (
  votes: readonly VoteCard[],
  at: (vote: VoteCard) => bigint | undefined,
): VoteCard | undefined => {
  let found: VoteCard | undefined;
  for (const vote of votesInOrder(votes)) {
    const [moment, best] = [at(vote), found && at(found)];
    if (moment !== undefined && (best === undefined || moment >= best)) found = vote;
  }
  return found;
};

// The one whose result was announced last; one that was annulled afterwards is none.
export const latestAnnounced = (votes: readonly VoteCard[]): VoteCard | undefined =>
  latest(
    votes.filter(({ state }) => state === VoteState.ANNOUNCED),
    (vote) => vote.announcedAt,
  );

export const latestOpened = (votes: readonly VoteCard[]): VoteCard | undefined =>
  latest(votes, (vote) => vote.openedAt);

// No more ballots, and no result that all know of.
export const awaitsAnnouncement = (vote: VoteCard): boolean =>
  vote.state === VoteState.CLOSED || vote.state === VoteState.COUNTED;

export const isSettled = (vote: VoteCard): boolean =>
  vote.state === VoteState.ANNOUNCED ||
  vote.state === VoteState.ANNULLED ||
  vote.state === VoteState.WITHDRAWN;

// Prepared, and to come: in the order of preparation, each behind those that go before it.
export function comingVotes(votes: readonly VoteCard[]): readonly VoteCard[] {
  const coming = votesInOrder(votes).filter(({ state }) => state === VoteState.PREPARED);
  const placed = new Set<VoteCard>();
  const place = (vote: VoteCard) => {
    if (placed.has(vote)) return;
    for (const other of coming) {
      if (other.before === vote.id && other.id !== vote.before) place(other);
    }
    placed.add(vote);
  };
  for (const vote of coming) place(vote);
  return [...placed];
}

// What was opened and is over, the last first.
export const pastVotes = (votes: readonly VoteCard[]): readonly VoteCard[] =>
  votesInOrder(votes)
    .filter((vote) => isSettled(vote) || awaitsAnnouncement(vote))
    .reverse();

// The votes that were said to go before this one and are not settled: amendments of a clause.
export const waitsFor = (votes: readonly VoteCard[], vote: VoteCard): readonly VoteCard[] =>
  votesInOrder(votes).filter((other) => other.before === vote.id && !isSettled(other));

// The vote that waits for this one.
export const goesBefore = (votes: readonly VoteCard[], vote: VoteCard): VoteCard | undefined =>
  vote.before === 0 ? undefined : votes.find(({ id }) => id === vote.before);

// The vote that is held instead of this one.
export const repetitionOf = (votes: readonly VoteCard[], vote: VoteCard): VoteCard | undefined =>
  votes.find(({ repeats }) => repeats === vote.id);

export const secondRoundOf = (votes: readonly VoteCard[], vote: VoteCard): VoteCard | undefined =>
  votes.find(({ firstRound }) => firstRound === vote.id);

// How long a result stands on a display though somebody has the floor, or though it was a trial.
const kFresh_ms = 30_000;

export interface Stage {
  // The active item; 0: none.
  readonly item: number;
  // Whether somebody has the floor.
  readonly taken: boolean;
  readonly now: number | undefined;
}

// The vote that displays show: the one opened last, from its opening until its item is left or
// somebody is given the floor.
export function voteOnStage(votes: readonly VoteCard[], stage: Stage): VoteCard | undefined {
  const vote = latestOpened(votes);
  if (!vote || vote.state === VoteState.WITHDRAWN) return undefined;
  if (vote.state === VoteState.OPEN) return vote;
  if (vote.item !== 0 && vote.item !== stage.item) return undefined;
  if (awaitsAnnouncement(vote)) return vote;
  const end = vote.announcedAt ?? vote.closedAt;
  const fresh = end !== undefined && stage.now !== undefined && stage.now - Number(end) < kFresh_ms;
  return fresh || (vote.item !== 0 && !stage.taken) ? vote : undefined;
}

// -- how a vote is held

export const isSecret = (vote: VoteCard): boolean =>
  vote.form === VoteForm.ELECTRONIC_SECRET || vote.form === VoteForm.PAPER;

export const isSealed = (vote: VoteCard): boolean => vote.form === VoteForm.ELECTRONIC_SECRET;

// On tablets.
export const isElectronic = (vote: VoteCard): boolean =>
  vote.form === VoteForm.ELECTRONIC || vote.form === VoteForm.ELECTRONIC_SECRET;

// The result stands with each person: an election, or a vote of confidence.
export const isOfPersons = (vote: VoteCard): boolean => vote.kind !== VoteKind.DECISION;

export const turnoutOf = (
  turnout: TurnoutCard | undefined,
  vote: VoteCard | undefined,
): TurnoutCard | undefined =>
  vote !== undefined && turnout?.vote === vote.id && vote.state === VoteState.OPEN
    ? turnout
    : undefined;

// -- one's own part

export const ownBallot = (
  ballots: readonly OwnBallot[] | undefined,
  vote: number,
): OwnBallot | undefined => ballots?.find((ballot) => ballot.vote === vote);

// Why nothing can be pressed in a vote that is open; undefined when it can.
//   hands, paper  this vote is not held on tablets
//   not_on_roll   not on the roll that was frozen at the opening
//   not_told      the server has not said yet what this person has to do with the vote
//   not_present   has to check in first
//   cast          it has come and cannot be changed
export type VotingBar =
  | 'hands'
  | 'paper'
  | 'not_on_roll'
  | 'not_told'
  | 'recused'
  | 'presides'
  | 'not_present'
  | 'cast';

const rightBars: Partial<Record<VotingRight, VotingBar>> = {
  [VotingRight.RECUSED]: 'recused',
  [VotingRight.PRESIDES]: 'presides',
  [VotingRight.NOT_ON_THE_ROLL]: 'not_on_roll',
};

export interface Voter {
  readonly ballots: readonly OwnBallot[];
  readonly presence: Presence;
  readonly delegate: boolean;
}

export function votingBar(vote: VoteCard, voter: Voter): VotingBar | undefined {
  const ballot = ownBallot(voter.ballots, vote.id);
  if (!ballot) return voter.delegate ? 'not_told' : 'not_on_roll';
  const bar = rightBars[ballot.right];
  if (bar) return bar;
  if (vote.form === VoteForm.SHOW_OF_HANDS) return 'hands';
  if (vote.form === VoteForm.PAPER) return 'paper';
  if (ballot.cast && !mayChange(vote)) return 'cast';
  const present = voter.presence === Presence.IN_HALL || voter.presence === Presence.REMOTE;
  return present ? undefined : 'not_present';
}

export const mayChange = (vote: VoteCard): boolean =>
  !isSealed(vote) && (vote.majority?.changeable ?? false);

// -- figures

export type Bucket = 'yes' | 'no' | 'abstain' | 'silent' | 'absent';

// VT13: where everybody who was entitled has gone; ballots that cannot be read stand beside them.
export const buckets: readonly Bucket[] = ['yes', 'no', 'abstain', 'silent', 'absent'];

export type ShareName = 'members' | 'present' | 'cast';

// The votes for as a part of something; `decisive`: what the rule takes the fraction of.
export interface Share {
  readonly name: ShareName;
  readonly part: number;
  readonly of: number;
  readonly decisive: boolean;
}

const decisiveShare: Partial<Record<DecisionBase, ShareName>> = {
  [DecisionBase.ALL_MEMBERS]: 'members',
  [DecisionBase.CURRENT_MEMBERS]: 'members',
  [DecisionBase.MEMBERS_PRESENT]: 'present',
  [DecisionBase.VOTES_CAST]: 'cast',
  [DecisionBase.BALLOTS_RETURNED]: 'cast',
  [DecisionBase.BALLOTS_VALID]: 'cast',
};

// Of all members, of those present, of the votes cast. The decisive one is taken of what the server
// took it of.
export function sharesOf(vote: VoteCard, result: VoteResult): readonly Share[] {
  const { tally } = result;
  if (!tally) return [];
  const decisive = decisiveShare[vote.majority?.base ?? DecisionBase.UNSPECIFIED];
  const bases: Record<ShareName, number> = {
    members: vote.members,
    present: tally.present,
    cast: tally.yes + tally.no + tally.abstain,
  };
  return (['members', 'present', 'cast'] as const).map((name) => ({
    name,
    part: tally.yes,
    of: name === decisive ? result.base : bases[name],
    decisive: name === decisive,
  }));
}

// A part in tenths of a per cent, rounded down so that it never looks like more than it is.
export const permille = (part: number, of: number): number =>
  of === 0 ? 0 : Math.floor((part * 1000) / of);
