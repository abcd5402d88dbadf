// The one thing to be done next: what the big button at the fixed place says and does.
//
// Exactly one for every state of a session, so that whoever presides can walk through the day with
// one thumb. It proposes; everything else stays reachable. See RULES.md for what the server allows.

import {
  type AgendaCard,
  Doors,
  ItemState,
  OpeningWithoutQuorum,
  type PresenceCard,
  type Procedure,
  type SessionCard,
  SessionPhase,
  type SittingCard,
  SittingPhase,
} from '@/protocol';
import { activeItem, isBreak, needsClosedDoors, nextInSitting, nextToDealWith } from './agenda';
import { missing } from './quorum';

export interface SessionFacts {
  readonly session: SessionCard;
  readonly sittings: readonly SittingCard[];
  readonly items: readonly AgendaCard[];
  readonly presence: PresenceCard | undefined;
  readonly procedure: Procedure | undefined;
}

export type NextAction =
  | { readonly kind: 'wait' }
  | { readonly kind: 'over' }
  | { readonly kind: 'open_session' }
  | { readonly kind: 'close_session' }
  | { readonly kind: 'open_sitting'; readonly sitting: SittingCard; readonly again: boolean }
  | { readonly kind: 'no_quorum'; readonly sitting: SittingCard; readonly missing: number }
  | { readonly kind: 'end_recess'; readonly sitting: SittingCard }
  | { readonly kind: 'start'; readonly item: AgendaCard }
  | { readonly kind: 'resume'; readonly item: AgendaCard }
  | { readonly kind: 'advance'; readonly from: AgendaCard; readonly item: AgendaCard }
  | { readonly kind: 'finish'; readonly item: AgendaCard }
  | { readonly kind: 'take_break'; readonly item: AgendaCard }
  | { readonly kind: 'close_doors'; readonly item: AgendaCard }
  | { readonly kind: 'open_doors' }
  | { readonly kind: 'close_sitting'; readonly sitting: SittingCard };

export function nextAction(facts: SessionFacts): NextAction {
  switch (facts.session.phase) {
    case SessionPhase.CONVENED:
      return { kind: 'open_session' };
    case SessionPhase.CLOSED:
      return { kind: 'over' };
    case SessionPhase.OPEN:
      break;
    default:
      return { kind: 'wait' };
  }
  const sitting = facts.sittings.find((one) => one.id === facts.session.sitting);
  if (!sitting) return betweenSittings(facts);
  if (sitting.phase === SittingPhase.RECESS) return { kind: 'end_recess', sitting };
  const active = activeItem(facts.items);
  return active ? afterActive(facts, sitting, active) : atRest(facts, sitting);
}

function betweenSittings(facts: SessionFacts): NextAction {
  const ahead = [...facts.sittings]
    .sort((a, b) => a.id - b.id)
    .filter((one) => one.phase === SittingPhase.PLANNED || one.phase === SittingPhase.ADJOURNED);
  const sitting = ahead[0];
  if (!sitting) return { kind: 'close_session' };
  if (facts.presence && !facts.presence.quorumReached && !mayOpenWithout(facts)) {
    return { kind: 'no_quorum', sitting, missing: missing(facts.presence) };
  }
  return { kind: 'open_sitting', sitting, again: sitting.phase === SittingPhase.ADJOURNED };
}

export function mayOpenWithout(facts: Pick<SessionFacts, 'procedure'>): boolean {
  const rule = facts.procedure?.quorum?.atOpening;
  return rule === OpeningWithoutQuorum.ALLOW_WITH_REASON;
}

// An item is active: go on to the next, unless something must happen between the two.
function afterActive(facts: SessionFacts, sitting: SittingCard, active: AgendaCard): NextAction {
  const next = nextInSitting(facts.items, sitting.id);
  if (!next || isBreak(next)) return { kind: 'finish', item: active };
  if (needsClosedDoors(next, sitting) || reopens(facts, sitting, next)) {
    return { kind: 'finish', item: active };
  }
  return { kind: 'advance', from: active, item: next };
}

function atRest(facts: SessionFacts, sitting: SittingCard): NextAction {
  const next = nextInSitting(facts.items, sitting.id);
  if (!next) return { kind: 'close_sitting', sitting };
  if (isBreak(next)) {
    const last = nextToDealWith(facts.items, sitting.id) === undefined;
    return last ? { kind: 'close_sitting', sitting } : { kind: 'take_break', item: next };
  }
  if (needsClosedDoors(next, sitting)) return { kind: 'close_doors', item: next };
  if (reopens(facts, sitting, next)) return { kind: 'open_doors' };
  return { kind: next.state === ItemState.INTERRUPTED ? 'resume' : 'start', item: next };
}

// The closed part of this sitting is through. Not for a sitting that was closed as a whole.
function reopens(facts: SessionFacts, sitting: SittingCard, next: AgendaCard): boolean {
  if (sitting.doors !== Doors.CLOSED || next.closed) return false;
  const begun = facts.items.filter(
    (item) => item.sitting === sitting.id && item.startedAt !== undefined,
  );
  return begun.some((item) => item.closed);
}
