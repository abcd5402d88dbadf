// The vote that is on this tablet.

import { useState } from 'react';
import type { OwnCard, VoteCard } from '@/protocol';
import { Presence } from '@/protocol';
import { type Voter, votingBar } from '@/store/vote';
import { useOwn, useSessionCard } from '@/ui/hooks';
import { useSession } from '@/ui/session';
import { useVotes } from '@/ui/vote_hooks';
import {
  acknowledge,
  hasStrip,
  kNoSight,
  lookAt,
  mayPutAway,
  putAway,
  type Sight,
  takeOut,
  takesScreen,
} from './logic/sight';

export interface VoteInSight {
  readonly vote: VoteCard | undefined;
  readonly sight: Sight;
  readonly wholeScreen: boolean;
  readonly strip: boolean;
  // Whether it may be put away.
  readonly leavable: boolean;
  readonly acknowledge: () => void;
  readonly putAway: () => void;
  readonly takeOut: () => void;
}

export const voterOf = (own: OwnCard | undefined): Voter => ({
  ballots: own?.ballots ?? [],
  presence: own?.presence ?? Presence.EXPECTED,
  delegate: own?.delegate ?? true,
});

// `start`: a vote that has been looked at for a while.
export function useVoteInSight(myTurn: boolean, start = 0): VoteInSight {
  const session = useSession();
  const votes = useVotes();
  const own = useOwn();
  const activeItem = useSessionCard()?.activeItem ?? 0;
  const [kept, setSight] = useState<Sight>({
    ...kNoSight,
    vote: start,
    open: start !== 0,
    since: Number.NEGATIVE_INFINITY,
  });
  const sight = lookAt(kept, votes, session.monotonic());
  if (sight !== kept) setSight(sight);
  const vote = votes.find(({ id }) => id === sight.vote);
  return {
    vote,
    sight,
    wholeScreen: takesScreen(vote, sight, { activeItem, myTurn }),
    strip: hasStrip(vote, sight),
    leavable: vote !== undefined && mayPutAway(vote, votingBar(vote, voterOf(own))),
    acknowledge: () => setSight(acknowledge(sight, session.monotonic())),
    putAway: () => vote && setSight(putAway(sight, vote)),
    takeOut: () => setSight(takeOut(sight)),
  };
}
