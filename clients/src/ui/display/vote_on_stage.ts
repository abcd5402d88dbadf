// The vote that a display shows now. It comes with the scenes of votes, behind the page.

import { type VoteCard, VoteState } from '@/protocol';
import { voteOnStage } from '@/store/vote';
import { useFloor } from '../floor_hooks';
import { useSessionCard } from '../hooks';
import { useTicking } from '../ticking';
import { useVotes } from '../vote_hooks';
import type { Scene } from './scene';

// What is not being voted on gives way to a recess; a closed sitting hides everything.
function hasRoom(vote: VoteCard, scene: Scene): boolean {
  if (scene.kind === 'mask') return false;
  if (vote.state === VoteState.OPEN || scene.kind === 'item' || scene.kind === 'no_item') {
    return true;
  }
  return vote.trial && (scene.kind === 'not_open' || scene.kind === 'between');
}

export function useVoteOnStage(scene: Scene | undefined): VoteCard | undefined {
  const votes = useVotes();
  const item = useSessionCard()?.activeItem ?? 0;
  const floor = useFloor();
  const taken = floor?.item === item && floor.speaker !== undefined;
  const id = useTicking((session) => voteOnStage(votes, { item, taken, now: session.now() })?.id);
  const vote = votes.find((one) => one.id === id);
  return vote && scene && hasRoom(vote, scene) ? vote : undefined;
}

export interface VoteSceneProps {
  readonly vote: VoteCard;
}
