// What the procedure says of votes beside their majorities: how each kind of decision is voted on,
// what follows an election, and what follows from a vote of confidence.

import './sentences';
import { minutesAndSeconds } from '@/i18n/time';
import {
  Abstentions,
  DecisionBase,
  type DecisionRule,
  type Procedure,
  RecusalBase,
  Secrecy,
  TieRule,
  VoteEnd,
  VoteKind,
  type VotingRule,
  WithoutQuorum,
} from '@/protocol';
import { usePresence } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { fractionText } from '@/ui/vote_words';
import { requiredCount } from '../logic/procedure';
import { ProcedureCard } from '../ProcedureCard';
import panel from '../ProcedurePanel.module.css';
import { useLadderLines } from './Ladder';
import { useRuleTitle } from './RuleLines';

export function VotingRules({ procedure }: { readonly procedure: Procedure }) {
  const t = useT();
  const titleOf = useRuleTitle();
  const lines = useVotingLines();
  const told = procedure.decisions.filter(({ voting }) => voting !== undefined);
  return (
    <>
      {told.length > 0 && (
        <section className={panel.card}>
          <h3 className={panel.name}>{t('chair.vote.rules.voting')}</h3>
          <div className={panel.cards}>
            {told.map((rule) => (
              <section key={rule.key}>
                <h4>{titleOf(rule)}</h4>
                <ul className={panel.lines}>
                  {lines(rule).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      )}
      <div className={panel.cards}>
        <AfterElection procedure={procedure} />
        <AfterConfidence procedure={procedure} />
      </div>
    </>
  );
}

function AfterElection({ procedure }: { readonly procedure: Procedure }) {
  const t = useT();
  const rule = procedure.election;
  if (!rule) return null;
  const lines =
    rule.sendDays === 0
      ? [t('chair.vote.rules.noApproval')]
      : [
          t('chair.vote.rules.sendDays', { days: rule.sendDays }),
          t('chair.vote.rules.approveDays', { days: rule.approveDays }),
        ];
  return (
    <ProcedureCard title={t('chair.vote.rules.election')} lines={lines} citation={rule.citation} />
  );
}

function AfterConfidence({ procedure }: { readonly procedure: Procedure }) {
  const t = useT();
  const lines = useLadderLines();
  const rule = procedure.confidence;
  if (!rule) return null;
  return (
    <>
      <ProcedureCard
        title={t('chair.vote.rules.confidence')}
        lines={lines(VoteKind.CONFIDENCE, rule)}
        citation={rule.citation}
      />
      <ProcedureCard
        title={t('chair.vote.rules.motion')}
        lines={lines(VoteKind.CONFIDENCE_MOTION, rule)}
        citation={rule.motionCitation}
      />
    </>
  );
}

const ties = {
  [TieRule.UNSPECIFIED]: 'tieFails',
  [TieRule.FAILS]: 'tieFails',
  [TieRule.CHAIRS_SIDE]: 'tieSide',
  [TieRule.CHAIR_DECIDES]: 'tieDecides',
} as const;

function useVotingLines(): (rule: DecisionRule) => readonly string[] {
  const t = useT();
  const members = usePresence()?.members ?? 0;
  const quorum = ({ quorum, withoutQuorum }: VotingRule) => {
    if (!quorum || quorum.numerator === 0) return [t('chair.vote.rules.noQuorum')];
    const required = requiredCount(quorum, members);
    const counts = withoutQuorum === WithoutQuorum.COUNTS;
    return [
      t('chair.vote.rules.quorum', { fraction: fractionText(quorum), required, members }),
      t(counts ? 'chair.vote.rules.counts' : 'chair.vote.rules.inconclusive'),
    ];
  };
  return ({ voting, base }) => {
    if (!voting) return [];
    const secret = voting.secrecy === Secrecy.SECRET;
    const leftOut = voting.abstentions === Abstentions.LEFT_OUT;
    const leaves = voting.recusal === RecusalBase.LEAVES_BASE;
    const window = Math.round(Number(voting.window) / 1000);
    return [
      t(secret ? 'chair.vote.rules.secret' : 'chair.vote.rules.open'),
      ...quorum(voting),
      base === DecisionBase.VOTES_CAST &&
        t(leftOut ? 'chair.vote.rules.abstentionsOut' : 'chair.vote.rules.abstentionsIn'),
      t(`chair.vote.rules.${ties[voting.tie]}`),
      t(leaves ? 'chair.vote.rules.recusalLeaves' : 'chair.vote.rules.recusalStays'),
      t(
        voting.end === VoteEnd.WHEN_ALL_VOTED
          ? 'chair.vote.rules.endAll'
          : 'chair.vote.rules.endChair',
      ),
      window > 0 && t('chair.vote.rules.window', { time: minutesAndSeconds(window) }),
      t(voting.chairVotes ? 'chair.vote.rules.chairVotes' : 'chair.vote.rules.chairNot'),
      !secret &&
        t(voting.changeable ? 'chair.vote.rules.changeable' : 'chair.vote.rules.notChangeable'),
      voting.runningTotals && t('chair.vote.rules.running'),
      !secret && t(voting.namesPublic ? 'chair.vote.rules.names' : 'chair.vote.rules.namesNot'),
    ].filter((line) => line !== false);
  };
}
