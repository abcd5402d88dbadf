// By how many a vote is decided, in words, and on what ground.

import type { VoteCard } from '@/protocol';
import { useT } from '../language';
import { citationText, majorityText } from '../vote_words';
import styles from './MajorityLine.module.css';

export function MajorityLine({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { majority } = vote;
  if (!majority) return null;
  const citation = citationText(majority.citation);
  const { quorumRequired } = majority;
  return (
    <p className={styles.line}>
      {majorityText(majority, vote.kind)}.
      {quorumRequired > 0 && ` ${t('vote.majority.quorum', { count: quorumRequired })}.`}
      {citation && <span className={styles.citation}>{citation}</span>}
    </p>
  );
}
