// Votes in a row each: number, what is decided, where it stands and what came of it.

import { useEffect, useRef } from 'react';
import { type VoteCard, VoteOutcome, VoteState } from '@/protocol';
import { useT } from '@/ui/language';
import type { SignName } from '@/ui/Sign';
import { type ChipTone, StatusChip } from '@/ui/StatusChip';
import { TrialChip, VoteStateChip } from '@/ui/vote/VoteChips';
import { useVoteDesks } from '@/ui/vote_hooks';
import { voteOutcomeText, voteTitle } from '@/ui/vote_words';
import { useConsole } from '../console';
import { deskOf, isProposedToAnnul, resultOf } from '../logic/votes';
import styles from './VotePanel.module.css';

interface VoteRowsProps {
  readonly votes: readonly VoteCard[];
  readonly shown: number;
}

export function VoteRows({ votes, shown }: VoteRowsProps) {
  const { selectVote } = useConsole();
  const current = useRef<HTMLButtonElement>(null);
  // In a long run the one at hand stays in sight.
  useEffect(() => {
    if (shown > 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <ol className={styles.rows}>
      {votes.map((vote) => (
        <li key={vote.id}>
          <button
            type="button"
            ref={vote.id === shown ? current : null}
            className={styles.row}
            aria-current={vote.id === shown || undefined}
            onClick={() => selectVote(vote.id)}
          >
            <span className={styles.number}>{vote.id}</span>
            <span className={styles.rowWords}>
              <span className={styles.rowTitle}>{voteTitle(vote)}</span>
              <span className={styles.chips}>
                <RowChips vote={vote} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function RowChips({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const desk = deskOf(useVoteDesks(), vote);
  const told = vote.state === VoteState.ANNOUNCED && vote.result !== undefined;
  return (
    <>
      {!told && <VoteStateChip state={vote.state} />}
      <OutcomeChip vote={vote} />
      {vote.trial && <TrialChip />}
      {isProposedToAnnul(desk) && (
        <StatusChip sign="warning" tone="warning">
          {t('chair.vote.annulment.proposed')}
        </StatusChip>
      )}
    </>
  );
}

interface Look {
  readonly sign: SignName;
  readonly tone: ChipTone;
}

const looks: Partial<Record<VoteOutcome, Look>> = {
  [VoteOutcome.CARRIED]: { sign: 'check', tone: 'good' },
  [VoteOutcome.NOT_CARRIED]: { sign: 'cross', tone: 'warning' },
  [VoteOutcome.TIED]: { sign: 'both', tone: 'warning' },
  [VoteOutcome.INCONCLUSIVE]: { sign: 'question', tone: 'warning' },
  [VoteOutcome.COMPLETED]: { sign: 'check', tone: 'accent' },
};

// Of a vote that counts, as soon as it is counted.
export function OutcomeChip({ vote }: { readonly vote: VoteCard }) {
  useT();
  const outcome = resultOf(vote, deskOf(useVoteDesks(), vote))?.outcome ?? VoteOutcome.NONE;
  const look = looks[outcome];
  if (!look || vote.state === VoteState.ANNULLED) return null;
  return <StatusChip {...look}>{voteOutcomeText(outcome)}</StatusChip>;
}
