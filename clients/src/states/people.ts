// The people of the demonstration session by their number on the roll: delegates first, then the
// officials, as personCards() numbers them.

import type { MessageInitShape } from '@bufbuild/protobuf';
import type { NamedPersonSchema } from '@/protocol';
import { demoDelegates, demoOfficials } from './demo_tables';

const everybody = [...demoDelegates, ...demoOfficials];

export type Named = Exclude<
  MessageInitShape<typeof NamedPersonSchema>,
  { readonly $typeName: string }
> & { readonly id: number; readonly name: string; readonly office: string; readonly group: string };

export function named(id: number): Named {
  const person = everybody[id - 1];
  if (!person) throw new RangeError(`nobody has number ${id}`);
  return { id, name: person.name, office: person.office, group: person.group };
}

const official = (code: string): number =>
  demoDelegates.length + demoOfficials.findIndex((person) => person.code === code) + 1;

// Who answers in the interpellation.
export const kLand = official('TL-01');
export const kBuilding = official('TL-02');
export const kFinance = official('TL-03');
export const kHealth = official('TL-04');
export const kSchools = official('TL-05');
export const kTechnology = official('TL-06');
export const kHome = official('TL-07');
export const kZones = official('TL-08');
