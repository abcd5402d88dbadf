// One short vibration when something becomes due for the person who holds the tablet.

import { useEffect } from 'react';

const kLength_ms = 400;

// `what` names it; a new name vibrates once, undefined does not.
export function useVibration(what: string | undefined): void {
  useEffect(() => {
    // Not every tablet can; a page that was never touched may not.
    if (what === undefined || !('vibrate' in navigator)) return;
    if (navigator.userActivation?.hasBeenActive === false) return;
    navigator.vibrate(kLength_ms);
  }, [what]);
}
