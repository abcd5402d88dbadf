// The programme by sittings on the left, the selected item on the right. Selecting shows an item;
// only the button of its own makes it active.

import { useEffect, useMemo, useRef, useState } from 'react';
import { type AgendaCard, ItemState, SittingPhase } from '@/protocol';
import { titleOf } from '@/ui/agenda';
import { SittingPhaseChip } from '@/ui/chips';
import { useSessionCard, useSittings } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { SortableList } from '@/ui/SortableList';
import { useTimes } from '@/ui/times';
import styles from './AgendaPanel.module.css';
import { AgendaRow } from './AgendaRow';
import { useConsole } from './console';
import { useItems, useOffers } from './facts';
import { ItemDetail } from './ItemDetail';
import { groupBySitting, mayMove, nextInSitting, type SittingGroup } from './logic/agenda';

export function AgendaPanel() {
  const t = useT();
  const items = useItems();
  const sittings = useSittings();
  const groups = useMemo(() => groupBySitting(sittings, items), [sittings, items]);
  const { item: selected } = useConsole();
  const list = useRef<HTMLDivElement>(null);

  // What is going on, or what was asked for, is in sight.
  useEffect(() => {
    const row = selected
      ? list.current?.querySelector(`[data-item="${selected}"]`)
      : (list.current?.querySelector('[data-active]') ??
        list.current?.querySelector('[data-next]'));
    row?.scrollIntoView({ block: selected ? 'nearest' : 'center' });
  }, [selected]);

  return (
    <div className={styles.panel}>
      <div className={styles.list} ref={list}>
        {groups.length === 0 && <p className={styles.empty}>{t('chair.agenda.empty')}</p>}
        {groups.map((group) => (
          <Sitting key={group.sitting.id} group={group} items={items} />
        ))}
      </div>
      <ItemDetail />
    </div>
  );
}

interface SittingProps {
  readonly group: SittingGroup;
  readonly items: readonly AgendaCard[];
}

function Sitting({ group, items }: SittingProps) {
  const t = useT();
  const times = useTimes();
  const { orders } = useConsole();
  const move = useOffers()('moveItem');
  const [answered, setAnswered] = useState(0);
  const { sitting } = group;
  const current = useSessionCard()?.sitting === sitting.id;
  const next = current ? nextInSitting(items, sitting.id)?.id : undefined;
  const done = group.items.filter((item) => item.state === ItemState.FINISHED).length;
  const still = !move.shown || move.blocked !== undefined || sitting.phase === SittingPhase.CLOSED;
  // The same list until the programme changes: what was dropped stays until the server answers.
  const entries = useMemo(
    () =>
      group.items.map((item) => ({
        id: item.id,
        name: titleOf(item),
        fixed: !mayMove(item),
        item,
      })),
    [group.items],
  );
  const onMove = async (id: number, after: number | undefined) => {
    const value = { item: id, sitting: sitting.id, after: after ?? 0 };
    await orders.give({ case: 'moveItem', value });
    setAnswered((count) => count + 1);
  };
  return (
    <section className={styles.sitting} aria-label={sitting.title}>
      <header className={styles.heading}>
        <h2 className={styles.title}>{sitting.title}</h2>
        <span className={styles.soft}>
          {times.clock(sitting.plannedStart)}–{times.clock(sitting.plannedEnd)}
          {' · '}
          {t('chair.agenda.progress', { done, count: group.items.length })}
        </span>
        <SittingPhaseChip phase={sitting.phase} />
      </header>
      {group.items.length === 0 ? (
        <p className={styles.empty}>{t('chair.agenda.emptySitting')}</p>
      ) : (
        <SortableList
          label={sitting.title}
          entries={entries}
          renderEntry={({ item }) => (
            <AgendaRow item={item} sitting={sitting} next={item.id === next} />
          )}
          onMove={(id, after) => void onMove(id, after)}
          settled={answered}
          disabled={still}
        />
      )}
    </section>
  );
}
