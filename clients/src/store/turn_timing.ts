// What the clock of somebody who speaks shows, as functions of the floor's card and the server's
// time. All in milliseconds. Nobody is cut off by a clock: time that is over counts on.

import { TurnState } from '@/protocol';
import { kTrust_ms } from './timing';

export interface TurnTiming extends Limited {
  readonly state: TurnState;
  // Before the end.
  readonly warning: bigint;
  // Before the present stretch.
  readonly spoken: bigint;
  readonly runningSince?: bigint | undefined;
}

// What says how long somebody may speak. A limit of 0 is a group's budget that is used up.
export interface Limited {
  readonly limit: bigint;
  readonly unlimited: boolean;
}

// How long somebody may speak; undefined: as long as they like.
export const limitOf = (turn: Limited): number | undefined =>
  turn.unlimited ? undefined : Number(turn.limit);

// How much has been spoken, the present stretch included.
export function turnSpoken(turn: TurnTiming, now: number): number {
  const running = turn.runningSince === undefined ? 0 : now - Number(turn.runningSince);
  return Number(turn.spoken) + Math.max(0, running);
}

// How much of its limit a turn has left; negative when it is over time, undefined without a limit.
export function turnRemaining(turn: TurnTiming, now: number): number | undefined {
  const limit = limitOf(turn);
  return limit === undefined ? undefined : limit - turnSpoken(turn, now);
}

// Over time: a second after 00:00 was reached, and at once where there was nothing to use up.
export function isOver(turn: TurnTiming, now: number): boolean {
  const left = turnRemaining(turn, now);
  if (left === undefined) return false;
  return left <= -1000 || (limitOf(turn) === 0 && turnSpoken(turn, now) > 0);
}

// invited   called, the clock has not begun
// paused    paused or interrupted: the clock stands, before or after the end
// unlimited it runs, and nothing says until when
// unknown   the server has been silent for so long that the clock may have been stopped
export type TurnPhase =
  | 'invited'
  | 'running'
  | 'warning'
  | 'overtime'
  | 'paused'
  | 'unlimited'
  | 'unknown';

// `quiet`: for how long the server has not been heard, 0 while it is.
export function turnPhase(turn: TurnTiming, now: number | undefined, quiet: number): TurnPhase {
  if (now === undefined || quiet > kTrust_ms) return 'unknown';
  if (turn.state === TurnState.INVITED) return 'invited';
  if (turn.runningSince === undefined) return 'paused';
  const left = turnRemaining(turn, now);
  if (left === undefined) return 'unlimited';
  if (isOver(turn, now)) return 'overtime';
  return left <= Number(turn.warning) ? 'warning' : 'running';
}
