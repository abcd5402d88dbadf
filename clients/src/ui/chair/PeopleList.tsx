// The delegates as rows: seat, name, group, where they are and since when.

import { memo, useMemo } from 'react';
import type { PersonCard } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { PresenceChip } from '@/ui/chips';
import { useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { useConsole } from './console';
import styles from './PeopleList.module.css';

export function PeopleList({ people }: { readonly people: readonly PersonCard[] }) {
  const { person: chosen, selectPerson } = useConsole();
  const session = useSessionCard();
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <Row
          key={person.id}
          person={person}
          chosen={person.id === chosen}
          presides={person.id === session?.presiding}
          onChoose={selectPerson}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly person: PersonCard;
  readonly chosen: boolean;
  readonly presides: boolean;
  readonly onChoose: (person: number) => void;
}

const Row = memo(function Row({ person, chosen, presides, onChoose }: RowProps) {
  const t = useT();
  const times = useTimes();
  const since = millis(person.since);
  const notes = useMemo(
    () => [
      ...(since === undefined ? [] : [t('chair.board.since', { time: times.clock(since) })]),
      ...(person.late ? [t('chair.board.late')] : []),
      ...(person.early ? [t('chair.board.early')] : []),
      ...(presides ? [t('chair.person.presides')] : []),
    ],
    [since, person.late, person.early, presides, t, times],
  );
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={chosen}
        onClick={() => onChoose(chosen ? 0 : person.id)}
      >
        <span className={styles.seat}>{person.seat > 0 ? person.seat : '–'}</span>
        <span className={styles.who}>
          <span className={styles.name}>{person.name}</span>
          <span className={styles.soft}>
            {[person.group, ...notes].filter(Boolean).join(' · ')}
          </span>
        </span>
        <PresenceChip presence={person.presence} />
      </button>
    </li>
  );
});
