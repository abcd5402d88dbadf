// The face of a clock that counts down and beyond, or up where there is no end: digits of fixed
// width, and its state as a word and a sign beside the colour. Silent to screen readers but for the
// moments worth a word.

import type { MessageKey } from '@/i18n';
import { countdown, minutesAndSeconds } from '@/i18n/time';
import type { ClockMark } from '@/store/timing';
import styles from './ClockFace.module.css';
import { useT } from './language';
import { Sign, type SignName } from './Sign';
import type { Session } from './session';
import { quietSeconds, useTicking } from './ticking';

export type FacePhase =
  | 'invited'
  | 'running'
  | 'warning'
  | 'overtime'
  | 'paused'
  | 'unlimited'
  | 'unknown';

// inline: beside text · large: the word below the digits, from the left · wall: from the right
export type FaceLook = 'inline' | 'large' | 'wall';

const signs: Record<FacePhase, SignName> = {
  invited: 'circle',
  running: 'play',
  warning: 'warning',
  overtime: 'square',
  paused: 'pause',
  unlimited: 'play',
  unknown: 'question',
};

export interface ClockReading {
  readonly phase: FacePhase;
  // Milliseconds; negative over time, undefined where nothing ends it.
  readonly left: number | undefined;
  // Milliseconds, shown where nothing ends it.
  readonly spoken?: number;
}

export interface ClockFaceProps {
  // `now`: the server's time, undefined while it is not known. `quiet`: for how many milliseconds
  // the server has not been heard.
  readonly read: (now: number | undefined, quiet: number) => ClockReading;
  // Undefined while the clock stands; omitted, the clock never speaks.
  readonly mark?: ((now: number) => ClockMark | undefined) | undefined;
  readonly word: (phase: FacePhase) => string;
  readonly look: FaceLook;
}

export function ClockFace({ read, mark, word, look }: ClockFaceProps) {
  const t = useT();
  const reading = useTicking((session) => shown(read, session));
  const [phase, text] = reading.split(' ') as [FacePhase, string];
  const label = phase === 'unlimited' ? 'common.time.spent' : 'common.time.remaining';
  return (
    <span className={[styles.clock, styles[look], styles[phase]].join(' ')} data-phase={phase}>
      <span className={styles.digits} role="timer" aria-label={t(label)}>
        {text}
      </span>
      <span className={styles.word}>
        <Sign name={signs[phase]} /> {word(phase)}
      </span>
      {mark && <Announcer mark={mark} />}
    </span>
  );
}

// "warning 00:17": compared as one value, so the clock is drawn once a second.
function shown(read: ClockFaceProps['read'], session: Session): string {
  const { phase, left, spoken = 0 } = read(session.now(), quietSeconds(session) * 1000);
  if (phase === 'unknown') return 'unknown –:––';
  if (left === undefined) return `${phase} ${minutesAndSeconds(Math.floor(spoken / 1000))}`;
  const { sign, text } = countdown(left);
  return `${phase} ${phase === 'overtime' ? '+' : sign}${text}`;
}

interface AnnouncerProps {
  readonly mark: (now: number) => ClockMark | undefined;
}

function Announcer({ mark }: AnnouncerProps) {
  const t = useT();
  const text = useTicking((session) => {
    const now = session.now();
    const found = now === undefined ? undefined : mark(now);
    if (!found || found.name === 'none') return '';
    const minutes = 'minutes' in found ? found.minutes : 0;
    return t(`common.time.${found.name}` as MessageKey, { minutes });
  });
  return (
    <span className="visually-hidden" aria-live="polite">
      {text}
    </span>
  );
}
