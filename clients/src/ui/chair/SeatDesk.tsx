// The desk at the door: a number, Enter, whose seat it is in large letters, the next number.

import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useEffect, useReducer, useRef } from 'react';
import type { PersonCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { outcomeText } from '@/ui/refusal_text';
import { Sign, type SignName } from '@/ui/Sign';
import { useSession } from '@/ui/session';
import { useConsole } from './console';
import { useOffers } from './facts';
import { takesPart } from './logic/people';
import { type DeskEntry, desk, emptyDesk, personOnSeat, typedSeat } from './logic/seat_desk';
import styles from './SeatDesk.module.css';

export function SeatDesk() {
  const t = useT();
  const people = usePeople();
  const session = useSession();
  const { setBoard } = useConsole();
  const { blocked } = useOffers()('checkInSeat');
  const [state, tell] = useReducer(desk, emptyDesk);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const seat = typedSeat(state);
  const person = personOnSeat(people, seat);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    input.current?.focus();
    if (seat === undefined || blocked !== undefined) return;
    const id = state.nextId;
    tell({ kind: 'sent', seat, person: person?.id });
    const outcome = await session.submit({ case: 'checkInSeat', value: { seat } });
    const result = outcome.kind === 'accepted' ? 'done' : outcome.kind;
    tell({ kind: 'answered', id, state: result, reason: outcomeText(outcome) ?? '' });
  };

  const [last, ...earlier] = state.entries;
  return (
    <div className={styles.desk}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('chair.desk.title')}</h2>
        <Button size="small" icon={<ArrowLeft />} onPress={() => setBoard('list')}>
          {t('chair.desk.leave')}
        </Button>
      </header>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <label className={styles.field}>
          <span className={styles.label}>{t('chair.desk.seat')}</span>
          <input
            ref={input}
            className={styles.input}
            value={state.typed}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            onChange={(event) => tell({ kind: 'typed', text: event.target.value })}
          />
        </label>
        <Whose seat={seat} person={person} />
        <button type="submit" className={styles.send} aria-disabled={blocked !== undefined}>
          {t('chair.desk.send')}
        </button>
      </form>
      <p className={styles.soft}>{blocked ?? t('chair.desk.hint')}</p>
      <div role="status">{last && <Entry entry={last} people={people} large />}</div>
      {earlier.length > 0 && (
        <section className={styles.recent} aria-label={t('chair.desk.recent')}>
          <h3 className={styles.label}>{t('chair.desk.recent')}</h3>
          <ol className={styles.list}>
            {earlier.map((entry) => (
              <li key={entry.id}>
                <Entry entry={entry} people={people} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

// Before Enter: who sits there by the roll.
function Whose(props: {
  readonly seat: number | undefined;
  readonly person: PersonCard | undefined;
}) {
  const t = useT();
  const { seat, person } = props;
  if (seat === undefined) return <p className={styles.whose} />;
  if (!person) return <p className={styles.whose}>{t('chair.desk.unknown', { seat })}</p>;
  return (
    <p className={styles.whose}>
      <strong>{person.name}</strong>
      <span className={styles.soft}>
        {takesPart(person.presence) ? t('chair.desk.already') : person.group}
      </span>
    </p>
  );
}

const signs: Readonly<Record<DeskEntry['state'], SignName>> = {
  sending: 'circle',
  done: 'check',
  refused: 'cross',
  failed: 'warning',
};

function Entry(props: {
  readonly entry: DeskEntry;
  readonly people: readonly PersonCard[];
  readonly large?: boolean;
}) {
  const t = useT();
  const { entry } = props;
  const person = props.people.find((one) => one.id === entry.person);
  return (
    <div className={styles.entry} data-state={entry.state} data-large={props.large || undefined}>
      <span className={styles.sign}>
        <Sign name={signs[entry.state]} />
      </span>
      <span className={styles.seat}>{t('chair.desk.seatOf', { seat: entry.seat })}</span>
      <span className={styles.name}>{person?.name ?? ''}</span>
      <span className={styles.state}>
        {t(`chair.desk.${entry.state}`)}
        {entry.reason && <span className={styles.reason}>{entry.reason}</span>}
      </span>
    </div>
  );
}
