// The rules of the floor and of the interpellation, in words: who comes first, how long each may
// speak, how many ask in a row, by when is answered in writing.

import { minutesAndSeconds } from '@/i18n/time';
import {
  ClockStart,
  Contribution,
  DebateOrder,
  type FloorRule,
  type InterpellationRule,
  SpeakerLeaving,
  SpeakingOrder,
  type SpeakingTime,
} from '@/protocol';
import { minutesOf } from '@/ui/agenda';
import { turnKindText } from '@/ui/floor_words';
import { useLanguage, useT } from '@/ui/language';
import { VerifiedMark } from './CitationLine';
import { ProcedureCard } from './ProcedureCard';
import styles from './ProcedurePanel.module.css';

const orders = {
  [SpeakingOrder.UNSPECIFIED]: 'receipt',
  [SpeakingOrder.RECEIPT]: 'receipt',
  [SpeakingOrder.GROUPS_IN_TURN]: 'groups',
  [SpeakingOrder.LEAST_SPOKEN]: 'least',
} as const;

export function FloorRules({ rule }: { readonly rule: FloorRule }) {
  const t = useT();
  const inVietnamese = useLanguage() === 'vi';
  const points = [...rule.points]
    .sort((a, b) => a.rank - b.rank)
    .map((point) => (inVietnamese ? point.titleVi : point.titleEn));
  const lines = [
    t('chair.procedure.kinds', { kinds: rule.kinds.map(turnKindText).join(', ') }),
    t(`chair.procedure.order.${orders[rule.order]}`),
    rule.debateOrder === DebateOrder.ASKER_FIRST && t('chair.procedure.askerFirst'),
    rule.fairnessWindow > 0n &&
      t('chair.procedure.fairness', { milliseconds: Number(rule.fairnessWindow) }),
    rule.oncePerItem && t('chair.procedure.oncePerItem'),
    t(rule.opensWithItem ? 'chair.procedure.opensWithItem' : 'chair.procedure.opensByHand'),
    points.length > 0 && t('chair.procedure.points', { points: points.join('; ') }),
    rule.pointsWhenClosed && t('chair.procedure.pointsWhenClosed'),
    t(
      rule.clock === ClockStart.AT_GRANT
        ? 'chair.procedure.clockAtGrant'
        : 'chair.procedure.clockWhenTold',
    ),
    t(
      rule.whenSpeakerLeaves === SpeakerLeaving.TURN_GOES_ON
        ? 'chair.procedure.leavingGoesOn'
        : 'chair.procedure.leavingEnds',
    ),
    rule.groupBudget > 0n &&
      t('chair.procedure.groupBudget', { minutes: minutesOf(rule.groupBudget) }),
  ].filter((line) => line !== false);
  return (
    <ProcedureCard title={t('chair.procedure.floor')} lines={lines} citation={rule.citation} />
  );
}

export function InterpellationRules({ rule }: { readonly rule: InterpellationRule }) {
  const t = useT();
  return (
    <>
      <ProcedureCard
        title={t('chair.procedure.interpellation')}
        lines={[t('chair.procedure.batch', { count: rule.batchMax })]}
        citation={rule.citation}
      />
      <ProcedureCard
        title={t('chair.procedure.writtenAnswer')}
        lines={[t('chair.procedure.writtenDays', { days: rule.writtenAnswerDays })]}
        citation={rule.writtenAnswer}
      />
      <ProcedureCard
        title={t('chair.procedure.promises')}
        lines={[t('chair.procedure.reportDays', { days: rule.reportDays })]}
        citation={rule.report}
      />
    </>
  );
}

export function SpeakingTimes({ times }: { readonly times: readonly SpeakingTime[] }) {
  const t = useT();
  const length = (value: bigint) => minutesAndSeconds(Math.round(Number(value) / 1000));
  if (times.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3 className={styles.name}>{t('chair.procedure.times')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('chair.procedure.turn')}</th>
            <th scope="col">{t('chair.procedure.length')}</th>
            <th scope="col">{t('chair.procedure.warnsBefore')}</th>
            <th scope="col">{t('chair.procedure.citation')}</th>
          </tr>
        </thead>
        <tbody>
          {times.map((time) => (
            <tr key={`${time.kind} ${time.contribution}`}>
              <th scope="row">
                {turnKindText(time.kind)}
                {time.contribution === Contribution.FIRST && `, ${t('chair.procedure.first')}`}
                {time.contribution === Contribution.AGAIN && `, ${t('chair.procedure.again')}`}
              </th>
              <td className={styles.number}>{length(time.limit)}</td>
              <td className={styles.number}>{time.warning > 0n ? length(time.warning) : '–'}</td>
              <td>
                {time.citation?.source} <VerifiedMark citation={time.citation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
