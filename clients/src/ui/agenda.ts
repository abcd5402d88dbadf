// What all pages need of an agenda item, whatever of it their audience may know.

import { t } from '@/i18n';
import { ItemState } from '@/protocol';
import type { AgendaItem } from './hooks';

// The title, or, of a closed item before the public, only that it is closed.
export function itemTitle(entry: AgendaItem): string {
  return entry.shown === 'closed' ? t('common.item.closed') : unbroken(entry.item.title);
}

// Number and title as they are read out: "5. Biểu quyết chương trình".
export function titleOf({ number, title }: { number: string; title: string }): string {
  return number === '' ? unbroken(title) : `${number}. ${unbroken(title)}`;
}

// The code of a draft or a report ("DT-01") stays on one line: a word joiner keeps the hyphen from
// ending it.
export const unbroken = (text: string): string => text.replace(/-(?=\d)/g, '\u2060-\u2060');

export function itemNumber(entry: AgendaItem): string {
  return entry.shown === 'closed' ? '' : entry.item.number;
}

export function itemPresenter(entry: AgendaItem): string {
  return entry.shown === 'closed' ? '' : entry.item.presenter;
}

export const isActive = (entry: AgendaItem): boolean => entry.item.state === ItemState.ACTIVE;

// Still to come in its sitting, by the order of the programme.
export const isComing = (entry: AgendaItem): boolean => entry.item.state === ItemState.PLANNED;

export function comingItems(
  agenda: readonly AgendaItem[],
  sitting: number,
  limit: number,
): readonly AgendaItem[] {
  return agenda
    .filter((entry) => entry.item.sitting === sitting && isComing(entry))
    .slice(0, limit);
}

export const minutesOf = (length: bigint): number => Math.round(Number(length) / 60_000);
