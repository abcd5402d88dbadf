// A vote takes the wall from whatever else would be there.

import type { ReactNode } from 'react';
import type { Scene } from '@/ui/display/scene';
import { useVoteOnStage } from '@/ui/display/vote_on_stage';
import { VoteScene } from './VoteScene';

export interface VoteStageProps {
  readonly scene: Scene;
  readonly children: ReactNode;
}

export function VoteStage({ scene, children }: VoteStageProps) {
  const vote = useVoteOnStage(scene);
  return vote ? <VoteScene vote={vote} /> : children;
}
