// What the clock of somebody who speaks shows, as functions of the floor's card and the server's
// time. All in milliseconds. Nobody is cut off by a clock: time that is over counts on.

import { TurnState } from '@/protocol';
import { kTrust_ms } from './timing';

export interface TurnTiming {
  readonly state: TurnState;
  readonly limit: bigint;
  // Before the end.
  readonly warning: bigint;
  // Before the present stretch.
  readonly spoken: bigint;
  readonly runningSince?: bigint | undefined;
}

// How much has been spoken, the present stretch included.
export function turnSpoken(turn: TurnTiming, now: number): number {
  const running = turn.runningSince === undefined ? 0 : now - Number(turn.runningSince);
  return Number(turn.spoken) + Math.max(0, running);
}

// How much of its limit a turn has left; negative when it is over time.
export const turnRemaining = (turn: TurnTiming, now: number): number =>
  Number(turn.limit) - turnSpoken(turn, now);

// When the turn will have used up its limit; undefined while its clock stands.
export function turnEnd(turn: TurnTiming): number | undefined {
  if (turn.runningSince === undefined) return undefined;
  return Number(turn.runningSince) + Number(turn.limit) - Number(turn.spoken);
}

// invited   called, the clock has not begun
// paused    paused or interrupted: the clock stands, before or after the end
// unknown   the server has been silent for so long that the clock may have been stopped
export type TurnPhase = 'invited' | 'running' | 'warning' | 'overtime' | 'paused' | 'unknown';

// `quiet`: for how long the server has not been heard, 0 while it is.
export function turnPhase(turn: TurnTiming, now: number | undefined, quiet: number): TurnPhase {
  if (now === undefined || quiet > kTrust_ms) return 'unknown';
  if (turn.state === TurnState.INVITED) return 'invited';
  if (turn.runningSince === undefined) return 'paused';
  const left = turnRemaining(turn, now);
  if (left <= -1000) return 'overtime';
  return left <= Number(turn.warning) ? 'warning' : 'running';
}
