// The frame of a display on the wall: whose session it is, the time of day, and a small mark when
// the connection has been lost for ten seconds. The last picture stays; no error is shown.
//
// `?scale=1.2` in the address enlarges everything for a hall whose last row sits far away.

import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useSessionCard } from '../hooks';
import { useT } from '../language';
import { Sign } from '../Sign';
import { quietSeconds, useTicking } from '../ticking';
import { WallClock } from '../WallClock';
import styles from './DisplayFrame.module.css';

const kMarkAfter_s = 10;
// Beyond this scale the less important lines make room.
const kLarge = 1.05;

export function scaleOf(search: string): number {
  const wished = Number(new URLSearchParams(search).get('scale') ?? '1');
  return Number.isFinite(wished) ? Math.min(1.6, Math.max(0.6, wished)) : 1;
}

export function DisplayFrame({ children }: { readonly children: ReactNode }) {
  const session = useSessionCard();
  const scale = useMemo(() => scaleOf(location.search), []);
  return (
    <div
      className={styles.frame}
      style={{ '--scale': scale } as CSSProperties}
      data-large={scale > kLarge || undefined}
    >
      <header className={styles.header}>
        <div className={styles.names}>
          <p className={styles.council}>{session?.council}</p>
          <p className={styles.session}>{session?.title}</p>
        </div>
        <LostMark />
        <p className={styles.clock}>
          <WallClock />
        </p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}

function LostMark() {
  const t = useT();
  const lost = useTicking(
    (session) =>
      session.store.connection().phase === 'blocked' || quietSeconds(session) >= kMarkAfter_s,
  );
  return (
    <p role="status" className={styles.markPlace}>
      {lost && (
        <span className={styles.mark}>
          <Sign name="warning" /> {t('common.connection.lostMark')}
        </span>
      )}
    </p>
  );
}
