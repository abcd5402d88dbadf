// Those who wait, in their order, to be moved by drag, keyboard and buttons. The order is held
// while the list is touched or pointed at.

import { useMemo, useState } from 'react';
import type { RequestCard } from '@/protocol';
import { useT } from '@/ui/language';
import { SortableList } from '@/ui/SortableList';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { useHeld } from '../settled';
import styles from './FloorPanel.module.css';
import type { HallFloor } from './floor_facts';
import { RequestRow } from './RequestRow';

export function Line({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const { orders } = useConsole();
  const move = useOffers()('moveRequest');
  const [answered, setAnswered] = useState(0);
  const { shown, waiting, touch } = useHeld(hall.line);
  const entries = useMemo(
    () => shown.map((request, index) => ({ id: request.id, name: request.name, request, index })),
    [shown],
  );
  if (shown.length === 0) {
    return (
      <p className={styles.empty}>
        {t(hall.list?.open ? 'chair.floor.nobodyWaits' : 'chair.floor.nobodyWaitsClosed')}
      </p>
    );
  }
  const onMove = async (request: number, after: number | undefined) => {
    await orders.give({ case: 'moveRequest', value: { request, after: after ?? 0 } });
    setAnswered((count) => count + 1);
  };
  return (
    <div className={styles.line} {...touch}>
      <p className={styles.held} role="status">
        {waiting ? t('chair.floor.held', { count: news(shown, hall.line) }) : ''}
      </p>
      <SortableList
        label={t('chair.floor.line')}
        entries={entries}
        renderEntry={({ request, index }) => (
          <RequestRow request={request} place={index + 1} batchMax={hall.batchMax} />
        )}
        onMove={(id, after) => void onMove(id, after)}
        settled={answered}
        disabled={!move.shown || move.blocked !== undefined}
      />
    </div>
  );
}

// How many requests have come that are not shown yet.
function news(shown: readonly RequestCard[], line: readonly RequestCard[]): number {
  const known = new Set(shown.map((request) => request.id));
  return line.filter((request) => !known.has(request.id)).length;
}
