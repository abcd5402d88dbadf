// A session that stands still at what another page of this browser has been told.

import { readWholeUpdate } from '@/net/frames_display';
import { SessionStore } from '@/store/session_store';
import { memoryShelf } from '@/store/shelf';
import type { Session } from '@/ui/session';
import { channelOf, type Note } from './snapshot_notes';

const kPatience_ms = 600;

// Undefined if no page answers.
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
  store.enqueue(readWholeUpdate(octets));
  store.setConnection({ phase: 'live', since: 0, quietSince: 0, losses: 0 });
  return {
    store,
    submit: () => Promise.resolve({ kind: 'failed', word: 'blocked' }),
    now: () => now,
    token: () => undefined,
    monotonic: () => performance.now(),
    shelf: () => memoryShelf(),
    randomOctets: (count) => new Uint8Array(count),
  };
}
