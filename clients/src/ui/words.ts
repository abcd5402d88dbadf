// Enumerations of the protocol as words of `common.words`, in the language of the screen.

import { sentenceFor } from '@/i18n';
import { ItemKind, ItemState, Presence, Role, SessionPhase, SittingPhase } from '@/protocol';

// IN_HALL -> the sentence "common.presenceOf.in_hall". A value that is unspecified, or newer than
// this screen, reads as `fallback`.
function word(group: string, names: Names, value: number, fallback: string): string {
  const name = value === 0 ? fallback : (names[value] ?? fallback).toLowerCase();
  return sentenceFor(`common.${group}.${name}`) ?? name;
}

type Names = Readonly<Record<number, string>>;

export const presenceText = (presence: Presence): string =>
  word('presenceOf', Presence, presence, 'expected');

export const itemStateText = (state: ItemState): string =>
  word('itemState', ItemState, state, 'planned');

export const itemKindText = (kind: ItemKind): string => word('itemKind', ItemKind, kind, 'other');

export const sessionPhaseText = (phase: SessionPhase): string =>
  word('session', SessionPhase, phase, 'unconvened');

export const sittingPhaseText = (phase: SittingPhase): string =>
  word('sitting', SittingPhase, phase, 'planned');

export function roleWord(role: Role): 'chair' | 'secretary' | 'teller' | 'other' {
  if (role === Role.CHAIR) return 'chair';
  if (role === Role.SECRETARY) return 'secretary';
  return role === Role.TELLER ? 'teller' : 'other';
}
