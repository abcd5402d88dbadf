// The attendance list in the order of the roll's names, for the chair and the secretaries. Other
// audiences are told no names, so for them there is no such sheet.

import { compareNames } from '@/i18n/vietnamese';
import type { PersonCard } from '@/protocol';
import { usePeople, usePresence } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { PresenceMeter } from '@/ui/PresenceMeter';
import { useTimes } from '@/ui/times';
import { presenceText } from '@/ui/words';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';

export function AttendanceSheet() {
  const t = useT();
  const people = usePeople();
  const presence = usePresence();
  if (people.length === 0) return <p className={styles.note}>{t('print.noPeople')}</p>;
  const byName = [...people].sort((a, b) => compareNames(a.name, b.name));
  const delegates = byName.filter((person) => person.delegate);
  const others = byName.filter((person) => !person.delegate);
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.attendance')} />
      {presence && <PresenceMeter presence={presence} />}
      <PeopleTable people={delegates} />
      {others.length > 0 && <PeopleTable people={others} caption={t('print.officials')} />}
      <div className={styles.signature}>
        <p>{t('print.signature')}</p>
        <p className={styles.soft}>{t('print.signatureHint')}</p>
      </div>
    </section>
  );
}

interface PeopleTableProps {
  readonly people: readonly PersonCard[];
  readonly caption?: string;
}

function PeopleTable({ people, caption }: PeopleTableProps) {
  const t = useT();
  const times = useTimes();
  const noteOf = (person: PersonCard): string =>
    [person.late ? t('print.late') : '', person.early ? t('print.early') : '', person.reason]
      .filter((part) => part !== '')
      .join('; ');
  return (
    <table className={styles.table}>
      {caption && <caption className={styles.caption}>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('print.order')}</th>
          <th scope="col">{t('print.name')}</th>
          <th scope="col">{t('print.group')}</th>
          <th scope="col">{t('print.seat')}</th>
          <th scope="col">{t('print.presence')}</th>
          <th scope="col">{t('print.since')}</th>
          <th scope="col">{t('print.note')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, index) => (
          <tr key={person.id}>
            <td className={styles.figure}>{index + 1}</td>
            <td>
              {person.name}
              <span className={styles.office}>{person.office}</span>
            </td>
            <td>{person.group}</td>
            <td className={styles.figure}>{person.seat || ''}</td>
            <td>{presenceText(person.presence)}</td>
            <td className={styles.figure}>
              {person.since === undefined ? '' : times.clock(person.since)}
            </td>
            <td>{noteOf(person)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
