// What a screen has been told, as a value, and how an Update changes it.
//
// Nothing here knows a rule of procedure: cards are kept by key and replaced whole. `reduce` is
// pure; a state that did not change keeps its identity.

import type { Card, Position, Update } from '@/protocol';
import { UpdateScope } from '@/protocol';

export type Cards = ReadonlyMap<string, Card>;

export interface Told {
  // Of the audience.
  readonly cards: Cards;
  // Of one person.
  readonly own: Cards;
  readonly position: Position | undefined;
  // Server time of the newest update, in milliseconds.
  readonly asOf: number | undefined;
}

export const kNothingTold: Told = {
  cards: new Map(),
  own: new Map(),
  position: undefined,
  asOf: undefined,
};

export interface Step {
  readonly told: Told;
  // Keys whose card is another than before, or gone; own cards as "own:<key>".
  readonly changed: readonly string[];
  // An update before this one is missing: the screen must ask again.
  readonly gap: boolean;
}

export function reduce(told: Told, update: Update): Step {
  switch (update.scope) {
    case UpdateScope.ALL:
      return replaceAll(told, update);
    case UpdateScope.CHANGES:
      return takeChanges(told, update);
    case UpdateScope.OWN:
      return takeOwn(told, update);
    default:
      return { told, changed: [], gap: false };
  }
}

function replaceAll(told: Told, update: Update): Step {
  const cards = new Map(update.upserted.map((card) => [card.key, card]));
  const changed = [...new Set([...told.cards.keys(), ...cards.keys()])];
  return {
    told: { ...told, cards, position: update.to, asOf: Number(update.serverTime) },
    changed,
    gap: false,
  };
}

// Taken if the screen stands at `from` or later and before `to`; older news is old news.
function takeChanges(told: Told, update: Update): Step {
  const { from, to } = update;
  const at = told.position;
  if (!at || !from || !to || from.epoch !== at.epoch || to.epoch !== at.epoch) {
    return { told, changed: [], gap: true };
  }
  if (from.sequence > at.sequence) return { told, changed: [], gap: true };
  if (to.sequence <= at.sequence) return { told, changed: [], gap: false };
  const cards = applied(told.cards, update);
  return {
    told: { ...told, cards, position: to, asOf: Number(update.serverTime) },
    changed: keysOf(update),
    gap: false,
  };
}

function takeOwn(told: Told, update: Update): Step {
  return {
    told: { ...told, own: applied(told.own, update) },
    changed: keysOf(update).map((key) => `own:${key}`),
    gap: false,
  };
}

function applied(cards: Cards, update: Update): Cards {
  const next = new Map(cards);
  for (const card of update.upserted) next.set(card.key, card);
  for (const key of update.removed) next.delete(key);
  return next;
}

const keysOf = (update: Update): string[] => [
  ...update.upserted.map((card) => card.key),
  ...update.removed,
];
