// The clock of somebody who has the floor: what is left of the turn, from the server's time.
// Invited, running, warning, over time and paused, each with a word and a shape beside its colour.

import type { MessageKey } from '@/i18n';
import { clockMark } from '@/store/timing';
import { type TurnTiming, turnPhase, turnRemaining } from '@/store/turn_timing';
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
  return (
    <ClockFace
      read={(now, quiet) => ({
        phase: turnPhase(turn, now, quiet),
        left: now === undefined ? 0 : turnRemaining(turn, now),
      })}
      mark={
        announce
          ? (now) =>
              turn.runningSince === undefined
                ? undefined
                : clockMark(turnRemaining(turn, now), now - Number(turn.runningSince))
          : undefined
      }
      word={(phase) => t(`floor.clock.${phase}` as MessageKey)}
      look={look}
    />
  );
}
