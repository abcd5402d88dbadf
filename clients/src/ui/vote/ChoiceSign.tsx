// A choice, or where somebody went who made none: always a sign and the word; the colour only
// repeats them.

import type { Choice } from '@/protocol';
import type { Bucket } from '@/store/vote';
import { useT } from '../language';
import { Sign } from '../Sign';
import { bucketText, choiceText } from '../vote_words';
import styles from './ChoiceSign.module.css';
import { bucketOfChoice, bucketSigns } from './choice_looks';

export function ChoiceSign({ choice }: { readonly choice: Choice }) {
  useT();
  const bucket = bucketOfChoice(choice);
  return (
    <span className={[styles.choice, styles[bucket]].join(' ')}>
      <span className={styles.mark}>
        <Sign name={bucketSigns[bucket]} />
      </span>
      {choiceText(choice)}
    </span>
  );
}

interface BucketSignProps {
  readonly bucket: Bucket;
  // Other words than the usual ones.
  readonly text?: string | undefined;
}

export function BucketSign({ bucket, text }: BucketSignProps) {
  useT();
  return (
    <span className={[styles.choice, styles[bucket]].join(' ')}>
      <span className={styles.mark}>
        <Sign name={bucketSigns[bucket]} />
      </span>
      {text ?? bucketText(bucket)}
    </span>
  );
}
