// Values that change as time passes. A component is drawn anew only when its reading changes, so a
// clock that shows seconds draws once a second and all clocks of a page flip together.

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Session, useSession } from './session';

// A divisor of a second.
const kLook_ms = 50;

const readers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

// All screens look at the same moments of the server's clock, not of their own, so that they see a
// second end at the same look.
function untilNextLook(session: Session): number {
  const now = session.now();
  return now === undefined ? kLook_ms : kLook_ms - (now % kLook_ms);
}

function look(session: Session): void {
  timer = setTimeout(() => {
    timer = undefined;
    for (const reader of [...readers]) reader();
    if (readers.size > 0 && timer === undefined) look(session);
  }, untilNextLook(session));
}

function everyTick(session: Session, act: () => void): () => void {
  readers.add(act);
  if (timer === undefined) look(session);
  return () => {
    readers.delete(act);
    if (readers.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

// `read` is asked twenty times a second; its result is compared by Object.is.
export function useTicking<Value extends string | number | boolean | undefined>(
  read: (session: Session) => Value,
): Value {
  const session = useSession();
  const latest = useRef(read);
  latest.current = read;
  const [, draw] = useState<Value>();
  const reread = useCallback(() => draw(latest.current(session)), [session]);
  useEffect(() => everyTick(session, reread), [session, reread]);
  return read(session);
}

// The server's time, rounded down to a step: 1000 for clocks, 60 000 for forecasts.
export function useNow(step_ms: number): number | undefined {
  return useTicking((session) => {
    const now = session.now();
    return now === undefined ? undefined : Math.floor(now / step_ms) * step_ms;
  });
}

// For how long the server has not been heard, in whole seconds; 0 while the connection is good.
export function useQuietSeconds(): number {
  return useTicking(quietSeconds);
}

export function quietSeconds(session: Session): number {
  const connection = session.store.connection();
  if (connection.phase === 'live') return 0;
  return Math.max(0, Math.floor((session.monotonic() - connection.quietSince) / 1000));
}
