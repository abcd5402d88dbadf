// How much was spoken, in turns that are over: by person (for the chair, who is told it), by group
// of delegates, by item and kind.

import type { ReactNode } from 'react';
import { minutesAndSeconds } from '@/i18n/time';
import { compareNames } from '@/i18n/vietnamese';
import type { AgendaCard, GroupCard, PersonCard } from '@/protocol';
import { sumOf, type Totals } from '@/store/floor';
import { useGroups } from '@/ui/floor_hooks';
import { turnKindText } from '@/ui/floor_words';
import { useAgenda, usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';

const timeText = (spoken_ms: number): string => minutesAndSeconds(Math.round(spoken_ms / 1000));

export function SpeakingSheet() {
  const t = useT();
  const people = usePeople().filter(({ spoken }) => (spoken?.turns ?? 0) > 0);
  const groups = useGroups().filter(({ total }) => (total?.turns ?? 0) > 0);
  const items = useAgenda().flatMap((entry) =>
    entry.shown === 'full' && sumOf(entry.item.spoken).turns > 0 ? [entry.item] : [],
  );
  if (people.length + groups.length + items.length === 0) return null;
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.speaking')} />
      <p className={styles.soft}>{t('print.countedOver')}</p>
      {items.length > 0 && <ItemsTable items={items} />}
      {groups.length > 0 && <GroupsTable groups={groups} />}
      {people.length > 0 && <PeopleTable people={people} />}
    </section>
  );
}

interface TotalsTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

function TotalsTable({ caption, columns, children }: TotalsTableProps) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {t('print.turns')}
          </th>
          <th scope="col" className={styles.number}>
            {t('print.spoken')}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Figures({ turns, spoken_ms }: Totals) {
  return (
    <>
      <td className={styles.number}>{turns}</td>
      <td className={styles.number}>{timeText(spoken_ms)}</td>
    </>
  );
}

function ItemsTable({ items }: { readonly items: readonly AgendaCard[] }) {
  const t = useT();
  return (
    <TotalsTable caption={t('print.byItem')} columns={[t('print.item'), t('print.kind')]}>
      {items.map((item) => (
        <ItemRows key={item.id} item={item} />
      ))}
    </TotalsTable>
  );
}

// One row for each kind; the title stands once, a sum where there are several kinds.
function ItemRows({ item }: { readonly item: AgendaCard }) {
  const t = useT();
  const kinds = item.spoken.filter(({ total }) => (total?.turns ?? 0) > 0);
  const rows = kinds.length > 1 ? kinds.length + 1 : kinds.length;
  const title = (
    <th scope="rowgroup" rowSpan={rows} className={styles.rowHead}>
      {item.number && `${item.number}. `}
      {item.title}
    </th>
  );
  return (
    <>
      {kinds.map((kind, index) => (
        <tr key={kind.kind}>
          {index === 0 && title}
          <td>{turnKindText(kind.kind)}</td>
          <Figures {...sumOf([kind])} />
        </tr>
      ))}
      {kinds.length > 1 && (
        <tr className={styles.sum}>
          <td>{t('print.total')}</td>
          <Figures {...sumOf(kinds)} />
        </tr>
      )}
    </>
  );
}

const totalsOf = (total: GroupCard['total']): Totals => ({
  turns: total?.turns ?? 0,
  spoken_ms: Number(total?.spoken ?? 0n),
});

function GroupsTable({ groups }: { readonly groups: readonly GroupCard[] }) {
  const t = useT();
  return (
    <TotalsTable caption={t('print.byGroup')} columns={[t('print.group')]}>
      {groups.map(({ id, name, total }) => (
        <tr key={id}>
          <td>{name}</td>
          <Figures {...totalsOf(total)} />
        </tr>
      ))}
    </TotalsTable>
  );
}

// Who has spoken longest comes first.
function PeopleTable({ people }: { readonly people: readonly PersonCard[] }) {
  const t = useT();
  const sorted = [...people].sort(
    (a, b) =>
      totalsOf(b.spoken).spoken_ms - totalsOf(a.spoken).spoken_ms || compareNames(a.name, b.name),
  );
  return (
    <TotalsTable caption={t('print.byPerson')} columns={[t('print.name'), t('print.group')]}>
      {sorted.map(({ id, name, office, group, spoken }) => (
        <tr key={id}>
          <td>
            {name}
            <span className={styles.office}>{office}</span>
          </td>
          <td>{group}</td>
          <Figures {...totalsOf(spoken)} />
        </tr>
      ))}
    </TotalsTable>
  );
}
