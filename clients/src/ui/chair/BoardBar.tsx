// What is shown on the board: totals that filter at a tap, search, group, order, kind of view.

import { LayoutGrid, List, Monitor } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { type PersonCard, Presence } from '@/protocol';
import { presenceSign } from '@/ui/chips';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { presenceText } from '@/ui/words';
import styles from './BoardBar.module.css';
import { type BoardView, useConsole } from './console';
import { useOffers } from './facts';
import { Pick, Search } from './fields';
import { groupsOf, type PeopleQuery, type PersonSort, presences, totals } from './logic/people';

interface QueryProps {
  readonly people: readonly PersonCard[];
  readonly query: PeopleQuery;
  readonly onQuery: (query: PeopleQuery) => void;
}

export function Totals({ people, query, onQuery }: QueryProps) {
  const t = useT();
  const counts = totals(people);
  return (
    <fieldset className={styles.totals} aria-label={t('chair.board.totals')}>
      {presences.map((presence) => {
        const on = query.presence === presence;
        return (
          <button
            key={presence}
            type="button"
            className={styles.total}
            aria-pressed={on}
            onClick={() => onQuery({ ...query, presence: on ? Presence.UNSPECIFIED : presence })}
          >
            <span className={styles.number}>
              <Sign name={presenceSign(presence)} /> {counts.get(presence) ?? 0}
            </span>
            <span className={styles.word}>{presenceText(presence)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

export function BoardBar(props: QueryProps & { readonly searchRef: Ref<HTMLInputElement> }) {
  const t = useT();
  const { people, query, onQuery } = props;
  const sorts: readonly (readonly [PersonSort, string])[] = [
    ['name', t('chair.board.byName')],
    ['seat', t('chair.board.bySeat')],
    ['group', t('chair.board.byGroup')],
    ['recent', t('chair.board.byRecent')],
  ];
  const groups = groupsOf(people);
  return (
    <div className={styles.bar}>
      <Search
        label={t('chair.board.search')}
        placeholder={t('chair.board.searchHint')}
        value={query.text}
        onChange={(text) => onQuery({ ...query, text })}
        inputRef={props.searchRef}
      />
      <Pick
        label={t('chair.board.group')}
        value={query.group}
        options={[
          { value: '', label: t('chair.board.all') },
          ...groups.map((group) => ({ value: group, label: group })),
        ]}
        onChange={(group) => onQuery({ ...query, group })}
      />
      <Pick
        label={t('chair.board.sort')}
        value={query.sort}
        options={sorts.map(([value, label]) => ({ value, label }))}
        onChange={(sort) => onQuery({ ...query, sort: sort as PersonSort })}
      />
      <Views />
    </div>
  );
}

function Views() {
  const t = useT();
  const desk = useOffers()('checkInSeat');
  return (
    <fieldset className={styles.views} aria-label={t('chair.board.view')}>
      <ViewButton view="list" icon={<List aria-hidden="true" />} label={t('chair.board.list')} />
      <ViewButton
        view="plan"
        icon={<LayoutGrid aria-hidden="true" />}
        label={t('chair.board.plan')}
      />
      {desk.shown && (
        <ViewButton
          view="desk"
          icon={<Monitor aria-hidden="true" />}
          label={t('chair.board.desk')}
        />
      )}
    </fieldset>
  );
}

function ViewButton(props: {
  readonly view: BoardView;
  readonly icon: ReactNode;
  readonly label: string;
}) {
  const { board, setBoard } = useConsole();
  return (
    <button
      type="button"
      className={styles.view}
      aria-pressed={board === props.view}
      onClick={() => setBoard(props.view)}
    >
      {props.icon}
      {props.label}
    </button>
  );
}
