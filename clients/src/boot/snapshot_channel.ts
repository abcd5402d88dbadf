// Lends what one page has been told to another page of the same browser.
//
// A person has one live connection for each kind of screen, and a newer one displaces the older. A
// page that only prints must not do that to the console it was opened from, so it asks the console
// for what it knows and opens no connection of its own. If nobody answers, nobody is displaced
// either, and it connects like any other page.

import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { UpdateSchema, UpdateScope } from '@/protocol';
import { SessionStore } from '@/store/session_store';
import type { Session } from '@/ui/session';
import { sessionName } from './live_session';

const kPatience_ms = 600;

type Note =
  | { readonly kind: 'wanted' }
  | { readonly kind: 'told'; readonly update: Uint8Array; readonly now: number | undefined };

const channelOf = (page: string): BroadcastChannel =>
  new BroadcastChannel(`plenary.${sessionName(location.search)}.${page}`);

// From now on answers pages that ask what `page` has been told.
export function lendSnapshots(page: string, { store, now }: Session): void {
  const channel = channelOf(page);
  channel.onmessage = ({ data }: MessageEvent<Note>) => {
    if (data.kind !== 'wanted' || !store.hasCards) return;
    const update = create(UpdateSchema, {
      scope: UpdateScope.ALL,
      to: store.position(),
      serverTime: BigInt(store.asOf() ?? 0),
      upserted: [...store.cards('')],
    });
    const note: Note = { kind: 'told', update: toBinary(UpdateSchema, update), now: now() };
    channel.postMessage(note);
  };
}

// A session that stands still at what another page of this browser has been told.
export function borrowSnapshot(page: string): Promise<Session | undefined> {
  const channel = channelOf(page);
  return new Promise<Session | undefined>((resolve) => {
    setTimeout(() => resolve(undefined), kPatience_ms);
    channel.onmessage = ({ data }: MessageEvent<Note>) => {
      if (data.kind === 'told') resolve(stillSession(data.update, data.now));
    };
    const note: Note = { kind: 'wanted' };
    channel.postMessage(note);
  }).finally(() => channel.close());
}

function stillSession(octets: Uint8Array, now: number | undefined): Session {
  const store = new SessionStore({ schedule: (act) => act(), onGap: () => undefined });
  store.enqueue(fromBinary(UpdateSchema, octets));
  store.setConnection({ phase: 'live', since: 0, quietSince: 0, losses: 0 });
  return {
    store,
    submit: () => Promise.resolve({ kind: 'failed', word: 'blocked' }),
    now: () => now,
    token: () => undefined,
    monotonic: () => performance.now(),
  };
}
