// How the connection is, in the four states a person can tell apart: nothing when it is good; a
// thin strip after a second of silence; a solid banner that says what is blocked after five; and
// "connected again" for three seconds. The server's own trouble stands in the same place.

import { RoomHealth } from '@/protocol';
import styles from './ConnectionBanner.module.css';
import { useConnection, useHealth } from './hooks';
import { useT } from './language';
import { goodbyeText } from './refusal_text';
import { useSession } from './session';
import { quietSeconds, useTicking } from './ticking';
import { useTimes } from './times';

const kStripAfter_s = 1;
const kBannerAfter_s = 5;
const kBackFor_ms = 3000;

type Look = 'good' | 'connecting' | 'strip' | 'banner' | 'back' | 'blocked';

export function ConnectionBanner() {
  const t = useT();
  const times = useTimes();
  const { store } = useSession();
  const connection = useConnection();
  const health = useHealth();
  const look = useTicking<Look>((session) => {
    const state = session.store.connection();
    if (state.phase === 'blocked') return 'blocked';
    if (state.phase === 'live') {
      const isNew = state.losses > 0 && session.monotonic() - state.since < kBackFor_ms;
      return isNew ? 'back' : 'good';
    }
    const quiet = quietSeconds(session);
    if (quiet < kStripAfter_s) return 'good';
    if (quiet < kBannerAfter_s) return state.phase === 'connecting' ? 'connecting' : 'strip';
    return 'banner';
  });

  const asOf = store.asOf();
  const message = (() => {
    switch (look) {
      case 'good':
        return health === RoomHealth.WORKING ? undefined : healthText(health, t);
      case 'connecting':
        return t('common.connection.connecting');
      case 'strip':
        return t('common.connection.reconnecting');
      case 'banner':
        return asOf === undefined
          ? t('common.connection.lost')
          : t('common.connection.lostAsOf', { time: times.clock(asOf) });
      case 'back':
        return t('common.connection.back');
      case 'blocked':
        return goodbyeText(connection.reason ?? '');
      default:
        return look satisfies never;
    }
  })();
  const solid = look === 'banner' || look === 'blocked' || look === 'good';
  const tone = look === 'back' ? styles.back : solid ? styles.banner : styles.strip;
  return (
    <div role="status" className={styles.place}>
      {message && <p className={[styles.message, tone].join(' ')}>{message}</p>}
    </div>
  );
}

function healthText(health: RoomHealth, t: ReturnType<typeof useT>): string {
  return health === RoomHealth.LOG_FULL
    ? t('common.health.log_full')
    : t('common.health.log_unavailable');
}

// Whether what is shown may be old: the page then dims its data.
export function useStale(): boolean {
  return useTicking(
    (session) =>
      session.store.connection().phase === 'blocked' || quietSeconds(session) >= kBannerAfter_s,
  );
}
