// Who sits where in the picture of a result. With names, everybody in their own seat; from counts
// alone, the parts side by side, from the left of the presidium to its right. Pure.

import type { NamedChoice, Tally } from '@/protocol';
import { type Bucket, buckets } from '@/store/vote';
import { type Hall, hemicycle, type SeatPlace } from '../hemicycle';
import { bucketOfChoice } from './choice_looks';

export interface TakenSeat extends SeatPlace {
  // Undefined: nothing is known of this seat.
  readonly bucket: Bucket | undefined;
}

export interface Seating extends Omit<Hall, 'places'> {
  readonly places: readonly TakenSeat[];
}

// As the hand of a clock passes over the half circle: rows together, so that each part is a wedge.
function acrossRows(hall: Hall): readonly SeatPlace[] {
  const middle = hall.width / 2;
  const base = hall.height - 0.5;
  const angle = ({ x, y }: SeatPlace) => Math.atan2(base - y, x - middle);
  return [...hall.places].sort((a, b) => angle(b) - angle(a) || a.seat - b.seat);
}

export function seatingByCounts(tally: Tally): Seating {
  const hall = hemicycle(tally.entitled - tally.invalid);
  const order = acrossRows(hall);
  const parts = buckets.flatMap((bucket) => Array<Bucket>(tally[bucket]).fill(bucket));
  return { ...hall, places: order.map((place, index) => ({ ...place, bucket: parts[index] })) };
}

// `seatOf`: the seat of a person among `count`; 0: none. Undefined where not everybody has a seat
// of their own.
export function seatingByNames(
  named: readonly NamedChoice[],
  count: number,
  seatOf: (person: number) => number,
): Seating | undefined {
  const taken = new Map<number, Bucket>();
  for (const { person, choice } of named) {
    const seat = seatOf(person);
    if (seat < 1 || seat > count || taken.has(seat)) return undefined;
    taken.set(seat, bucketOfChoice(choice));
  }
  if (taken.size === 0) return undefined;
  const hall = hemicycle(count);
  return {
    ...hall,
    places: hall.places.map((place) => ({ ...place, bucket: taken.get(place.seat) })),
  };
}
