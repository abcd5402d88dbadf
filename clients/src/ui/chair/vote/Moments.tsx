// When a vote was opened, closed and announced, and why it was closed.

import type { VoteCard } from '@/protocol';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { useVoteDesk } from '@/ui/vote_hooks';
import { voteCauseText } from '@/ui/vote_words';
import styles from './VotePanel.module.css';

export function Moments({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const times = useTimes();
  const desk = useVoteDesk(vote.id);
  const { openedAt, closedAt, announcedAt } = vote;
  if (openedAt === undefined) return null;
  const parts = [
    t('chair.vote.moment.opened', { time: times.clockWithSeconds(openedAt) }),
    closedAt !== undefined &&
      t('chair.vote.moment.closed', {
        time: times.clockWithSeconds(closedAt),
        cause: voteCauseText(vote.cause),
      }),
    announcedAt !== undefined &&
      t('chair.vote.moment.announced', { time: times.clockWithSeconds(announcedAt) }),
  ].filter((part) => part !== false);
  return (
    <>
      <p className={styles.soft}>{parts.join(' · ')}</p>
      {desk?.keyLost && <p className={styles.warning}>{t('chair.vote.keyLost')}</p>}
    </>
  );
}
