// A part of the tablet that comes a moment after the rest of the page, so that the floor is there
// first. It is fetched at once, not when somebody asks for it: the connection may be gone by then.

import { useEffect, useState } from 'react';

export type Late<Part> = Part | 'loading' | 'failed';

export const isHere = <Part extends object>(late: Late<Part>): late is Part =>
  typeof late !== 'string';

// `load` stays the same function. The second value fetches again.
export function useLate<Part extends object>(
  load: () => Promise<Part>,
): readonly [Late<Part>, () => void] {
  const [late, setLate] = useState<Late<Part>>('loading');
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round fetches again.
  useEffect(() => {
    let over = false;
    setLate('loading');
    load().then(
      (part) => over || setLate(part),
      () => over || setLate('failed'),
    );
    return () => {
      over = true;
    };
  }, [load, round]);
  return [late, () => setRound((before) => before + 1)];
}
