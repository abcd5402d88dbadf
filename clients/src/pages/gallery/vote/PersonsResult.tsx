// The result of an election or of a vote of confidence on the wall. What does not fit comes on
// pages that turn by themselves, at the same moment on every display.

import { type VoteCard, VoteKind, VoteOutcome } from '@/protocol';
import { unbroken } from '@/ui/agenda';
import type { VoteSceneProps } from '@/ui/display/vote_on_stage';
import { useT } from '@/ui/language';
import { useTicking } from '@/ui/ticking';
import { CandidateResults } from '@/ui/vote/CandidateResults';
import { citationText, majorityText, verdictText } from '@/ui/vote_words';
import styles from './VoteScene.module.css';

// What comes of a rating takes up to three lines.
const rowsOf = (vote: VoteCard): number => (vote.kind === VoteKind.CONFIDENCE ? 3 : 4);

const kTurn_ms = 10_000;

export function PersonsResult({ vote }: VoteSceneProps) {
  const t = useT();
  const rows = rowsOf(vote);
  const pages = Math.max(1, Math.ceil(vote.candidates.length / rows));
  const page = useTicking((session) => Math.floor((session.now() ?? 0) / kTurn_ms) % pages);
  return (
    <article className={styles.scene}>
      <div className={styles.head}>
        <h1 className={styles.kind}>{headingOf(vote, t)}</h1>
        {pages > 1 && (
          <p className={styles.page}>{t('display.vote.page', { page: page + 1, pages })}</p>
        )}
      </div>
      <p className={styles.titleLine}>{unbroken(vote.title)}</p>
      <div className={styles.table}>
        <CandidateResults
          vote={vote}
          look="wall"
          candidates={vote.candidates.slice(page * rows, (page + 1) * rows)}
        />
      </div>
      <p className={styles.citation}>
        {vote.majority && `${majorityText(vote.majority, vote.kind)}. `}
        {citationText(vote.majority?.citation)}
      </p>
    </article>
  );
}

// Without a result it is the verdict that stands there.
function headingOf(vote: VoteCard, t: ReturnType<typeof useT>): string {
  if (vote.result?.outcome !== VoteOutcome.COMPLETED) return verdictText(vote);
  if (vote.kind === VoteKind.ELECTION) return t('display.vote.election');
  return vote.kind === VoteKind.CONFIDENCE
    ? t('display.vote.confidence')
    : t('display.vote.motion');
}
