// The programme, one table per sitting: planned and real times, item, presenter, state.

import type { SittingCard } from '@/protocol';
import { itemNumber, itemPresenter, itemTitle, minutesOf } from '@/ui/agenda';
import { type AgendaItem, useAgenda, useSittings } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { type Times, useTimes } from '@/ui/times';
import { itemStateText } from '@/ui/words';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';

export function AgendaSheet() {
  const t = useT();
  const agenda = useAgenda();
  const sittings = useSittings();
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.agenda')} first />
      {agenda.length === 0 && <p>{t('print.empty')}</p>}
      {sittings.map((sitting) => (
        <SittingTable
          key={sitting.id}
          sitting={sitting}
          items={agenda.filter(({ item }) => item.sitting === sitting.id)}
        />
      ))}
    </section>
  );
}

interface SittingTableProps {
  readonly sitting: SittingCard;
  readonly items: readonly AgendaItem[];
}

function SittingTable({ sitting, items }: SittingTableProps) {
  const t = useT();
  const times = useTimes();
  if (items.length === 0) return null;
  const from = times.clock(sitting.plannedStart);
  const to = times.clock(sitting.plannedEnd);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {sitting.title} ({times.longDate(sitting.plannedStart)}, {from}–{to})
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('print.number')}</th>
          <th scope="col">{t('print.planned')}</th>
          <th scope="col">{t('print.minutes')}</th>
          <th scope="col">{t('print.item')}</th>
          <th scope="col">{t('print.presenter')}</th>
          <th scope="col">{t('print.actual')}</th>
          <th scope="col">{t('print.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <tr key={entry.item.id}>
            <td className={styles.figure}>{itemNumber(entry)}</td>
            <td className={styles.figure}>{times.clock(entry.item.plannedStart)}</td>
            <td className={styles.figure}>{minutesOf(entry.item.plannedLength)}</td>
            <td>{itemTitle(entry)}</td>
            <td>{itemPresenter(entry)}</td>
            <td className={styles.figure}>{actual(entry, times)}</td>
            <td className={styles.state}>{itemStateText(entry.item.state)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// "08:40–09:03", "08:40–", or nothing before an item has begun.
function actual(entry: AgendaItem, times: Times): string {
  if (entry.shown === 'closed' || entry.item.startedAt === undefined) return '';
  const { startedAt, finishedAt } = entry.item;
  return `${times.clock(startedAt)}–${finishedAt === undefined ? '' : times.clock(finishedAt)}`;
}
