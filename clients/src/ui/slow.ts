// Whether something has been awaited for so long that it has to be said.

import { useEffect, useState } from 'react';

const kSlow_ms = 2_000;

export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), kSlow_ms);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
