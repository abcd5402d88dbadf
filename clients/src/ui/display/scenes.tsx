// The pictures of a public display that do not depend on an agenda item.

import type { ReactNode } from 'react';
import type { SittingCard } from '@/protocol';
import { useCard, usePresence } from '../hooks';
import { useT } from '../language';
import { PresenceMeter } from '../PresenceMeter';
import { Sign } from '../Sign';
import { useTicking } from '../ticking';
import { useTimes } from '../times';
import styles from './scenes.module.css';

interface PlateProps {
  readonly title: string;
  readonly children?: ReactNode;
}

// One statement in the middle, what belongs to it below.
export function Plate({ title, children }: PlateProps) {
  return (
    <div className={styles.plate}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}

export function PresenceLine() {
  const presence = usePresence();
  if (!presence || presence.members === 0) return null;
  return (
    <div className={styles.presence}>
      <PresenceMeter presence={presence} citation={false} look="wall" />
    </div>
  );
}

export function MaskScene() {
  const t = useT();
  const card = useCard('mask')?.card;
  const source = card?.case === 'maskCard' ? card.value.citation?.source : undefined;
  return (
    <Plate title={t('display.closedSitting')}>
      <p className={styles.text}>{t('display.closedSittingText')}</p>
      {source && <p className={styles.soft}>{t('common.presence.citation', { source })}</p>}
    </Plate>
  );
}

// What time it is stands above, in the frame.
export function RecessScene({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const times = useTimes();
  const { backAt, reason } = sitting;
  const overdue = useTicking((session) => {
    const now = session.now();
    return backAt !== undefined && now !== undefined && now >= Number(backAt);
  });
  return (
    <Plate title={t('display.recess')}>
      {reason && <p className={styles.text}>{reason}</p>}
      {backAt !== undefined && (
        <>
          <p className={styles.soft}>{overdue ? t('display.overdue') : t('display.backAt')}</p>
          <p className={styles.answer}>{times.clock(backAt)}</p>
        </>
      )}
      {backAt === undefined && <p className={styles.soft}>{t('display.backLater')}</p>}
    </Plate>
  );
}

export function AdjournedScene({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const times = useTimes();
  const { backAt } = sitting;
  return (
    <Plate title={t('display.adjourned')}>
      <p className={styles.text}>{sitting.title}</p>
      <p className={styles.question}>
        {backAt === undefined
          ? t('display.backLater')
          : t('display.adjournedBack', {
              time: `${times.clock(backAt)}, ${times.shortDate(backAt)}`,
            })}
      </p>
    </Plate>
  );
}

interface BeforeProps {
  readonly title: string;
  readonly sitting: SittingCard | undefined;
}

// Before the session, or between two sittings: what comes, and when.
export function BeforeScene({ title, sitting }: BeforeProps) {
  const t = useT();
  const times = useTimes();
  return (
    <>
      <Plate title={title}>
        {sitting && (
          <>
            <p className={styles.text}>{t('display.nextSitting', { title: sitting.title })}</p>
            <p className={styles.answer}>{times.clock(sitting.plannedStart)}</p>
            <p className={styles.soft}>{times.longDate(sitting.plannedStart)}</p>
          </>
        )}
      </Plate>
      <PresenceLine />
    </>
  );
}

export function ClosedScene() {
  const t = useT();
  return (
    <Plate title={t('display.sessionClosed')}>
      <p className={styles.sign}>
        <Sign name="check" />
      </p>
      <p className={styles.text}>{t('display.thanks')}</p>
    </Plate>
  );
}
