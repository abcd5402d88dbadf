// One person on the board: what may be recorded of them, and the timed record of their coming and
// going.

import type { Movement, PersonCard } from '@/protocol';
import { PresenceChip } from '@/ui/chips';
import { useSitting } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { PersonActions } from './PersonActions';
import styles from './PersonDetail.module.css';

export function PersonDetail({ person }: { readonly person: PersonCard | undefined }) {
  const t = useT();
  if (!person) {
    return (
      <section className={styles.detail}>
        <p className={styles.none}>{t('chair.person.none')}</p>
      </section>
    );
  }
  return (
    <section className={styles.detail} aria-label={person.name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{person.name}</h2>
        <p className={styles.soft}>
          {[
            person.office,
            person.group,
            person.seat > 0
              ? t('chair.board.seatShort', { seat: person.seat })
              : t('chair.board.noSeat'),
            person.code,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.marks}>
          <PresenceChip presence={person.presence} />
          {person.mayPreside && <span className={styles.soft}>{t('chair.person.mayPreside')}</span>}
        </p>
        {person.reason !== '' && (
          <p className={styles.soft}>{t('chair.panel.doorsReason', { reason: person.reason })}</p>
        )}
      </div>
      <PersonActions person={person} />
      <h3 className={styles.heading}>{t('chair.person.movements')}</h3>
      <Movements movements={person.movements} />
    </section>
  );
}

function Movements({ movements }: { readonly movements: readonly Movement[] }) {
  const t = useT();
  if (movements.length === 0) return <p className={styles.soft}>{t('chair.person.noMovements')}</p>;
  return (
    <ol className={styles.movements}>
      {[...movements].reverse().map((movement) => (
        <MovementRow key={`${movement.at}-${movement.presence}`} movement={movement} />
      ))}
    </ol>
  );
}

function MovementRow({ movement }: { readonly movement: Movement }) {
  const t = useT();
  const times = useTimes();
  const sitting = useSitting(movement.sitting);
  const notes = [
    sitting?.title ?? t('chair.person.beforeSittings'),
    ...(movement.late ? [t('chair.board.late')] : []),
    ...(movement.early ? [t('chair.board.early')] : []),
    ...(movement.reason === '' ? [] : [movement.reason]),
  ];
  return (
    <li className={styles.movement}>
      <time className={styles.time}>{times.clockWithSeconds(movement.at)}</time>
      <span className={styles.what}>
        <PresenceChip presence={movement.presence} />
        <span className={styles.soft}>{notes.join(' · ')}</span>
      </span>
    </li>
  );
}
