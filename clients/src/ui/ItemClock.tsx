// The clock of an agenda item: what is left of its planned length, from the server's time. Four
// states, each with a word and a shape beside its colour; rounded up, so that 00:00 is the end.

import type { MessageKey } from '@/i18n';
import { countdown } from '@/i18n/time';
import { type ClockPhase, clockPhase, type ItemTiming, remaining } from '@/store/timing';
import styles from './ItemClock.module.css';
import { useT } from './language';
import { Sign, type SignName } from './Sign';
import type { Session } from './session';
import { quietSeconds, useTicking } from './ticking';

const signs: Record<ClockPhase, SignName> = {
  running: 'play',
  warning: 'warning',
  overtime: 'square',
  paused: 'pause',
  unknown: 'question',
};

export interface ItemClockProps {
  readonly item: ItemTiming;
  // Speaks at the start, at one minute, at 30 and 10 seconds, at the end, each minute over time.
  readonly announce?: boolean;
  // `wall`: sized by its surroundings, the word below the digits.
  readonly look?: 'inline' | 'wall';
}

export function ItemClock({ item, announce = false, look = 'inline' }: ItemClockProps) {
  const t = useT();
  const reading = useTicking((session) => readingOf(item, session));
  const [phase, text] = reading.split(' ') as [ClockPhase, string];
  return (
    <span className={[styles.clock, styles[look], styles[phase]].join(' ')} data-phase={phase}>
      <span className={styles.digits} role="timer" aria-label={t('common.time.remaining')}>
        {text}
      </span>
      <span className={styles.word}>
        <Sign name={signs[phase]} /> {t(`common.time.${phase}` as MessageKey)}
      </span>
      {announce && <Announcer item={item} />}
    </span>
  );
}

// "warning 00:17": compared as one value, so the clock is drawn once a second.
function readingOf(item: ItemTiming, session: Session): string {
  const now = session.now();
  const phase = clockPhase(item, now, quietSeconds(session) * 1000);
  if (phase === 'unknown' || now === undefined) return 'unknown –:––';
  const { sign, text } = countdown(remaining(item, now));
  return `${phase} ${sign}${text}`;
}

function Announcer({ item }: { readonly item: ItemTiming }) {
  const t = useT();
  const mark = useTicking((session) => {
    const now = session.now();
    if (now === undefined || item.runningSince === undefined) return 'none';
    return markOf(item, now);
  });
  const [name, count = '0'] = mark.split(' ') as [string, string?];
  const text =
    name === 'none' ? '' : t(`common.time.${name}` as MessageKey, { minutes: Number(count) });
  return (
    <span className="visually-hidden" aria-live="polite">
      {text}
    </span>
  );
}

// The newest moment that is worth a word, by name of its sentence.
function markOf(item: ItemTiming, now: number): string {
  const left = remaining(item, now);
  const over = Math.floor(-left / 60_000);
  if (over >= 1) return `announceOver ${over}`;
  if (left <= 0) return 'announceEnd';
  if (left <= 10_000) return 'announceTen';
  if (left <= 30_000) return 'announceThirty';
  if (left <= 60_000) return 'announceMinute';
  const ran = now - Number(item.runningSince);
  return ran < 5000 ? `announceStart ${Math.ceil(left / 60_000)}` : 'none';
}
