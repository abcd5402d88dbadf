// The attendance board: who is shown, in which order, and the totals.

import { compareNames, folded, matches } from '@/i18n/vietnamese';
import { type PersonCard, Presence } from '@/protocol';

// In the order in which totals and filters show them.
export const presences = [
  Presence.IN_HALL,
  Presence.REMOTE,
  Presence.EXPECTED,
  Presence.LEFT,
  Presence.EXCUSED,
  Presence.UNEXCUSED,
] as const;

export type PersonSort = 'name' | 'seat' | 'group' | 'recent';

export interface PeopleQuery {
  readonly text: string;
  // Presence.UNSPECIFIED: all.
  readonly presence: Presence;
  // Empty: all.
  readonly group: string;
  readonly sort: PersonSort;
}

export const everybody: PeopleQuery = {
  text: '',
  presence: Presence.UNSPECIFIED,
  group: '',
  sort: 'name',
};

export function takesPart(presence: Presence): boolean {
  return presence === Presence.IN_HALL || presence === Presence.REMOTE;
}

export function delegatesOf(people: readonly PersonCard[]): PersonCard[] {
  return people.filter((person) => person.delegate);
}

export function groupsOf(people: readonly PersonCard[]): string[] {
  const names = new Set(delegatesOf(people).map((person) => person.group));
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
}

// By name, group or office as words without tone marks, by seat, or by the office's code.
function isFound(person: PersonCard, typed: string): boolean {
  return (
    matches(`${person.name} ${person.group} ${person.office}`, typed) ||
    String(person.seat) === typed.trim() ||
    folded(person.code) === folded(typed)
  );
}

export function filterPeople(people: readonly PersonCard[], query: PeopleQuery): PersonCard[] {
  const shown = delegatesOf(people).filter(
    (person) =>
      (query.presence === Presence.UNSPECIFIED || person.presence === query.presence) &&
      (query.group === '' || person.group === query.group) &&
      isFound(person, query.text),
  );
  return shown.sort(comparer(query.sort));
}

function comparer(sort: PersonSort) {
  const byName = (a: PersonCard, b: PersonCard) => compareNames(a.name, b.name) || a.id - b.id;
  switch (sort) {
    case 'name':
      return byName;
    case 'seat':
      return (a: PersonCard, b: PersonCard) => seatOrder(a) - seatOrder(b) || byName(a, b);
    case 'group':
      return (a: PersonCard, b: PersonCard) =>
        a.group.localeCompare(b.group, 'vi', { numeric: true }) || byName(a, b);
    case 'recent':
      return (a: PersonCard, b: PersonCard) =>
        Number(b.since ?? 0n) - Number(a.since ?? 0n) || byName(a, b);
  }
}

function seatOrder(person: PersonCard): number {
  return person.seat === 0 ? Number.MAX_SAFE_INTEGER : person.seat;
}

export function totals(people: readonly PersonCard[]): ReadonlyMap<Presence, number> {
  const counts = new Map<Presence, number>(presences.map((presence) => [presence, 0]));
  for (const person of delegatesOf(people)) {
    counts.set(person.presence, (counts.get(person.presence) ?? 0) + 1);
  }
  return counts;
}

// What a secretary may do with somebody, by where they are (AT2, AT4, AT7, AT8).
export type PersonAction = 'arrive' | 'arrive_remote' | 'leave' | 'excuse' | 'absent';

export function personActions(person: PersonCard, remoteAllowed: boolean): PersonAction[] {
  if (takesPart(person.presence)) return ['leave'];
  const actions: PersonAction[] = ['arrive'];
  if (remoteAllowed) actions.push('arrive_remote');
  if (person.presence !== Presence.EXCUSED) actions.push('excuse');
  if (person.presence !== Presence.UNEXCUSED) actions.push('absent');
  return actions;
}

// Whoever is looked for, delegate or official, by words without tone marks. Before anything is
// typed: those who are likely. Who is chosen stays in sight.
export function findPeople(
  people: readonly PersonCard[],
  query: {
    readonly text: string;
    readonly likely?: readonly number[];
    readonly chosen: number;
    readonly max: number;
  },
): PersonCard[] {
  const { text, likely = [], chosen, max } = query;
  const rank = (person: PersonCard) => {
    const at = likely.indexOf(person.id);
    return at < 0 ? likely.length : at;
  };
  const found = people
    .filter((person) => (text.trim() === '' ? likely.includes(person.id) : isFound(person, text)))
    .sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name) || a.id - b.id)
    .slice(0, max);
  const kept = people.find((person) => person.id === chosen);
  return kept && !found.includes(kept) ? [kept, ...found.slice(0, max - 1)] : found;
}
