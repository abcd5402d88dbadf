// How long a vote stays open, and how many have voted.

import { countdown } from '@/i18n/time';
import type { VoteCard } from '@/protocol';
import { useT } from '@/ui/language';
import { useTicking } from '@/ui/ticking';
import { useTurnout } from '@/ui/vote_hooks';
import styles from './OpenBooth.module.css';

export function TimeLeft({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const turnout = useTurnout(vote);
  return (
    <div className={styles.time}>
      <Left vote={vote} />
      {turnout && <p>{t('vote.turnout.text', { cast: turnout.cast, present: turnout.present })}</p>}
    </div>
  );
}

function Left({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { closesAt } = vote;
  const left = useTicking((session) => {
    const now = session.now();
    if (closesAt === undefined || now === undefined) return undefined;
    return countdown(Math.max(0, Number(closesAt) - now)).text;
  });
  if (left === undefined) return <p>{t('delegate.vote.noTime')}</p>;
  if (left === '00:00') return <p>{t('delegate.vote.timeOver')}</p>;
  return (
    <p>
      {t('delegate.vote.timeLeft')}{' '}
      <span role="timer" className={styles.left}>
        {left}
      </span>
    </p>
  );
}
