// On what ground a number or an act stands, and whether the office has compared it with its source.

import type { Citation } from '@/protocol';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import styles from './CitationLine.module.css';

export function CitationLine({ citation }: { readonly citation: Citation | undefined }) {
  const t = useT();
  if (!citation || citation.source === '') {
    return <p className={styles.line}>{t('chair.citation.none')}</p>;
  }
  return (
    <p className={styles.line}>
      {t('chair.citation.source', { source: citation.source })} <VerifiedMark citation={citation} />
    </p>
  );
}

export function VerifiedMark({ citation }: { readonly citation: Citation | undefined }) {
  const t = useT();
  return citation?.verified ? (
    <StatusChip tone="good" sign="check">
      {t('chair.citation.verified')}
    </StatusChip>
  ) : (
    <StatusChip tone="warning" sign="question">
      {t('chair.citation.unverified')}
    </StatusChip>
  );
}
