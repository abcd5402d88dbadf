// What came of a decision, on the wall: the verdict first, then the figures beside the seats, and
// below by how many and on what ground.

import { type VoteCard, VoteCloseCause, VoteOutcome, type VoteResult } from '@/protocol';
import { sharesOf } from '@/store/vote';
import type { VoteSceneProps } from '@/ui/display/vote_on_stage';
import { useT } from '@/ui/language';
import { Sign, type SignName } from '@/ui/Sign';
import { Figures } from '@/ui/vote/Figures';
import { ResultSeats } from '@/ui/vote/ResultSeats';
import { citationText, majorityText, percentText, shareText, verdictText } from '@/ui/vote_words';
import { VoteLine, VoteTitle } from './VoteScene';
import styles from './VoteScene.module.css';

const signs: Partial<Record<VoteOutcome, SignName>> = {
  [VoteOutcome.CARRIED]: 'check',
  [VoteOutcome.NOT_CARRIED]: 'cross',
};

const tones: Partial<Record<VoteOutcome, string | undefined>> = {
  [VoteOutcome.CARRIED]: styles.carried,
  [VoteOutcome.NOT_CARRIED]: styles.lost,
};

export function DecisionResult({ vote }: VoteSceneProps) {
  const { result } = vote;
  if (!result) return null;
  return (
    <article className={styles.scene}>
      {vote.trial && <VoteLine vote={vote} />}
      <h1 className={[styles.verdict, tones[result.outcome]].join(' ')}>
        <Sign name={signs[result.outcome] ?? 'question'} /> {verdictText(vote)}
      </h1>
      <VoteTitle vote={vote} small />
      <WhyNot vote={vote} result={result} />
      <div className={styles.columns}>
        <div className={styles.figures}>
          <Figures vote={vote} look="wall" shares={false} />
        </div>
        <div className={styles.seats}>
          <ResultSeats vote={vote} result={result} />
        </div>
      </div>
      <Ground vote={vote} result={result} />
    </article>
  );
}

interface ResultProps {
  readonly vote: VoteCard;
  readonly result: VoteResult;
}

function WhyNot({ vote, result }: ResultProps) {
  const t = useT();
  if (result.outcome !== VoteOutcome.INCONCLUSIVE) return null;
  if (vote.cause === VoteCloseCause.BROKEN_OFF) {
    return <p className={styles.reason}>{t('vote.verdict.brokenOff')}</p>;
  }
  return (
    <p className={styles.reason}>
      {t(result.quorumMet ? 'vote.verdict.inconclusive' : 'vote.verdict.withoutQuorum')}
    </p>
  );
}

// The three shares, where they decided something, and "Cần quá nửa tổng số 85 đại biểu: 43 phiếu".
function Ground({ vote, result }: ResultProps) {
  const t = useT();
  const citation = citationText(vote.majority?.citation);
  const decided = result.outcome !== VoteOutcome.INCONCLUSIVE;
  const shares = decided ? sharesOf(vote, result) : [];
  return (
    <div className={styles.why}>
      <ul className={styles.shares}>
        {shares.map((share) => (
          <li key={share.name} data-decisive={share.decisive || undefined}>
            <span className={styles.percent}>{percentText(share.part, share.of)}</span>{' '}
            {shareText(share, vote)}
            {share.decisive && ` (${t('vote.figures.decisive')})`}
          </li>
        ))}
      </ul>
      <p className={styles.citation}>
        {vote.majority && `${majorityText(vote.majority, vote.kind)}. `}
        {citation}
      </p>
    </div>
  );
}
