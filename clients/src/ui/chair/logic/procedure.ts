// Thresholds of the procedure as facts for sentences: never a percentage.

import { type Procedure, Strictness, type Threshold } from '@/protocol';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictness: 'at_least' | 'more_than';
  // "half", "two_thirds"…: fractions that have a word of their own; otherwise "other".
  readonly word: 'half' | 'third' | 'two_thirds' | 'three_quarters' | 'quarter' | 'other';
}

const words: Readonly<Record<string, Fraction['word']>> = {
  '1/2': 'half',
  '1/3': 'third',
  '2/3': 'two_thirds',
  '3/4': 'three_quarters',
  '1/4': 'quarter',
};

export function fractionOf(threshold: Threshold): Fraction {
  const { numerator, denominator } = threshold;
  return {
    numerator,
    denominator,
    strictness: threshold.strictness === Strictness.MORE_THAN ? 'more_than' : 'at_least',
    word: words[`${numerator}/${denominator}`] ?? 'other',
  };
}

// The smallest count out of `base` that reaches the threshold, as the server counts it.
export function requiredCount(threshold: Threshold, base: number): number {
  const { numerator, denominator } = threshold;
  if (denominator === 0) return 0;
  const product = numerator * base;
  const count =
    threshold.strictness === Strictness.MORE_THAN
      ? Math.floor(product / denominator) + 1
      : Math.ceil(product / denominator);
  return Math.max(1, count);
}

// How many of its grounds nobody has compared with their source yet.
export function unverifiedIn(procedure: Procedure): number {
  const { quorum, attendance, closedSitting, decisions, floor, interpellation } = procedure;
  const rules = [quorum, attendance, floor, interpellation].filter((rule) => rule !== undefined);
  const grounds = [
    ...[...rules, ...decisions, ...(floor?.times ?? [])].map(({ citation }) => citation),
    closedSitting,
    ...(interpellation ? [interpellation.writtenAnswer, interpellation.report] : []),
  ];
  return grounds.filter((citation) => citation?.verified !== true).length;
}
