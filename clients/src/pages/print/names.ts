// Names by number on the roll, for sheets that are told numbers.

import { useMemo } from 'react';
import { usePeople } from '@/ui/hooks';

export function useNameOf(): (person: number) => string {
  const people = usePeople();
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);
  return (person) => names.get(person) ?? String(person);
}
