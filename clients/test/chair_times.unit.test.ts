import { describe, expect, test } from 'vitest';
import { beginning, drift, spent } from '@/ui/chair/logic/forecast';
import { momentOfClock, momentOnDay } from '@/ui/chair/logic/time';
import { item, kMinute, kNine, sitting } from './chair_fixtures';

describe('AG11: an item against the plan', () => {
  const from = sitting(1, { forecastFrom: BigInt(kNine) });

  test('its forecast moves with the clock from the moment it was made for', () => {
    const forecast = item(4, { forecastStart: BigInt(kNine + 30 * kMinute) });
    expect(beginning(forecast, from, kNine - 5 * kMinute)).toBe(kNine + 30 * kMinute);
    expect(beginning(forecast, from, kNine + 7 * kMinute)).toBe(kNine + 37 * kMinute);
    expect(beginning(item(1), from, kNine)).toBeUndefined();
  });

  test('what has begun counts from when it began', () => {
    const begun = item(1, { startedAt: BigInt(kNine), forecastStart: BigInt(kNine + kMinute) });
    expect(beginning(begun, from, kNine + 7 * kMinute)).toBe(kNine);
  });

  test('is late or early by whole minutes', () => {
    const late = item(1, {
      plannedStart: BigInt(kNine),
      forecastStart: BigInt(kNine + 12 * kMinute + 40_000),
    });
    expect(drift(late, sitting(1), kNine)).toBe(12);
    const early = item(1, { plannedStart: BigInt(kNine), startedAt: BigInt(kNine - 90_000) });
    expect(drift(early, sitting(1), kNine)).toBe(-1);
    const exact = item(1, { plannedStart: BigInt(kNine), startedAt: BigInt(kNine + 59_000) });
    expect(drift(exact, sitting(1), kNine)).toBe(0);
  });
});

describe('AG12: the time an item has taken', () => {
  test('counts earlier stretches and the present one', () => {
    const stretch = { elapsed: BigInt(4 * kMinute) };
    expect(spent(item(1, { ...stretch, runningSince: BigInt(kNine) }), kNine + kMinute)).toBe(
      5 * kMinute,
    );
    expect(spent(item(1, stretch), kNine + kMinute)).toBe(4 * kMinute);
  });
});

describe('times of day as the chair gives them', () => {
  const offset = 7 * 60;

  test('are taken on the clocks of the hall: today, or tomorrow when past', () => {
    expect(momentOfClock('09:30', kNine, offset)).toBe(kNine + 30 * kMinute);
    expect(momentOfClock('9h30', kNine, offset)).toBe(kNine + 30 * kMinute);
    expect(momentOfClock('08:00', kNine, offset)).toBe(kNine + 23 * 60 * kMinute);
  });

  test('are refused when they are none', () => {
    for (const text of ['', '24:00', '10:60', 'abc', '10']) {
      expect(momentOfClock(text, kNine, offset)).toBeUndefined();
    }
  });

  test('are taken on the day that was chosen', () => {
    expect(momentOnDay('08:00', 'today', kNine, offset)).toBe(kNine - 60 * kMinute);
    expect(momentOnDay('08:00', 'tomorrow', kNine, offset)).toBe(kNine + 23 * 60 * kMinute);
    expect(momentOnDay('8', 'today', kNine, offset)).toBeUndefined();
  });
});
