// The records of one vote: its result, and of paper ballots the count.

import { VoteForm } from '@/protocol';
import { useT } from '@/ui/language';
import { useVote, useVoteDesk } from '@/ui/vote_hooks';
import { CountRecord } from './CountRecord';
import styles from './print.module.css';
import { VoteRecord } from './VoteRecord';

export function VoteRecords({ vote: id }: { readonly vote: number }) {
  const t = useT();
  const vote = useVote(id);
  const desk = useVoteDesk(id);
  const result = vote?.result ?? desk?.result;
  if (!vote || !result) return <p className={styles.note}>{t('print.vote.none')}</p>;
  return (
    <>
      <VoteRecord vote={vote} desk={desk} result={result} />
      {vote.form === VoteForm.PAPER && desk && <CountRecord vote={vote} desk={desk} />}
    </>
  );
}
