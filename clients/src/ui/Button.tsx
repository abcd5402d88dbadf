// A button of the tablets. While it cannot be used it stays focusable and its reason stands beside
// it, never in a tooltip.

import { type ReactNode, useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { useT } from './language';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  // primary: the one next step · danger: hard to take back · plain: everything else
  readonly tone?: 'primary' | 'plain' | 'danger' | undefined;
  readonly size?: 'normal' | 'large' | 'small' | undefined;
  // A sentence; the button then does nothing.
  readonly disabledReason?: string | undefined;
  // Hides the sentence because it already stands nearby; it is still told to screen readers.
  readonly reasonShownElsewhere?: boolean | undefined;
  readonly pending?: boolean | undefined;
  readonly label?: string | undefined;
  readonly icon?: ReactNode;
  readonly autoFocus?: boolean | undefined;
}

export function Button(props: ButtonProps) {
  const { tone = 'plain', size = 'normal', disabledReason, pending = false } = props;
  const t = useT();
  const reasonId = useId();
  const inactive = disabledReason !== undefined || pending;
  return (
    <span className={styles.wrap}>
      <AriaButton
        className={[styles.button, styles[tone], styles[size]].join(' ')}
        onPress={() => !inactive && props.onPress()}
        aria-disabled={inactive || undefined}
        aria-describedby={disabledReason ? reasonId : undefined}
        aria-label={props.label}
        autoFocus={props.autoFocus ?? false}
      >
        {pending ? <span className={styles.spinner} aria-hidden="true" /> : props.icon}
        <span>{pending ? t('common.action.sending') : props.children}</span>
      </AriaButton>
      {disabledReason && (
        <span
          id={reasonId}
          className={props.reasonShownElsewhere ? 'visually-hidden' : styles.reason}
        >
          {disabledReason}
        </span>
      )}
    </span>
  );
}
