// The sign of each choice, and of where somebody went who made none.

import { Choice } from '@/protocol';
import type { Bucket } from '@/store/vote';
import type { SignName } from '../Sign';

export const bucketSigns: Readonly<Record<Bucket, SignName>> = {
  yes: 'check',
  no: 'cross',
  abstain: 'dash',
  silent: 'dots',
  absent: 'circle',
};

const choiceBuckets: Partial<Record<Choice, Bucket>> = {
  [Choice.YES]: 'yes',
  [Choice.NO]: 'no',
  [Choice.ABSTAIN]: 'abstain',
};

// Who made no choice was silent.
export const bucketOfChoice = (choice: Choice): Bucket => choiceBuckets[choice] ?? 'silent';
