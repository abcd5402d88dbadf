// How long a recess lasts still, or by how much it is overdue.

import { countdown } from '@/i18n/time';
import type { SittingCard } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { useT } from '@/ui/language';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import styles from './RecessClock.module.css';

export function RecessClock({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const times = useTimes();
  const now = useNow(1000);
  const back = millis(sitting.backAt);
  if (back === undefined || now === undefined) {
    return <p className={styles.words}>{t('common.recess.openEnd')}</p>;
  }
  const { sign, text } = countdown(back - now);
  return (
    <div className={styles.recess} data-overdue={sign === '+' || undefined}>
      <p className={styles.words}>{t('common.recess.until', { time: times.clock(back) })}</p>
      <p>
        {t(sign === '+' ? 'common.recess.over' : 'common.recess.left')}{' '}
        <span className={styles.digits} role="timer">
          {sign}
          {text}
        </span>
      </p>
    </div>
  );
}
