// Every vote whose result was announced, in a line each. What was annulled keeps its number.

import { VoteState } from '@/protocol';
import { useT } from '@/ui/language';
import { useVotes } from '@/ui/vote_hooks';
import { verdictText, voteFormText, voteTitle } from '@/ui/vote_words';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';

export function VotesSheet() {
  const t = useT();
  const votes = useVotes().filter(
    ({ state, openedAt }) =>
      openedAt !== undefined && (state === VoteState.ANNOUNCED || state === VoteState.ANNULLED),
  );
  if (votes.length === 0) return null;
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.vote.list')} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('print.vote.number')}</th>
            <th scope="col">{t('print.vote.matter')}</th>
            <th scope="col">{t('print.vote.form')}</th>
            <th scope="col">{t('print.vote.outcome')}</th>
            <th scope="col" className={styles.number}>
              {t('vote.bucket.yes')}
            </th>
            <th scope="col" className={styles.number}>
              {t('vote.bucket.no')}
            </th>
            <th scope="col" className={styles.number}>
              {t('vote.bucket.abstain')}
            </th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <tr key={vote.id}>
              <td className={styles.figure}>{vote.id}</td>
              <td>
                {voteTitle(vote)}
                {vote.trial && <span className={styles.office}>{t('vote.trial')}</span>}
              </td>
              <td>{voteFormText(vote.form)}</td>
              <td>{verdictText(vote)}</td>
              <td className={styles.number}>{vote.result?.tally?.yes ?? '–'}</td>
              <td className={styles.number}>{vote.result?.tally?.no ?? '–'}</td>
              <td className={styles.number}>{vote.result?.tally?.abstain ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
