// One who waits: place, name, what for, group, for how long, and what is worth knowing before the
// floor is given.

import { type RequestCard, TurnKind } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { pointTitle } from '@/store/floor';
import { useFloorRule } from '@/ui/floor_hooks';
import { turnKindText } from '@/ui/floor_words';
import { useLanguage, useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useConsole } from '../console';
import { AboutQuestion } from './AboutQuestion';
import { BatchMark } from './BatchBar';
import { useLimitText } from './floor_facts';
import styles from './RequestRow.module.css';

export interface RequestRowProps {
  readonly request: RequestCard;
  // In the line, from 1.
  readonly place: number;
  readonly batchMax: number;
}

export function RequestRow({ request, place, batchMax }: RequestRowProps) {
  const console = useConsole();
  const chosen = console.request === request.id;
  const inBatch = batchMax > 1 && request.kind === TurnKind.QUESTION && request.called === 0;
  return (
    <div className={styles.row} data-first={place === 1 || undefined}>
      {inBatch && <BatchMark request={request} max={batchMax} />}
      <button
        type="button"
        className={styles.press}
        aria-pressed={chosen}
        onClick={() => console.selectRequest(chosen ? 0 : request.id)}
      >
        <span className={styles.place}>{place}</span>
        <span className={styles.words}>
          <span className={styles.name}>{request.name}</span>
          <Marks request={request} />
          {request.question > 0 && (
            <AboutQuestion question={request.question} kind={request.kind} />
          )}
        </span>
      </button>
    </div>
  );
}

export function Marks({ request }: { readonly request: RequestCard }) {
  const t = useT();
  const point = useLanguage();
  const title = pointTitle(useFloorRule(), request.point, point);
  const order = request.kind === TurnKind.POINT_OF_ORDER;
  return (
    <span className={styles.marks}>
      {request.called > 0 && (
        <StatusChip tone="accent" sign="right">
          {t('chair.floor.called', { place: request.called })}
        </StatusChip>
      )}
      <StatusChip tone={order ? 'warning' : 'neutral'} {...(order ? { sign: 'warning' } : {})}>
        {title ?? turnKindText(request.kind)}
      </StatusChip>
      {request.first && <StatusChip tone="good">{t('chair.floor.firstShort')}</StatusChip>}
      {!request.present && (
        <StatusChip tone="danger" sign="cross">
          {t('floor.notPresent')}
        </StatusChip>
      )}
      {request.skips > 0 && (
        <StatusChip sign="skip">{t('floor.skipped', { count: request.skips })}</StatusChip>
      )}
      <Facts request={request} />
    </span>
  );
}

function Facts({ request }: { readonly request: RequestCard }) {
  const t = useT();
  const times = useTimes();
  const limitText = useLimitText();
  const now = useNow(60_000);
  const at = millis(request.at);
  const waited = now === undefined ? 0 : Math.max(0, Math.floor((now - at) / 60_000));
  const words = [
    request.group,
    waited < 1
      ? t('chair.floor.justNow', { time: times.clock(at) })
      : t('chair.floor.waits', { time: times.clock(at), minutes: waited }),
    limitText(request),
  ];
  return <span className={styles.soft}>{words.filter(Boolean).join(' · ')}</span>;
}
