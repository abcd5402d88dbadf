// Times of day as a chair gives them, on the clocks of the hall.

export const kMinuteMs = 60_000;

const kDayMs = 24 * 60 * kMinuteMs;

export type Day = 'today' | 'tomorrow';

// Minutes after midnight of "09:45", "9h45" or "9.45"; none for a text that is no time of day.
export function minutesOfClock(text: string): number | undefined {
  const parts = /^(\d{1,2})\s*[:hg.]\s*(\d{2})$/i.exec(text.trim());
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  return hours > 23 || minutes > 59 ? undefined : hours * 60 + minutes;
}

export function midnight(now: number, utcOffsetMinutes: number): number {
  const shift = utcOffsetMinutes * kMinuteMs;
  return Math.floor((now + shift) / kDayMs) * kDayMs - shift;
}

// The next moment at which the hall's clocks show this: today, or tomorrow when it has passed.
export function momentOfClock(
  text: string,
  now: number,
  utcOffsetMinutes: number,
): number | undefined {
  const minutes = minutesOfClock(text);
  if (minutes === undefined) return undefined;
  const moment = midnight(now, utcOffsetMinutes) + minutes * kMinuteMs;
  return moment > now ? moment : moment + kDayMs;
}

export function momentOnDay(
  text: string,
  day: Day,
  now: number,
  utcOffsetMinutes: number,
): number | undefined {
  const minutes = minutesOfClock(text);
  if (minutes === undefined) return undefined;
  const start = midnight(now, utcOffsetMinutes) + (day === 'tomorrow' ? kDayMs : 0);
  return start + minutes * kMinuteMs;
}

// A length as a chair types it: "3" and "3,5" are minutes, "2:30" minutes and seconds, "45s" and
// "45 giây" seconds.
export function lengthOf(text: string): number | undefined {
  const typed = text.trim().toLowerCase();
  const seconds = /^(\d{1,4})\s*(?:s|giây)$/.exec(typed);
  if (seconds) return Number(seconds[1]) * 1000;
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * kMinuteMs + Number(clock[2]) * 1000;
  const minutes = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:phút|min|')?$/.exec(typed);
  return minutes ? Math.round(Number(minutes[1]?.replace(',', '.')) * kMinuteMs) : undefined;
}

// "20/12/2026", "20/12" or "20-12-2026": the end of that day in the hall; the year is the next in
// which that day is still to come.
export function dayOf(text: string, now: number, utcOffsetMinutes: number): number | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text.trim());
  if (!parts) return undefined;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  const thisYear = new Date(now + utcOffsetMinutes * kMinuteMs).getUTCFullYear();
  const end = (year: number): number | undefined => {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
    return date.getTime() + kDayMs - 1000 - utcOffsetMinutes * kMinuteMs;
  };
  if (parts[3]) return end(Number(parts[3]));
  const near = end(thisYear);
  return near !== undefined && near < now ? end(thisYear + 1) : near;
}
