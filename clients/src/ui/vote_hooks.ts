// How components read votes. As in hooks.ts, each draws its component anew only when its own part
// of the session changes.

import { useMemo } from 'react';
import type { BallotsCard, OwnBallot, TurnoutCard, VoteCard, VoteDeskCard } from '@/protocol';
import { openVote, ownBallot, turnoutOf } from '@/store/vote';
import { useById, useValues } from './floor_hooks';
import { useCard, useOwn } from './hooks';

// All that this audience may know, in the order in which they were prepared.
export const useVotes = (): readonly VoteCard[] => useById(useValues('vote/', 'voteCard'));

export function useVote(id: number): VoteCard | undefined {
  const card = useCard(`vote/${id}`)?.card;
  return card?.case === 'voteCard' ? card.value : undefined;
}

export const useOpenVote = (): VoteCard | undefined => openVote(useVotes());

// How far this vote has come, while it is open.
export function useTurnout(vote: VoteCard | undefined): TurnoutCard | undefined {
  const card = useCard('turnout')?.card;
  return turnoutOf(card?.case === 'turnoutCard' ? card.value : undefined, vote);
}

// What the person at this screen has to do with a vote.
export function useOwnBallot(vote: number): OwnBallot | undefined {
  const ballots = useOwn()?.ballots;
  return useMemo(() => ownBallot(ballots, vote), [ballots, vote]);
}

// The digests of the sealed ballots that were counted.
export function useBallots(vote: number): BallotsCard | undefined {
  const card = useCard(`ballots/${vote}`)?.card;
  return card?.case === 'ballotsCard' ? card.value : undefined;
}

// What those who run the session know besides.
export function useVoteDesk(vote: number): VoteDeskCard | undefined {
  const card = useCard(`vote_desk/${vote}`)?.card;
  return card?.case === 'voteDeskCard' ? card.value : undefined;
}

// Whose tablets are connected, for those who run the session; undefined until it is known.
export function useDevices(): readonly number[] | undefined {
  const card = useCard('devices')?.card;
  return card?.case === 'devicesCard' ? card.value.persons : undefined;
}

export const useVoteDesks = (): readonly VoteDeskCard[] =>
  useById(useValues('vote_desk/', 'voteDeskCard'));
