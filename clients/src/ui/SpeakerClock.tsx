// The clock of somebody who has the floor: what is left of the turn, or, where nothing limits it,
// how long it has lasted, from the server's time. Each state has a word and a shape beside its
// colour.

import type { MessageKey } from '@/i18n';
import { clockMark } from '@/store/timing';
import { type TurnTiming, turnPhase, turnRemaining, turnSpoken } from '@/store/turn_timing';
import { ClockFace, type FaceLook } from './ClockFace';
import { useT } from './language';

export interface SpeakerClockProps {
  // A `Speaker` of the floor's card.
  readonly turn: TurnTiming;
  // Speaks at the start, at one minute, at 30 and 10 seconds, at the end, each minute over time.
  readonly announce?: boolean;
  // inline: beside text · large: the word below, from the left · wall: below, from the right.
  // The size is that of the surroundings.
  readonly look?: FaceLook;
}

export function SpeakerClock({ turn, announce = false, look = 'inline' }: SpeakerClockProps) {
  const t = useT();
  const mark = (now: number) => {
    const left = turnRemaining(turn, now);
    if (left === undefined || turn.runningSince === undefined) return undefined;
    return clockMark(left, now - Number(turn.runningSince));
  };
  return (
    <ClockFace
      read={(now = 0, quiet) => ({
        phase: turnPhase(turn, now || undefined, quiet),
        left: turnRemaining(turn, now),
        spoken: turnSpoken(turn, now),
      })}
      mark={announce ? mark : undefined}
      word={(phase) => t(`floor.clock.${phase}` as MessageKey)}
      look={look}
    />
  );
}
