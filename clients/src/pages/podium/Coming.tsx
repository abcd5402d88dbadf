// The items of the programme that come next, with the time at which each is expected.

import type { SittingCard } from '@/protocol';
import { shownForecast } from '@/store/timing';
import { comingItems, itemNumber, itemTitle } from '@/ui/agenda';
import { type AgendaItem, useAgenda } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import styles from './Coming.module.css';

const kComing = 3;

export function Coming({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const coming = comingItems(useAgenda(), sitting.id, kComing);
  return (
    <section className={styles.coming}>
      <h2 className={styles.comingTitle}>{t('display.coming')}</h2>
      {coming.length === 0 && <p className={styles.soft}>{t('display.nothingComing')}</p>}
      <ol>
        {coming.map((entry) => (
          <ComingItem key={entry.item.id} entry={entry} sitting={sitting} />
        ))}
      </ol>
    </section>
  );
}

interface ComingItemProps {
  readonly entry: AgendaItem;
  readonly sitting: SittingCard;
}

function ComingItem({ entry, sitting }: ComingItemProps) {
  const times = useTimes();
  const now = useNow(60_000);
  const forecast = shownForecast(entry.item, sitting, now) ?? Number(entry.item.plannedStart);
  const number = itemNumber(entry);
  return (
    <li className={styles.row}>
      <span className={styles.time}>{times.clock(forecast)}</span>
      <span className={styles.name}>
        {number && `${number}. `}
        {itemTitle(entry)}
      </span>
    </li>
  );
}
