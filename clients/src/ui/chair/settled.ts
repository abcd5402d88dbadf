// Keeps what changes from being pressed by a finger that meant what stood there before.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/ui/session';

const kFreshMs = 500;

// Whether what `key` names has stood there for long enough to be meant.
export function useSettled(key: string): () => boolean {
  const session = useSession();
  const changed = useRef({ key, at: Number.NEGATIVE_INFINITY });
  if (changed.current.key !== key) changed.current = { key, at: session.monotonic() };
  return useCallback(() => session.monotonic() - changed.current.at > kFreshMs, [session]);
}

const kTouchedMs = 1500;

export interface Held<Value> {
  readonly shown: Value;
  // What is shown is older than what the server has said.
  readonly waiting: boolean;
  // To be spread on what may be touched.
  readonly touch: {
    readonly onPointerDown: () => void;
    readonly onPointerMove: () => void;
    readonly onPointerUp: () => void;
  };
}

// A list that does not move under a finger: while it is touched or pointed at, it stays as it was,
// and shows what has come in between as soon as it is left alone.
export function useHeld<Value>(value: Value): Held<Value> {
  const [held, setHeld] = useState<{ readonly value: Value }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => () => clearTimeout(timer.current), []);

  const hold = useCallback((forMs: number | undefined) => {
    setHeld((now) => now ?? { value: latest.current });
    clearTimeout(timer.current);
    if (forMs !== undefined) timer.current = setTimeout(() => setHeld(undefined), forMs);
  }, []);
  return {
    shown: held ? held.value : value,
    waiting: held !== undefined && held.value !== value,
    touch: {
      onPointerDown: () => hold(undefined),
      onPointerMove: () => hold(kTouchedMs),
      onPointerUp: () => hold(kTouchedMs),
    },
  };
}
