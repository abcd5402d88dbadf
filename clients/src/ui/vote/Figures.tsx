// A vote in figures: where everybody who was entitled has gone, as a bar and in numbers with their
// words, and the votes for as parts of three bases, of which one decides.

import type { ReactNode } from 'react';
import { type VoteCard, VoteForm, type VoteResult } from '@/protocol';
import { type Bucket, buckets, sharesOf } from '@/store/vote';
import { useT } from '../language';
import { citationText, percentText, shareText } from '../vote_words';
import { BucketSign } from './ChoiceSign';
import styles from './Figures.module.css';

export interface FiguresProps {
  readonly vote: VoteCard;
  // What is known before the announcement, to those who run the session.
  readonly result?: VoteResult | undefined;
  readonly look?: 'panel' | 'wall';
  // Whether the three shares and the citation stand below.
  readonly shares?: boolean;
}

export function Figures(props: FiguresProps) {
  const { vote, result = vote.result, look = 'panel', shares = true } = props;
  const t = useT();
  const tally = result?.tally;
  if (!result || !tally) return null;
  return (
    <figure
      className={[styles.figures, styles[look]].join(' ')}
      aria-label={t('vote.figures.label')}
    >
      <Bar vote={vote} result={result} />
      <dl className={styles.buckets}>
        {buckets.map((bucket) => (
          <Row key={bucket} count={tally[bucket]}>
            <BucketSign bucket={bucket} text={otherWords(bucket, vote, t)} />
          </Row>
        ))}
        {tally.invalid > 0 && <Row count={tally.invalid}>{t('vote.figures.invalid')}</Row>}
        {vote.form === VoteForm.PAPER && (
          <>
            <Row count={tally.issued}>{t('vote.figures.issued')}</Row>
            <Row count={tally.returned}>{t('vote.figures.returned')}</Row>
          </>
        )}
      </dl>
      {shares && <Shares vote={vote} result={result} />}
    </figure>
  );
}

function Row({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  return (
    <div className={styles.bucket}>
      <dt>{children}</dt>
      <dd className={styles.count}>{count}</dd>
    </div>
  );
}

// What silence means depends on how it was voted.
function otherWords(
  bucket: Bucket,
  vote: VoteCard,
  t: ReturnType<typeof useT>,
): string | undefined {
  if (bucket !== 'silent') return undefined;
  if (vote.form === VoteForm.PAPER) return t('vote.paperBucket.silent');
  return vote.form === VoteForm.SHOW_OF_HANDS ? t('vote.paperBucket.hands') : undefined;
}

type BarProps = { readonly vote: VoteCard; readonly result: VoteResult };

// The five parts side by side, in the order of the words below.
function Bar({ vote, result }: BarProps) {
  const t = useT();
  const { tally } = result;
  if (!tally || tally.entitled === 0) return null;
  let before = 0;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${tally.entitled} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('vote.figures.entitled', { entitled: tally.entitled, members: vote.members })}
    >
      {buckets.map((bucket) => {
        const x = before;
        before += tally[bucket];
        return (
          <rect key={bucket} className={styles[bucket]} x={x} width={tally[bucket]} height="10" />
        );
      })}
    </svg>
  );
}

function Shares({ vote, result }: BarProps) {
  const t = useT();
  const citation = citationText(vote.majority?.citation);
  return (
    <figcaption className={styles.shares}>
      <p className={styles.heading}>{t('vote.figures.shares')}</p>
      <ul>
        {sharesOf(vote, result).map((share) => (
          <li key={share.name} className={styles.share} data-decisive={share.decisive || undefined}>
            <span className={styles.percent}>{percentText(share.part, share.of)}</span>
            <span>
              {shareText(share, vote)}
              {share.decisive && (
                <strong className={styles.decisive}>{t('vote.figures.decisive')}</strong>
              )}
            </span>
          </li>
        ))}
      </ul>
      {citation && <p className={styles.citation}>{citation}</p>}
    </figcaption>
  );
}
