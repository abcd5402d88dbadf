// How many are present against how many must be: a bar with the required number as a mark on it,
// the figures in words, and the ground on which the number stands.

import type { PresenceCard } from '@/protocol';
import { Strictness } from '@/protocol';
import { useT } from './language';
import styles from './PresenceMeter.module.css';
import { Sign } from './Sign';
import { useTimes } from './times';

export interface PresenceMeterProps {
  readonly presence: PresenceCard;
  readonly citation?: boolean;
  readonly look?: 'panel' | 'wall';
}

export function PresenceMeter({ presence, citation = true, look = 'panel' }: PresenceMeterProps) {
  const t = useT();
  const { counted, required, members, quorumReached } = presence;
  const part = (count: number) => `${members === 0 ? 0 : (100 * count) / members}%`;
  const label = t('common.presence.present', { counted, members });
  return (
    <figure className={[styles.meter, styles[look]].join(' ')} data-reached={quorumReached}>
      <div className={styles.heading}>
        <span>
          {t('common.presence.here')}{' '}
          <span className={styles.count}>{t('common.presence.countOf', { counted, members })}</span>
        </span>
        <span className={styles.state}>
          <Sign name={quorumReached ? 'check' : 'warning'} /> <QuorumText presence={presence} />
        </span>
      </div>
      <svg
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <rect className={styles.ground} width="100" height="10" />
        <rect className={styles.fill} width={Number.parseFloat(part(counted))} height="10" />
      </svg>
      <div className={styles.scale} aria-hidden="true">
        <span className={styles.mark} style={{ left: part(required) }}>
          <span className={styles.markLabel}>{t('common.presence.required', { required })}</span>
        </span>
      </div>
      {presence.remote > 0 && (
        <p className={styles.soft}>{t('common.presence.remote', { remote: presence.remote })}</p>
      )}
      {citation && presence.citation && (
        <figcaption className={styles.soft}>
          <ThresholdText presence={presence} />{' '}
          {t('common.presence.citation', { source: presence.citation.source })}
          {!presence.citation.verified && ` (${t('common.presence.unverified')})`}
        </figcaption>
      )}
    </figure>
  );
}

function QuorumText({ presence }: { readonly presence: PresenceCard }) {
  const t = useT();
  const times = useTimes();
  if (presence.quorumReached) return t('common.presence.reached');
  if (presence.quorumLostAt !== undefined) {
    return t('common.presence.lost', { time: times.clock(presence.quorumLostAt) });
  }
  const missing = Math.max(0, presence.required - presence.counted);
  return t('common.presence.notReached', { missing });
}

// "Cần ít nhất 57 đại biểu (ít nhất 2/3)."
function ThresholdText({ presence }: { readonly presence: PresenceCard }) {
  const t = useT();
  const text = t('common.presence.requiredLong', { required: presence.required });
  const { threshold } = presence;
  if (!threshold) return `${text}.`;
  const { numerator, denominator } = threshold;
  const key =
    threshold.strictness === Strictness.MORE_THAN
      ? 'common.quorum.moreThan'
      : 'common.quorum.atLeast';
  return `${text} (${t(key, { numerator, denominator })}).`;
}
