// One item in the list: number, title, its three times, its state as word and sign.

import { type AgendaCard, ItemState, type SittingCard } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { minutesOf } from '@/ui/agenda';
import { ItemStateChip } from '@/ui/chips';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import styles from './AgendaRow.module.css';
import { useConsole } from './console';
import { isBreak } from './logic/agenda';
import { beginning, drift } from './logic/forecast';

interface AgendaRowProps {
  readonly item: AgendaCard;
  readonly sitting: SittingCard;
  // What comes next in the sitting that is going on.
  readonly next?: boolean;
}

export function AgendaRow({ item, sitting, next = false }: AgendaRowProps) {
  const t = useT();
  const console = useConsole();
  const active = item.state === ItemState.ACTIVE;
  const chosen = console.item === item.id;
  return (
    <button
      type="button"
      className={styles.row}
      data-item={item.id}
      data-state={item.state}
      data-active={active || undefined}
      data-next={next || undefined}
      data-break={isBreak(item) || undefined}
      aria-pressed={chosen}
      aria-current={active ? 'step' : undefined}
      onClick={() => console.selectItem(chosen ? 0 : item.id)}
    >
      <span className={styles.number}>{item.number}</span>
      <span className={styles.words}>
        <span className={styles.title}>{item.title}</span>
        <span className={styles.facts}>
          <RowTimes item={item} sitting={sitting} />
          {item.state !== ItemState.PLANNED && <ItemStateChip state={item.state} />}
          {next && <StatusChip sign="right">{t('chair.agenda.next')}</StatusChip>}
          {item.closed && (
            <StatusChip tone="warning" sign="square">
              {t('chair.agenda.closed')}
            </StatusChip>
          )}
          {item.inserted && <StatusChip>{t('chair.agenda.inserted')}</StatusChip>}
        </span>
      </span>
    </button>
  );
}

// What is past shows when it really was; what is to come, when it is expected, beside the plan.
function RowTimes({ item, sitting }: AgendaRowProps) {
  const t = useT();
  const times = useTimes();
  const now = useNow(60_000);
  const started = millis(item.startedAt);
  const finished = millis(item.finishedAt);
  const expected = beginning(item, sitting, now);
  const late = drift(item, sitting, now);
  const length = t('chair.agenda.minutes', { count: minutesOf(item.plannedLength) });
  const plan = t('chair.agenda.planned', { time: times.clock(item.plannedStart) });
  const real =
    started === undefined
      ? expected !== undefined && late !== 0
        ? t('chair.agenda.forecast', { time: times.clock(expected) })
        : undefined
      : finished === undefined
        ? t('chair.agenda.since', { time: times.clock(started) })
        : t('chair.agenda.real', { from: times.clock(started), to: times.clock(finished) });
  return (
    <span className={styles.times}>
      {real && <strong>{real}</strong>}
      <span>{plan}</span>
      <span>{length}</span>
      {finished === undefined && <Drift minutes={late} />}
    </span>
  );
}

export function Drift({ minutes }: { readonly minutes: number }) {
  const t = useT();
  if (minutes === 0) return null;
  const key = minutes > 0 ? 'chair.agenda.late' : 'chair.agenda.early';
  return (
    <span className={minutes > 0 ? styles.late : undefined}>
      {t(key, { minutes: Math.abs(minutes) })}
    </span>
  );
}
