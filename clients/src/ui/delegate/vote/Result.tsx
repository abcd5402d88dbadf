// What came of a vote, on a delegate's tablet: the verdict, my own ballot, the figures.

import { type VoteCard, VoteState } from '@/protocol';
import { isInBox } from '@/store/kept_ballots';
import { isOfPersons, isSealed } from '@/store/vote';
import { useT } from '@/ui/language';
import { AlertNotice } from '@/ui/RefusalNotice';
import { Sign } from '@/ui/Sign';
import { CandidateResults } from '@/ui/vote/CandidateResults';
import { Figures } from '@/ui/vote/Figures';
import { VoteSentence } from '@/ui/vote/VoteSentence';
import { useBallots } from '@/ui/vote_hooks';
import { shortDigest } from '@/ui/vote_words';
import { type Booth, useKeptBallots } from './booth';
import styles from './Closed.module.css';
import { OwnBallotLine } from './OwnBallotLine';

interface ResultProps {
  readonly vote: VoteCard;
  readonly booth: Booth;
}

export function Result({ vote, booth }: ResultProps) {
  const t = useT();
  return (
    <section className={styles.result} aria-label={t('delegate.vote.result.title')}>
      <VoteSentence vote={vote} />
      <OwnBallotLine vote={vote} ballot={booth.ballot} />
      {isSealed(vote) && <Box vote={vote} />}
      <ResultFigures vote={vote} />
    </section>
  );
}

export function ResultFigures({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  return (
    <>
      {vote.state === VoteState.ANNULLED && vote.result && (
        <p className={styles.soft}>{t('vote.verdict.kept')}</p>
      )}
      {isOfPersons(vote) ? <CandidateResults vote={vote} /> : <Figures vote={vote} />}
    </>
  );
}

// VT27: whether my sealed ballot is among those that were counted.
export function Box({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const kept = useKeptBallots().digests(vote.id);
  const inside = isInBox(useBallots(vote.id), kept);
  if (inside === undefined) return null;
  if (!inside) return <AlertNotice text={t('delegate.vote.box.missing')} />;
  return (
    <p className={styles.box}>
      <Sign name="check" /> {t('delegate.vote.box.inside')}
      {kept.map((digest) => (
        <span key={digest} className={styles.soft}>
          {t('delegate.vote.box.digest', { digest: shortDigest(digest) })}
        </span>
      ))}
    </p>
  );
}
