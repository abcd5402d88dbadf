// Why a command was not done: the sentence of the rule and its number. Nothing otherwise.

import { TriangleAlert } from 'lucide-react';
import type { Outcome } from '@/net/outbox';
import { useT } from './language';
import styles from './Notice.module.css';
import { outcomeText } from './refusal_text';

export function RefusalNotice({ outcome }: { readonly outcome: Outcome | undefined }) {
  const t = useT();
  const text = outcomeText(outcome);
  // The region stays, so that screen readers hear what appears in it.
  return (
    <div role="alert">
      {text && (
        <p className={[styles.notice, styles.danger].join(' ')}>
          <TriangleAlert aria-hidden="true" className={styles.icon} />
          <span>
            {text}
            {outcome?.kind === 'refused' && (
              <small className={styles.rule}>
                {t('common.refused.rule', { rule: outcome.refused.rule })}
              </small>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
