// A session that stands still: what a ScreenState says, through the real store.

import { create } from '@bufbuild/protobuf';
import { CommandSchema, Role, UpdateSchema, UpdateScope, WelcomeSchema } from '@/protocol';
import { SessionStore } from '@/store/session_store';
import { memoryShelf } from '@/store/shelf';
import type { Session } from '@/ui/session';
import type { ScreenState } from './state';

const kMonotonicNow = 10_000_000;

const allRights = CommandSchema.oneofs[0]?.fields.map((field) => field.message?.name ?? '') ?? [];

export function picturedSession(state: ScreenState): Session {
  const store = new SessionStore({ schedule: (act) => act(), onGap: () => undefined });
  const { connection } = state;
  if (connection?.reason !== 'not_enrolled') {
    store.welcome(
      create(WelcomeSchema, {
        session: 'demo',
        role: state.role ?? Role.CHAIR,
        person: 1,
        name: state.name ?? '',
        rights: [...(state.rights ?? allRights)],
      }),
    );
  }
  store.setConnection({
    phase: connection?.phase ?? 'live',
    since: kMonotonicNow - (connection?.back ? 1000 : 60_000),
    quietSince: kMonotonicNow - (connection?.quiet_s ?? 0) * 1000,
    losses: connection?.back ? 1 : 0,
    reason: connection?.reason,
  });
  if (state.health !== undefined) store.setHealth(state.health);
  tell(store, state);
  const shelves = { drafts: memoryShelf(state.drafts), signed: memoryShelf(state.signed) };
  return {
    store,
    submit: (body) => {
      const outcome = state.answer?.(body);
      return outcome ? Promise.resolve(outcome) : new Promise(() => undefined);
    },
    now: () => state.now,
    token: () => undefined,
    monotonic: () => kMonotonicNow,
    shelf: (_, name) => shelves[name],
    randomOctets: (count) => new Uint8Array(count).fill(7),
  };
}

function tell(store: SessionStore, state: ScreenState): void {
  const position = { epoch: 'pictured', sequence: 1n };
  const serverTime = BigInt(state.now ?? 0);
  if (state.cards.length > 0) {
    store.enqueue(
      create(UpdateSchema, {
        scope: UpdateScope.ALL,
        to: position,
        serverTime,
        upserted: [...state.cards],
      }),
    );
  }
  if (state.own) {
    store.enqueue(
      create(UpdateSchema, { scope: UpdateScope.OWN, serverTime, upserted: [state.own] }),
    );
  }
}
