// What the clock of somebody who speaks shows, as functions of the floor's card and the server's
// time. All in milliseconds. Nobody is cut off by a clock: time that is over counts on.

import { type FloorRule, TurnKind, TurnState } from '@/protocol';
import { kTrust_ms } from './timing';

export interface TurnTiming extends Limited {
  readonly state: TurnState;
  // Before the end.
  readonly warning: bigint;
  // Before the present stretch.
  readonly spoken: bigint;
  readonly runningSince?: bigint | undefined;
}

// What says how long somebody may speak.
export interface Limited {
  readonly kind: TurnKind;
  readonly limit: bigint;
  // Of the limit, where a row of the procedure gives it.
  readonly citation?: { readonly source: string } | undefined;
}

// How long somebody may speak; undefined: as long as they like. 0 is sent for both, no limit and a
// group's budget that is used up (FL18, FL22). It is a limit where the procedure names one for the
// turn, or where the turn uses a budget; whoever is not told the procedure goes by the citation.
export function limitOf(turn: Limited, rule: FloorRule | undefined): number | undefined {
  if (turn.limit > 0n) return Number(turn.limit);
  const named = (turn.citation?.source ?? '') !== '';
  const budgeted = turn.kind === TurnKind.SPEAK && rule !== undefined && rule.groupBudget > 0n;
  return named || budgeted ? 0 : undefined;
}

// How much has been spoken, the present stretch included.
export function turnSpoken(turn: TurnTiming, now: number): number {
  const running = turn.runningSince === undefined ? 0 : now - Number(turn.runningSince);
  return Number(turn.spoken) + Math.max(0, running);
}

// How much of its limit a turn has left; negative when it is over time, undefined without a limit.
export function turnRemaining(
  turn: TurnTiming,
  rule: FloorRule | undefined,
  now: number,
): number | undefined {
  const limit = limitOf(turn, rule);
  return limit === undefined ? undefined : limit - turnSpoken(turn, now);
}

// Over time: a second after 00:00 was reached, and at once where there was nothing to use up.
export function isOver(turn: TurnTiming, rule: FloorRule | undefined, now: number): boolean {
  const left = turnRemaining(turn, rule, now);
  if (left === undefined) return false;
  return left <= -1000 || (limitOf(turn, rule) === 0 && turnSpoken(turn, now) > 0);
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
export function turnPhase(
  turn: TurnTiming,
  rule: FloorRule | undefined,
  now: number | undefined,
  quiet: number,
): TurnPhase {
  if (now === undefined || quiet > kTrust_ms) return 'unknown';
  if (turn.state === TurnState.INVITED) return 'invited';
  if (turn.runningSince === undefined) return 'paused';
  const left = turnRemaining(turn, rule, now);
  if (left === undefined) return 'unlimited';
  if (isOver(turn, rule, now)) return 'overtime';
  return left <= Number(turn.warning) ? 'warning' : 'running';
}
