// Several askers one behind the other: the chosen ones, else the first in the line (IQ12).

import { Users } from 'lucide-react';
import type { RequestCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import { batchable, batchOf } from '../logic/floor_line';
import styles from './BatchBar.module.css';
import { type HallFloor, useFloorOrder } from './floor_facts';

export function BatchBar({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const { batch, clearBatch } = useConsole();
  const order = useFloorOrder();
  const called = hall.line.filter((one) => one.called > 0).length;
  const able = batchable(hall.line);
  if (hall.batchMax < 2 || able.length === 0) return null;
  const taken = batchOf(hall.line, batch, hall.batchMax);
  const chosen = able.some((one) => batch.has(one.id));
  const requests = taken.map((one) => one.id);
  const call = order({ case: 'callBatch', value: { requests } });
  if (!call.shown) return null;
  const why = called > 0 ? t('chair.floor.batchRuns', { count: called }) : undefined;
  const none = requests.length === 0 ? t('chair.floor.batchNobody') : undefined;
  return (
    <div className={styles.bar}>
      <span className={styles.words}>
        {why ??
          (chosen
            ? t('chair.floor.batchChosen', { count: requests.length, max: hall.batchMax })
            : t('chair.floor.batchHint', { max: hall.batchMax }))}
      </span>
      <Button
        size="small"
        icon={<Users />}
        onPress={() => {
          call.give();
          clearBatch();
        }}
        pending={call.pending}
        disabledReason={call.blocked ?? none}
        reasonShownElsewhere
      >
        {t('chair.floor.callBatch', { count: requests.length })}
      </Button>
    </div>
  );
}

// Chooses a request to be called together with others.
export function BatchMark(props: { readonly request: RequestCard; readonly max: number }) {
  const t = useT();
  const { request, max } = props;
  const { batch, toggleBatch } = useConsole();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={batch.has(request.id)}
        onChange={() => toggleBatch(request.id, max)}
        aria-label={t('chair.floor.batchPick', { name: request.name })}
      />
    </label>
  );
}
