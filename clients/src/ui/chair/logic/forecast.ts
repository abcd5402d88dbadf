// How an item stands against the plan. Forecasts and clocks themselves: store/timing.ts.

import type { AgendaCard } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { type ForecastBase, shownForecast } from '@/store/timing';

type Timed = Pick<AgendaCard, 'plannedStart' | 'forecastStart' | 'startedAt'>;

// How long an item has been dealt with, all stretches together (AG12).
export function spent(item: Pick<AgendaCard, 'elapsed' | 'runningSince'>, now: number): number {
  const since = millis(item.runningSince);
  return millis(item.elapsed) + (since === undefined ? 0 : Math.max(0, now - since));
}

// When it began, or when it is expected to begin (AG11).
export function beginning(
  item: Timed,
  sitting: ForecastBase | undefined,
  now: number | undefined,
): number | undefined {
  return millis(item.startedAt) ?? shownForecast(item, sitting, now);
}

// Whole minutes later (positive) or earlier than planned; 0 below one minute.
export function drift(
  item: Timed,
  sitting: ForecastBase | undefined,
  now: number | undefined,
): number {
  const real = beginning(item, sitting, now);
  if (real === undefined) return 0;
  return Math.trunc((real - millis(item.plannedStart)) / 60_000);
}
