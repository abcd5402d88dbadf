// The right side of the console: who is present, what goes on, and what comes next. It stays while
// the parts on the left change.

import { Doors, ItemState, SittingPhase } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { expectedEnd } from '@/store/timing';
import { minutesOf, titleOf } from '@/ui/agenda';
import { SittingPhaseChip } from '@/ui/chips';
import { useCurrentSitting, usePresence, useProcedure, useSittings } from '@/ui/hooks';
import { ItemClock } from '@/ui/ItemClock';
import { useT } from '@/ui/language';
import { PresenceMeter } from '@/ui/PresenceMeter';
import { RecessClock } from '@/ui/RecessClock';
import { Sign } from '@/ui/Sign';
import { StatusChip } from '@/ui/StatusChip';
import { useTicking } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { CitationLine, VerifiedMark } from './CitationLine';
import { Controls } from './Controls';
import { useConsole } from './console';
import { useItems } from './facts';
import { Stage, useFloorIsLive } from './floor/Stage';
import { spare } from './logic/quorum';
import { NextStep } from './NextStep';
import { OwnCheckIn } from './OwnCheckIn';
import styles from './SidePanel.module.css';

export function SidePanel() {
  const t = useT();
  const live = useFloorIsLive();
  return (
    <aside
      className={styles.side}
      data-live={live || undefined}
      aria-label={t('chair.panel.title')}
    >
      <div className={styles.facts}>
        <OwnCheckIn />
        {live ? <Brief /> : <Presence />}
        <SittingState brief={live} />
        {!live && <CurrentItem />}
      </div>
      <div className={styles.acts}>
        <Stage />
        <Controls />
        <NextStep quiet={live} />
      </div>
    </aside>
  );
}

// While somebody speaks the clock of the speaker has the room: quorum, item and its clock in short.
function Brief() {
  const t = useT();
  const presence = usePresence();
  const item = useItems().find((one) => one.state === ItemState.ACTIVE);
  const show = useShowItem();
  if (!presence || !item) return null;
  const { counted, members } = presence;
  return (
    <>
      {!presence.quorumReached && <Presence />}
      <section className={styles.brief} aria-label={t('chair.panel.now')}>
        <p className={styles.briefLine}>
          <span className={styles.soft}>
            {presence.quorumReached && <Sign name="check" />} {t('common.presence.here')}{' '}
            {t('common.presence.countOf', { counted, members })}
          </span>
          <span className={styles.briefClock}>
            <ItemClock item={item} />
          </span>
        </p>
        <button type="button" className={styles.item} onClick={() => show(item.id)}>
          {titleOf(item)}
        </button>
      </section>
    </>
  );
}

function useShowItem(): (item: number) => void {
  const { selectItem, setPart } = useConsole();
  return (item) => {
    setPart('agenda');
    selectItem(item);
  };
}

function Presence() {
  const t = useT();
  const presence = usePresence();
  const procedure = useProcedure();
  if (!presence) return null;
  const more = spare(presence);
  const grace = procedure?.quorum?.grace ?? 0n;
  return (
    <section className={styles.card} aria-label={t('chair.presence.title')}>
      <h2 className={styles.heading}>{t('chair.presence.title')}</h2>
      <PresenceMeter presence={presence} citation={false} />
      {presence.quorumReached && (
        <p className={styles.soft}>
          {more === 0 ? t('chair.presence.exactly') : t('chair.presence.spare', { spare: more })}
        </p>
      )}
      <details className={styles.citation}>
        <summary>
          {t('chair.citation.title')} <VerifiedMark citation={presence.citation} />
        </summary>
        <CitationLine citation={presence.citation} />
      </details>
      {presence.quorumLostAt !== undefined && grace > 0n && (
        <p className={styles.warning}>
          {t('chair.presence.lostRecess', { minutes: minutesOf(grace) })}
        </p>
      )}
    </section>
  );
}

function SittingState({ brief }: { readonly brief: boolean }) {
  const t = useT();
  const times = useTimes();
  const current = useCurrentSitting();
  const adjourned = useSittings().find((one) => one.phase === SittingPhase.ADJOURNED);
  const sitting = current ?? adjourned;
  if (!sitting) {
    return (
      <section className={styles.card}>
        <p className={styles.soft}>{t('chair.panel.noSitting')}</p>
      </section>
    );
  }
  const back = millis(sitting.backAt);
  const shut = sitting.doors === Doors.CLOSED;
  if (brief && !shut && sitting.phase === SittingPhase.OPEN) return null;
  return (
    <section className={styles.card} aria-label={t('chair.panel.sitting')}>
      <div className={styles.row}>
        <h2 className={styles.name}>{sitting.title}</h2>
        <SittingPhaseChip phase={sitting.phase} />
        {shut && (
          <StatusChip tone="warning" sign="square">
            {t('chair.panel.doorsClosed')}
          </StatusChip>
        )}
      </div>
      {sitting.phase === SittingPhase.RECESS && <RecessClock sitting={sitting} />}
      {sitting === adjourned && back !== undefined && (
        <p>
          {t('chair.panel.adjournedBack', {
            time: `${times.clock(back)}, ${times.shortDate(back)}`,
          })}
        </p>
      )}
      {sitting.reason !== '' && (
        <p className={styles.soft}>{t('chair.panel.doorsReason', { reason: sitting.reason })}</p>
      )}
    </section>
  );
}

function CurrentItem() {
  const t = useT();
  const times = useTimes();
  const sitting = useCurrentSitting();
  const item = useItems().find((one) => one.state === ItemState.ACTIVE);
  const show = useShowItem();
  const end = item && expectedEnd(item);
  const over = useTicking((session) => end !== undefined && (session.now() ?? 0) > end);
  if (!item) {
    return sitting ? (
      <section className={styles.card}>
        <p className={styles.soft}>{t('chair.panel.nothingNow')}</p>
      </section>
    ) : null;
  }
  return (
    <section className={styles.current} aria-label={t('chair.panel.now')}>
      <h2 className={styles.heading}>{t('chair.panel.now')}</h2>
      <button type="button" className={styles.item} onClick={() => show(item.id)}>
        {titleOf(item)}
      </button>
      <p className={styles.clock}>
        <ItemClock item={item} announce />
      </p>
      <p className={styles.soft}>
        {t('chair.panel.planned', { minutes: minutesOf(item.plannedLength) })}
        {' · '}
        {end === undefined
          ? t('chair.panel.clockStands')
          : t(over ? 'chair.panel.endedAt' : 'chair.panel.endsAt', { time: times.clock(end) })}
      </p>
    </section>
  );
}
