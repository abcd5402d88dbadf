// Moments in words, by the council's own clock.

import { type Language, language } from '@/i18n';
import { clockTime, clockTimeWithSeconds, longDate, shortDate } from '@/i18n/time';
import { useSessionCard } from './hooks';
import { useLanguage } from './language';

export interface Times {
  // "09:41"
  clock(moment: number | bigint): string;
  // "09:41:07"
  clockWithSeconds(moment: number | bigint): string;
  // "Thứ Tư, 9 tháng 12, 2026"
  longDate(moment: number | bigint): string;
  // "09/12/2026"
  shortDate(moment: number | bigint): string;
  readonly utcOffsetMinutes: number;
}

export function timesOf(utcOffsetMinutes: number, inLanguage: Language = language()): Times {
  return {
    clock: (moment) => clockTime(Number(moment), utcOffsetMinutes),
    clockWithSeconds: (moment) => clockTimeWithSeconds(Number(moment), utcOffsetMinutes),
    longDate: (moment) => longDate(Number(moment), utcOffsetMinutes, inLanguage),
    shortDate: (moment) => shortDate(Number(moment), utcOffsetMinutes, inLanguage),
    utcOffsetMinutes,
  };
}

export function useTimes(): Times {
  const now = useLanguage();
  return timesOf(useSessionCard()?.utcOffsetMinutes ?? 0, now);
}
