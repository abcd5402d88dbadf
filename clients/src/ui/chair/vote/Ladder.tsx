// EL10, EL11: what follows from how many rate somebody low, or have no confidence in them, in words
// and with its ground.

import { type ConfidenceRule, LadderBase, type Threshold, VoteKind } from '@/protocol';
import { useT } from '@/ui/language';
import { fractionText } from '@/ui/vote_words';
import { CitationLine } from '../CitationLine';
import styles from './VotePanel.module.css';

interface LadderProps {
  readonly kind: VoteKind;
  readonly rule: ConfidenceRule;
}

export function Ladder({ kind, rule }: LadderProps) {
  const lines = useLadderLines();
  if (kind !== VoteKind.CONFIDENCE && kind !== VoteKind.CONFIDENCE_MOTION) return null;
  return (
    <div className={styles.ladder}>
      <ul>
        {lines(kind, rule).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CitationLine citation={kind === VoteKind.CONFIDENCE ? rule.citation : rule.motionCitation} />
    </div>
  );
}

const baseWords = {
  [LadderBase.UNSPECIFIED]: 'returned',
  [LadderBase.BALLOTS_RETURNED]: 'returned',
  [LadderBase.BALLOTS_VALID]: 'valid',
  [LadderBase.ALL_MEMBERS]: 'members',
} as const;

export function useLadderLines(): (kind: VoteKind, rule: ConfidenceRule) => readonly string[] {
  const t = useT();
  const words = (threshold: Threshold | undefined, base: LadderBase) =>
    t(`chair.vote.ladder.${baseWords[base]}`, {
      fraction: threshold ? fractionText(threshold) : '',
    });
  return (kind, rule) => {
    if (kind === VoteKind.CONFIDENCE_MOTION) {
      const share = words(rule.noConfidence, rule.motionBase);
      return [t('chair.vote.ladder.noConfidence', { share })];
    }
    return [
      t('chair.vote.ladder.mayResign', { share: words(rule.mayResign, rule.base) }),
      t('chair.vote.ladder.dismissal', { share: words(rule.dismissal, rule.base) }),
    ];
  };
}
