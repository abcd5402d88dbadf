import { describe, expect, it } from 'vitest';
import {
  clockTime,
  clockTimeWithSeconds,
  countdown,
  longDate,
  minutesAndSeconds,
  sameDay,
  shortDate,
} from '@/i18n/time';
import { clockPhase, expectedEnd, remaining, shownForecast } from '@/store/timing';

const kHanoi = 420;
const kMoment = Date.UTC(2026, 11, 8, 17, 30, 5); // 00:30:05 on 9 December in Hanoi

describe('times of day', () => {
  it('are those of the council, not of the tablet', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      expect(clockTime(kMoment, kHanoi)).toBe('00:30');
      expect(clockTimeWithSeconds(kMoment, kHanoi)).toBe('00:30:05');
      expect(shortDate(kMoment, kHanoi, 'vi')).toBe('09/12/2026');
    } finally {
      process.env.TZ = zone;
    }
  });

  it('are written as Vietnamese writes them', () => {
    expect(longDate(kMoment, kHanoi, 'vi')).toBe('Thứ Tư, 9 tháng 12, 2026');
    expect(longDate(kMoment, kHanoi, 'en')).toContain('9 December 2026');
  });

  it('know on which day of the council a moment falls', () => {
    expect(sameDay(kMoment, kMoment + 3_600_000, kHanoi)).toBe(true);
    expect(sameDay(kMoment, kMoment - 3_600_000, kHanoi)).toBe(false);
  });
});

describe('countdown', () => {
  it.each([
    [61_000, '', '01:01'],
    [60_001, '', '01:01'],
    [60_000, '', '01:00'],
    [1, '', '00:01'],
    [0, '', '00:00'],
    [-999, '', '00:00'],
    [-1000, '+', '00:01'],
    [-12_400, '+', '00:12'],
    [3_845_000, '', '1:04:05'],
  ])('shows %i ms as %s%s', (left, sign, text) => {
    expect(countdown(left)).toEqual({ sign, text });
  });

  it('writes hours only from one hour on', () => {
    expect(minutesAndSeconds(3599)).toBe('59:59');
    expect(minutesAndSeconds(3600)).toBe('1:00:00');
  });
});

describe('the clock of an item', () => {
  const running = { plannedLength: 600_000n, elapsed: 60_000n, runningSince: 1_000_000n };
  const paused = { plannedLength: 600_000n, elapsed: 60_000n };

  it('counts what ran before and what runs now', () => {
    expect(remaining(running, 1_000_000)).toBe(540_000);
    expect(remaining(running, 1_100_000)).toBe(440_000);
    expect(remaining(paused, 9_999_999)).toBe(540_000);
  });

  it('does not run backwards when the server is a little ahead', () => {
    expect(remaining(running, 999_000)).toBe(540_000);
  });

  it('ends when the planned length is used up', () => {
    expect(expectedEnd(running)).toBe(1_540_000);
    expect(expectedEnd(paused)).toBeUndefined();
  });

  it.each([
    ['running', 1_000_000, 0],
    ['warning', 1_510_000, 0],
    ['warning', 1_540_500, 0],
    ['overtime', 1_541_000, 0],
    ['running', 1_000_000, 60_000],
    ['unknown', 1_000_000, 60_001],
    ['unknown', undefined, 0],
  ] as const)('is %s at %s after %i ms of silence', (phase, now, quiet) => {
    expect(clockPhase(running, now, quiet)).toBe(phase);
  });

  it('is paused while nothing runs', () => {
    expect(clockPhase(paused, 1_000_000, 0)).toBe('paused');
  });
});

describe('a forecast', () => {
  const item = { forecastStart: 5_000_000n };

  it('holds until the moment it was made for, then moves with the clock', () => {
    const sitting = { forecastFrom: 2_000_000n };
    expect(shownForecast(item, sitting, 1_900_000)).toBe(5_000_000);
    expect(shownForecast(item, sitting, 2_000_000)).toBe(5_000_000);
    expect(shownForecast(item, sitting, 2_090_000)).toBe(5_090_000);
  });

  it('stays as it is when the sitting is not open or the time is not known', () => {
    expect(shownForecast(item, {}, 9_000_000)).toBe(5_000_000);
    expect(shownForecast(item, { forecastFrom: 2_000_000n }, undefined)).toBe(5_000_000);
    expect(shownForecast({}, { forecastFrom: 2_000_000n }, 9_000_000)).toBeUndefined();
  });
});
