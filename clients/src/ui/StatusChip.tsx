// A state as a word with a sign; the colour only repeats what the sign says.

import type { ReactNode } from 'react';
import { Sign, type SignName } from './Sign';
import styles from './StatusChip.module.css';

export type ChipTone = 'neutral' | 'accent' | 'good' | 'warning' | 'danger';

export interface StatusChipProps {
  readonly tone?: ChipTone;
  readonly sign?: SignName;
  readonly children: ReactNode;
}

export function StatusChip({ tone = 'neutral', sign, children }: StatusChipProps) {
  return (
    <span className={[styles.chip, styles[tone]].join(' ')}>
      {sign && <Sign name={sign} />}
      <span>{children}</span>
    </span>
  );
}
