// The attendance board: totals, a searchable list or the plan of seats, and one person's record.
// The desk at the door is a mode of its own.

import { useRef, useState } from 'react';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { SeatPlan } from '@/ui/SeatPlan';
import styles from './AttendancePanel.module.css';
import { BoardBar, Totals } from './BoardBar';
import { useConsole } from './console';
import { delegatesOf, everybody, filterPeople, type PeopleQuery } from './logic/people';
import { PeopleList } from './PeopleList';
import { PersonDetail } from './PersonDetail';
import { SeatDesk } from './SeatDesk';

export function AttendancePanel() {
  const { board } = useConsole();
  return board === 'desk' ? <SeatDesk /> : <Board />;
}

function Board() {
  const t = useT();
  const people = usePeople();
  const { board, person: chosen, selectPerson } = useConsole();
  const [query, setQuery] = useState<PeopleQuery>(everybody);
  const search = useRef<HTMLInputElement>(null);
  const shown = filterPeople(people, query);
  const delegates = delegatesOf(people);
  const filtered = shown.length !== delegates.length;
  const person = people.find((one) => one.id === chosen);
  const bySeat = (seat: number) => delegates.find((one) => one.seat === seat)?.id ?? 0;
  return (
    <div className={styles.panel}>
      <div className={styles.board}>
        <Totals people={people} query={query} onQuery={setQuery} />
        <BoardBar people={people} query={query} onQuery={setQuery} searchRef={search} />
        {filtered && (
          <p className={styles.count} role="status">
            {shown.length === 0
              ? t('chair.board.nobody')
              : t('chair.board.shown', { shown: shown.length, count: delegates.length })}{' '}
            <button type="button" className="quiet-button" onClick={() => setQuery(everybody)}>
              {t('chair.board.clear')}
            </button>
          </p>
        )}
        <div className={styles.main}>
          {board === 'list' ? (
            <PeopleList people={shown} />
          ) : (
            <div className={styles.plan}>
              <SeatPlan
                seats={shown.filter((one) => one.seat > 0)}
                count={Math.max(0, ...delegates.map((one) => one.seat))}
                chosen={person?.seat}
                onChoose={(seat) => selectPerson(bySeat(seat))}
              />
              <p className={styles.desk}>{t('common.seat.desk')}</p>
            </div>
          )}
        </div>
      </div>
      <PersonDetail person={person} />
    </div>
  );
}
