// A button of the touch screen at the podium: native, so that the page stays light. While it cannot
// be used it stays focusable and its reason stands below it.

import { type ReactNode, useId } from 'react';
import { useT } from '@/ui/language';
import styles from './PodiumButton.module.css';

export interface PodiumButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly tone?: 'primary' | 'plain' | 'danger';
  readonly pending?: boolean | undefined;
  readonly disabledReason?: string | undefined;
}

export function PodiumButton(props: PodiumButtonProps) {
  const { tone = 'plain', pending = false, disabledReason } = props;
  const t = useT();
  const reasonId = useId();
  const inactive = pending || disabledReason !== undefined;
  return (
    <span className={styles.wrap}>
      <button
        type="button"
        className={[styles.button, styles[tone]].join(' ')}
        onClick={() => !inactive && props.onPress()}
        aria-disabled={inactive || undefined}
        aria-describedby={disabledReason ? reasonId : undefined}
      >
        {pending ? t('podium.sending') : props.children}
      </button>
      {disabledReason && (
        <span id={reasonId} className={styles.reason}>
          {disabledReason}
        </span>
      )}
    </span>
  );
}
