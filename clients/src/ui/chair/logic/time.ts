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

function midnight(now: number, utcOffsetMinutes: number): number {
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
