// A row of the table of majorities in words: by how many, of what, and on what ground.

import { create } from '@bufbuild/protobuf';
import { DecisionBase, type DecisionRule, MajoritySchema, VoteKind } from '@/protocol';
import { usePresence, useProcedure } from '@/ui/hooks';
import { useLanguage, useT } from '@/ui/language';
import { majorityText } from '@/ui/vote_words';
import { CitationLine } from '../CitationLine';
import { requiredCount } from '../logic/procedure';
import { Ladder } from './Ladder';
import styles from './VotePanel.module.css';

export function useRuleTitle(): (rule: DecisionRule) => string {
  const inVietnamese = useLanguage() === 'vi';
  return (rule) => (inVietnamese ? rule.titleVi : rule.titleEn);
}

interface RuleLinesProps {
  readonly rule: DecisionRule;
  readonly kind: VoteKind;
}

export function RuleLines({ rule, kind }: RuleLinesProps) {
  const t = useT();
  const members = usePresence()?.members ?? 0;
  const confidence = useProcedure()?.confidence;
  // Who is recused may leave the base; that is known when the vote is opened.
  const of = rule.base === DecisionBase.ALL_MEMBERS ? members : 0;
  const required = rule.threshold && of > 0 ? requiredCount(rule.threshold, of) : 0;
  const threshold = rule.threshold ? { threshold: rule.threshold } : {};
  const majority = create(MajoritySchema, { ...threshold, base: rule.base, of, required });
  const quorum = rule.voting?.quorum;
  const rated = kind === VoteKind.CONFIDENCE || kind === VoteKind.CONFIDENCE_MOTION;
  if (rated && confidence) return <Ladder kind={kind} rule={confidence} />;
  return (
    <div className={styles.rule}>
      <p>
        <strong>{majorityText(majority, kind)}.</strong>
        {quorum &&
          quorum.numerator > 0 &&
          ` ${t('vote.majority.quorum', { count: requiredCount(quorum, members) })}.`}
      </p>
      <CitationLine citation={rule.citation} />
    </div>
  );
}
