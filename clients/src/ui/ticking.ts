// Values that change as time passes. A component is drawn anew only when its reading changes, so a
// clock that shows seconds draws once a second and all clocks of a page flip together.

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Session, useSession } from './session';

const kLook_ms = 100;

const readers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function everyTick(act: () => void): () => void {
  readers.add(act);
  timer ??= setInterval(() => {
    for (const reader of [...readers]) reader();
  }, kLook_ms);
  return () => {
    readers.delete(act);
    if (readers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

// `read` is asked ten times a second; its result is compared by Object.is.
export function useTicking<Value extends string | number | boolean | undefined>(
  read: (session: Session) => Value,
): Value {
  const session = useSession();
  const latest = useRef(read);
  latest.current = read;
  const [, draw] = useState<Value>();
  const look = useCallback(() => draw(latest.current(session)), [session]);
  useEffect(() => everyTick(look), [look]);
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
