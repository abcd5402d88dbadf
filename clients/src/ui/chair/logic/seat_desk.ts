// The desk at the door: a seat number and Enter, again and again, without waiting for the answers.
//
// An entry is "done" only when the server has said so. The newest entry stands first.

import type { PersonCard } from '@/protocol';

export type DeskState = 'sending' | 'done' | 'refused' | 'failed';

export interface DeskEntry {
  readonly id: number;
  readonly seat: number;
  // Who sits there by the roll; none for an unknown seat.
  readonly person: number | undefined;
  readonly state: DeskState;
  // Why not, as a sentence.
  readonly reason: string;
}

export interface Desk {
  readonly typed: string;
  readonly entries: readonly DeskEntry[];
  readonly nextId: number;
}

export const emptyDesk: Desk = { typed: '', entries: [], nextId: 1 };

export const kDeskEntriesMax = 12;

export type DeskEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'sent'; readonly seat: number; readonly person: number | undefined }
  | {
      readonly kind: 'answered';
      readonly id: number;
      readonly state: Exclude<DeskState, 'sending'>;
      readonly reason: string;
    };

export function desk(state: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'typed':
      return { ...state, typed: event.text.replace(/\D/g, '').slice(0, 4) };
    case 'sent': {
      const entry: DeskEntry = {
        id: state.nextId,
        seat: event.seat,
        person: event.person,
        state: 'sending',
        reason: '',
      };
      const entries = [entry, ...state.entries].slice(0, kDeskEntriesMax);
      return { typed: '', entries, nextId: state.nextId + 1 };
    }
    case 'answered':
      return {
        ...state,
        entries: state.entries.map((entry) =>
          entry.id === event.id ? { ...entry, state: event.state, reason: event.reason } : entry,
        ),
      };
  }
}

// The number that Enter would send; none for nothing typed or zero.
export function typedSeat(state: Desk): number | undefined {
  const seat = Number(state.typed);
  return state.typed !== '' && seat > 0 ? seat : undefined;
}

export function personOnSeat(
  people: readonly PersonCard[],
  seat: number | undefined,
): PersonCard | undefined {
  return seat === undefined
    ? undefined
    : people.find((person) => person.delegate && person.seat === seat);
}
