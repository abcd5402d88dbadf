// Why a command was not done: the sentence of the rule and its number. Nothing otherwise.

import { TriangleAlert } from 'lucide-react';
import type { Outcome } from '@/net/outbox';
import { useT } from './language';
import styles from './Notice.module.css';
import { outcomeText } from './refusal_text';

export function RefusalNotice({ outcome }: { readonly outcome: Outcome | undefined }) {
  const rule = outcome?.kind === 'refused' ? outcome.refused.rule : undefined;
  return <AlertNotice text={outcomeText(outcome)} rule={rule} />;
}

interface AlertNoticeProps {
  readonly text: string | undefined;
  readonly rule?: string | undefined;
}

export function AlertNotice({ text, rule }: AlertNoticeProps) {
  const t = useT();
  // The region stays, so that screen readers hear what appears in it.
  return (
    <div role="alert">
      {text && (
        <p className={[styles.notice, styles.danger].join(' ')}>
          <TriangleAlert aria-hidden="true" className={styles.icon} />
          <span>
            {text}
            {rule !== undefined && (
              <small className={styles.rule}>{t('common.refused.rule', { rule })}</small>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
