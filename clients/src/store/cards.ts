// Cards by what they are.

import type { Card } from '@/protocol';

type Body = Card['card'];

export type CardName = NonNullable<Body['case']>;

export type CardValue<Name extends CardName> = Extract<Body, { case: Name }>['value'];

// The values of those cards that are of this kind, in the order in which they come.
export function valuesOf<Name extends CardName>(
  cards: readonly Card[],
  name: Name,
): readonly CardValue<Name>[] {
  return cards.flatMap(({ card }) => (card.case === name ? [card.value as CardValue<Name>] : []));
}

export const byId = (a: { readonly id: number }, b: { readonly id: number }): number => a.id - b.id;
