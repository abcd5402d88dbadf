// Times as the council's house shows them: by its own offset from UTC, never by the tablet's zone.

import type { Language } from './area';

const kMinute_ms = 60_000;

// Shifts the moment so that its UTC fields read as the council's wall clock.
const shifted = (moment: number, utcOffsetMinutes: number): Date =>
  new Date(moment + utcOffsetMinutes * kMinute_ms);

const two = (value: number): string => String(value).padStart(2, '0');

// "09:41"
export function clockTime(moment: number, utcOffsetMinutes: number): string {
  const date = shifted(moment, utcOffsetMinutes);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

// "09:41:07"
export function clockTimeWithSeconds(moment: number, utcOffsetMinutes: number): string {
  const seconds = two(shifted(moment, utcOffsetMinutes).getUTCSeconds());
  return `${clockTime(moment, utcOffsetMinutes)}:${seconds}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, style: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  let found = formats.get(key);
  if (!found) {
    const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
    const fields: Intl.DateTimeFormatOptions =
      style === 'long'
        ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
        : { day: '2-digit', month: '2-digit', year: 'numeric' };
    found = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}

// "Thứ Tư, 9 tháng 12, 2026"
export function longDate(moment: number, utcOffsetMinutes: number, language: Language): string {
  return format(language, 'long').format(shifted(moment, utcOffsetMinutes));
}

// "09/12/2026"
export function shortDate(moment: number, utcOffsetMinutes: number, language: Language): string {
  return format(language, 'short').format(shifted(moment, utcOffsetMinutes));
}

// Whether two moments fall on the same day in the council's house.
export function sameDay(a: number, b: number, utcOffsetMinutes: number): boolean {
  const day = (moment: number) => shifted(moment, utcOffsetMinutes).toISOString().slice(0, 10);
  return day(a) === day(b);
}

// What remains of a countdown: rounded up, so that 00:00 appears exactly at the end. Beyond the
// end the sign is "+" and what has run over is rounded down.
export function countdown(remaining_ms: number): { sign: '' | '+'; text: string } {
  const over = remaining_ms <= -1000;
  const seconds = over
    ? Math.floor(-remaining_ms / 1000)
    : Math.max(0, Math.ceil(remaining_ms / 1000));
  return { sign: over ? '+' : '', text: minutesAndSeconds(seconds) };
}

// "04:05", and from one hour on "1:04:05".
export function minutesAndSeconds(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

// "2026-12-30": the day of a moment in the council's house, as a date field has it.
export const dateField = (moment: number, utcOffsetMinutes: number): string =>
  shifted(moment, utcOffsetMinutes).toISOString().slice(0, 10);

// The last moment of a day named by a date field, in the council's house; undefined when none is.
export function endOfDay(date: string, utcOffsetMinutes: number): number | undefined {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight)) return undefined;
  return midnight - utcOffsetMinutes * kMinute_ms + 24 * 60 * kMinute_ms - 1;
}
