// What a screen works with: a session over the network, or a pictured one on the states page.

import { createContext, useContext } from 'react';
import type { Outcome } from '@/net/outbox';
import type { CommandBody } from '@/protocol';
import type { SessionStore } from '@/store/session_store';
import type { Shelf, ShelfName } from '@/store/shelf';

export interface Session {
  readonly store: SessionStore;
  // With `keptId` the command is never given up: the caller keeps it and its id in `shelf`.
  submit(body: CommandBody, keptId?: Uint8Array<ArrayBuffer>): Promise<Outcome>;
  // Milliseconds since 1970 by the server's clock; undefined while it is not known.
  now(): number | undefined;
  // What this device shows to fetch papers; undefined while it is not enrolled.
  token(): string | undefined;
  // Milliseconds of the clock of `ConnectionState`.
  monotonic(): number;
  // What this device keeps for one person in this session, by name.
  shelf(person: number, name: ShelfName): Shelf;
  randomOctets(count: number): Uint8Array<ArrayBuffer>;
}

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider');
  return session;
}
