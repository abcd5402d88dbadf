// The rules of procedure in force, in words: each number with its ground, and whether the office
// has compared that ground with its source.

import {
  DecisionBase,
  type DecisionRule,
  OpeningWithoutQuorum,
  type Procedure,
  QuorumLoss,
  type Threshold,
} from '@/protocol';
import { minutesOf } from '@/ui/agenda';
import { usePresence, useProcedure } from '@/ui/hooks';
import { useLanguage, useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { VerifiedMark } from './CitationLine';
import { fractionOf, requiredCount, unverifiedIn } from './logic/procedure';
import { ProcedureCard } from './ProcedureCard';
import { FloorRules, InterpellationRules, SpeakingTimes } from './ProcedureFloor';
import styles from './ProcedurePanel.module.css';

export function ProcedurePanel() {
  const t = useT();
  const inVietnamese = useLanguage() === 'vi';
  const procedure = useProcedure();
  if (!procedure) return <p className={styles.panel}>{t('chair.procedure.none')}</p>;
  const open = unverifiedIn(procedure);
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{inVietnamese ? procedure.titleVi : procedure.titleEn}</h2>
        {open === 0 ? (
          <StatusChip tone="good" sign="check">
            {t('chair.procedure.allVerified')}
          </StatusChip>
        ) : (
          <StatusChip tone="warning" sign="question">
            {t('chair.procedure.unverified', { count: open })}
          </StatusChip>
        )}
      </header>
      <div className={styles.cards}>
        <Quorum procedure={procedure} />
        <Attendance procedure={procedure} />
        <ProcedureCard
          title={t('chair.procedure.closedSitting')}
          citation={procedure.closedSitting}
        />
        {procedure.floor && <FloorRules rule={procedure.floor} />}
        {procedure.interpellation && <InterpellationRules rule={procedure.interpellation} />}
      </div>
      {procedure.floor && <SpeakingTimes times={procedure.floor.times} />}
      <Decisions rules={procedure.decisions} />
    </div>
  );
}

function useThresholdText(): (threshold: Threshold | undefined) => string {
  const t = useT();
  return (threshold) => {
    if (!threshold) return '';
    const { strictness, word, numerator, denominator } = fractionOf(threshold);
    return t(`chair.procedure.${strictness}.${word}`, { numerator, denominator });
  };
}

function Quorum({ procedure }: { readonly procedure: Procedure }) {
  const t = useT();
  const thresholdText = useThresholdText();
  const members = usePresence()?.members ?? 0;
  const rule = procedure.quorum;
  if (!rule?.threshold) return null;
  const lines = [
    t('chair.procedure.quorumOf', {
      fraction: thresholdText(rule.threshold),
      required: requiredCount(rule.threshold, members),
      members,
    }),
    t(rule.remoteCounts ? 'chair.procedure.remoteCounts' : 'chair.procedure.remoteNotCounts'),
    t(
      rule.atOpening === OpeningWithoutQuorum.ALLOW_WITH_REASON
        ? 'chair.procedure.openingReason'
        : 'chair.procedure.openingRefuse',
    ),
    rule.whenLost === QuorumLoss.RECESS
      ? t('chair.procedure.lossRecess', { minutes: minutesOf(rule.grace) })
      : t('chair.procedure.lossWarn'),
  ];
  return (
    <ProcedureCard title={t('chair.procedure.quorum')} lines={lines} citation={rule.citation} />
  );
}

function Attendance({ procedure }: { readonly procedure: Procedure }) {
  const t = useT();
  const rule = procedure.attendance;
  if (!rule) return null;
  const lines = [
    t(rule.remoteAllowed ? 'chair.procedure.remoteAllowed' : 'chair.procedure.remoteNotAllowed'),
    t(rule.endsWithSitting ? 'chair.procedure.endsWithSitting' : 'chair.procedure.lasts'),
    t('chair.procedure.lateAfter', { minutes: minutesOf(rule.lateAfter) }),
  ];
  return (
    <ProcedureCard title={t('chair.procedure.attendance')} lines={lines} citation={rule.citation} />
  );
}

type BaseWord =
  | 'all_members'
  | 'current_members'
  | 'members_present'
  | 'votes_cast'
  | 'ballots_returned';

const bases: Readonly<Record<DecisionBase, BaseWord>> = {
  [DecisionBase.UNSPECIFIED]: 'all_members',
  [DecisionBase.ALL_MEMBERS]: 'all_members',
  [DecisionBase.CURRENT_MEMBERS]: 'current_members',
  [DecisionBase.MEMBERS_PRESENT]: 'members_present',
  [DecisionBase.VOTES_CAST]: 'votes_cast',
  [DecisionBase.BALLOTS_RETURNED]: 'ballots_returned',
};

function Decisions({ rules }: { readonly rules: readonly DecisionRule[] }) {
  const t = useT();
  const thresholdText = useThresholdText();
  const inVietnamese = useLanguage() === 'vi';
  const presence = usePresence();
  // What can be counted already; the others depend on a vote.
  const countNow = (rule: DecisionRule): string => {
    if (!rule.threshold || !presence) return '–';
    if (rule.base === DecisionBase.ALL_MEMBERS) {
      return String(requiredCount(rule.threshold, presence.members));
    }
    return '–';
  };
  if (rules.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3 className={styles.name}>{t('chair.procedure.decisions')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('chair.procedure.decision')}</th>
            <th scope="col">{t('chair.procedure.threshold')}</th>
            <th scope="col">{t('chair.procedure.base')}</th>
            <th scope="col">{t('chair.procedure.now')}</th>
            <th scope="col">{t('chair.procedure.citation')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.key}>
              <th scope="row">{inVietnamese ? rule.titleVi : rule.titleEn}</th>
              <td>{thresholdText(rule.threshold)}</td>
              <td>{t(`chair.procedure.bases.${bases[rule.base]}`)}</td>
              <td className={styles.number}>{countNow(rule)}</td>
              <td>
                {rule.citation?.source} <VerifiedMark citation={rule.citation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
