// Names in the order of their groups, each group with how many of it there are.

import type { ReactNode } from 'react';
import { compareNames } from '@/i18n/vietnamese';
import type { PersonCard } from '@/protocol';
import { usePeople } from '@/ui/hooks';
import styles from './VotePanel.module.css';

export interface PeopleByGroupProps {
  readonly persons: readonly number[];
  // What stands before a name: what they chose.
  readonly mark?: (person: number) => ReactNode;
}

export function PeopleByGroup({ persons, mark }: PeopleByGroupProps) {
  const people = usePeople();
  const wanted = new Set(persons);
  return (
    <div className={styles.groups}>
      {groupsOf(people.filter(({ id }) => wanted.has(id))).map(([group, members]) => (
        <section key={group} className={styles.group}>
          <h4>
            {group === '' ? '–' : group} <span className={styles.soft}>{members.length}</span>
          </h4>
          <ul>
            {members.map(({ id, name }) => (
              <li key={id}>
                {mark?.(id)} {name}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupsOf(people: readonly PersonCard[]): readonly (readonly [string, PersonCard[]])[] {
  const groups = new Map<string, PersonCard[]>();
  for (const person of people) {
    const members = groups.get(person.group);
    if (members) members.push(person);
    else groups.set(person.group, [person]);
  }
  for (const members of groups.values()) members.sort((a, b) => compareNames(a.name, b.name));
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true }));
}
