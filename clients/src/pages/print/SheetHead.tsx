// The head of a sheet: whose session, where, and from which moment the figures are.

import { useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import styles from './print.module.css';

interface SheetHeadProps {
  readonly title: string;
  // The page has one heading of the first rank; it stands on the first sheet.
  readonly first?: boolean;
}

export function SheetHead({ title, first = false }: SheetHeadProps) {
  const t = useT();
  const session = useSessionCard();
  const times = useTimes();
  const now = useNow(60_000);
  if (!session) return null;
  const Heading = first ? 'h1' : 'h2';
  return (
    <div className={styles.head}>
      <p className={styles.council}>{session.council}</p>
      <p>{session.title}</p>
      <p>{t('print.place', { place: session.place })}</p>
      <Heading className={styles.title}>{title}</Heading>
      {now !== undefined && (
        <p className={styles.soft}>
          {t('print.asOf', { time: times.clock(now), date: times.longDate(now) })}
        </p>
      )}
    </div>
  );
}
