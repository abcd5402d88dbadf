// What the clocks show, as functions of the cards and the server's time. All in milliseconds.
//
// Clocks are never counted down on the screen: each reading follows from the moments the server
// named and from its clock.

import { millis } from '@/protocol/numbers';

export interface ItemTiming {
  readonly plannedLength: bigint;
  readonly elapsed: bigint;
  readonly runningSince?: bigint | undefined;
}

export interface ForecastBase {
  readonly forecastFrom?: bigint | undefined;
}

// How much of its planned length an item has left; negative when it is over time.
export function remaining(item: ItemTiming, now: number): number {
  const running = item.runningSince === undefined ? 0 : now - Number(item.runningSince);
  return Number(item.plannedLength) - Number(item.elapsed) - Math.max(0, running);
}

// When the active item will have used up its planned length; undefined while its clock stands.
export function expectedEnd(item: ItemTiming): number | undefined {
  if (item.runningSince === undefined) return undefined;
  return Number(item.runningSince) + Number(item.plannedLength) - Number(item.elapsed);
}

// When an item still to come is expected to begin: what was forecast, and what has passed since
// the moment at which that forecast would have held.
export function shownForecast(
  item: { readonly forecastStart?: bigint | undefined },
  sitting: ForecastBase | undefined,
  now: number | undefined,
): number | undefined {
  const forecast = millis(item.forecastStart);
  const from = millis(sitting?.forecastFrom);
  if (forecast === undefined || from === undefined || now === undefined) return forecast;
  return forecast + Math.max(0, now - from);
}

// unknown   the server has been silent for so long that its clock may have been stopped
export type ClockPhase = 'running' | 'warning' | 'overtime' | 'paused' | 'unknown';

const kWarning_ms = 30_000;
// A clock goes on from what is known for this long after the server was last heard.
export const kTrust_ms = 60_000;

// `quiet`: for how long the server has not been heard, 0 while it is.
export function clockPhase(item: ItemTiming, now: number | undefined, quiet: number): ClockPhase {
  if (now === undefined || quiet > kTrust_ms) return 'unknown';
  if (item.runningSince === undefined) return 'paused';
  const left = remaining(item, now);
  if (left <= -1000) return 'overtime';
  return left <= kWarning_ms ? 'warning' : 'running';
}

// The newest moment of a running clock that is worth a word, by name of its sentence and, where it
// counts minutes, their number. `ran`: for how long the present stretch has lasted.
export type ClockMark =
  | { readonly name: 'none' | 'announceMinute' | 'announceThirty' | 'announceTen' | 'announceEnd' }
  | { readonly name: 'announceStart' | 'announceOver'; readonly minutes: number };

export function clockMark(left: number, ran: number): ClockMark {
  const over = Math.floor(-left / 60_000);
  if (over >= 1) return { name: 'announceOver', minutes: over };
  if (left <= 0) return { name: 'announceEnd' };
  if (left <= 10_000) return { name: 'announceTen' };
  if (left <= 30_000) return { name: 'announceThirty' };
  if (left <= 60_000) return { name: 'announceMinute' };
  if (ran >= 5000) return { name: 'none' };
  return { name: 'announceStart', minutes: Math.ceil(left / 60_000) };
}
