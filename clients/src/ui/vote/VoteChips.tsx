// The state of a vote, and that a vote is a trial, as chips.

import { VoteState } from '@/protocol';
import { useT } from '../language';
import type { SignName } from '../Sign';
import { type ChipTone, StatusChip } from '../StatusChip';
import { voteStateText } from '../vote_words';

interface Look {
  readonly sign: SignName;
  readonly tone: ChipTone;
}

const plain: Look = { sign: 'circle', tone: 'neutral' };

const looks: Partial<Record<VoteState, Look>> = {
  [VoteState.OPEN]: { sign: 'play', tone: 'accent' },
  [VoteState.CLOSED]: { sign: 'square', tone: 'warning' },
  [VoteState.COUNTED]: { sign: 'pause', tone: 'warning' },
  [VoteState.ANNOUNCED]: { sign: 'check', tone: 'good' },
  [VoteState.ANNULLED]: { sign: 'cross', tone: 'danger' },
  [VoteState.WITHDRAWN]: { sign: 'back', tone: 'neutral' },
};

export function VoteStateChip({ state }: { readonly state: VoteState }) {
  useT();
  return <StatusChip {...(looks[state] ?? plain)}>{voteStateText(state)}</StatusChip>;
}

export function TrialChip() {
  const t = useT();
  return (
    <StatusChip sign="warning" tone="warning">
      {t('vote.trial')}
    </StatusChip>
  );
}
