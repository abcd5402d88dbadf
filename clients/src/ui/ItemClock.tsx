// The clock of an agenda item: what is left of its planned length, from the server's time. Four
// states, each with a word and a shape beside its colour; rounded up, so that 00:00 is the end.

import type { MessageKey } from '@/i18n';
import { clockMark, clockPhase, type ItemTiming, remaining } from '@/store/timing';
import { ClockFace, type FaceLook } from './ClockFace';
import { useT } from './language';

export interface ItemClockProps {
  readonly item: ItemTiming;
  // Speaks at the start, at one minute, at 30 and 10 seconds, at the end, each minute over time.
  readonly announce?: boolean;
  readonly look?: FaceLook;
}

export function ItemClock({ item, announce = false, look = 'inline' }: ItemClockProps) {
  const t = useT();
  return (
    <ClockFace
      read={(now, quiet) => ({
        phase: clockPhase(item, now, quiet),
        left: now === undefined ? 0 : remaining(item, now),
      })}
      mark={
        announce
          ? (now) =>
              item.runningSince === undefined
                ? undefined
                : clockMark(remaining(item, now), now - Number(item.runningSince))
          : undefined
      }
      word={(phase) => t(`common.time.${phase}` as MessageKey)}
      look={look}
    />
  );
}
