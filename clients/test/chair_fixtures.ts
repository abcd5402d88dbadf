// Small cards for the tests of the chair's logic.

import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  AgendaCardSchema,
  ItemKind,
  ItemState,
  PersonCardSchema,
  Presence,
  PresenceCardSchema,
  type Role,
  SessionCardSchema,
  SessionPhase,
  SittingCardSchema,
  SittingPhase,
} from '@/protocol';
import type { SessionFacts } from '@/ui/chair/logic/next_action';
import type { Before } from '@/ui/chair/logic/undo';
import type { Who } from '@/ui/chair/logic/who';

export const kNine = Date.UTC(2026, 11, 8, 2, 0);
export const kMinute = 60_000;

export function item(id: number, init: MessageInitShape<typeof AgendaCardSchema> = {}) {
  return create(AgendaCardSchema, {
    id,
    place: id,
    sitting: 1,
    number: String(id),
    title: `Nội dung ${id}`,
    kind: ItemKind.REPORT,
    state: ItemState.PLANNED,
    plannedStart: BigInt(kNine + id * 10 * kMinute),
    plannedLength: BigInt(10 * kMinute),
    ...init,
  });
}

export function begun(id: number, init: MessageInitShape<typeof AgendaCardSchema> = {}) {
  return item(id, { state: ItemState.FINISHED, startedAt: BigInt(kNine), ...init });
}

export function sitting(id: number, init: MessageInitShape<typeof SittingCardSchema> = {}) {
  return create(SittingCardSchema, {
    id,
    title: `Phiên ${id}`,
    phase: SittingPhase.PLANNED,
    ...init,
  });
}

export function person(id: number, init: MessageInitShape<typeof PersonCardSchema> = {}) {
  return create(PersonCardSchema, {
    id,
    code: `DB-${id}`,
    name: `Đại biểu ${id}`,
    seat: id,
    delegate: true,
    presence: Presence.EXPECTED,
    ...init,
  });
}

export function presence(counted: number, required = 57, members = 85) {
  return create(PresenceCardSchema, {
    inHall: counted,
    counted,
    required,
    members,
    quorumReached: counted >= required,
  });
}

// A session with quorum and its first sitting open, unless told otherwise.
export function facts(change: Partial<SessionFacts> = {}): SessionFacts {
  return {
    session: create(SessionCardSchema, { phase: SessionPhase.OPEN, presiding: 1, sitting: 1 }),
    sittings: [sitting(1, { phase: SittingPhase.OPEN }), sitting(2)],
    items: [item(1), item(2), item(3)],
    presence: presence(60),
    procedure: undefined,
    ...change,
  };
}

export function session(phase: SessionPhase, open = 0) {
  return create(SessionCardSchema, { phase, presiding: 1, sitting: open });
}

export function who(role: Role, rights: readonly string[], id = 1): Who {
  return { role, person: id, rights: new Set(rights) };
}

// The cards before an order; of those not given there are none.
export function cardsWith(cards: Partial<Before>): Before {
  return { items: [], floors: [], lists: [], requests: [], questions: [], ...cards };
}
