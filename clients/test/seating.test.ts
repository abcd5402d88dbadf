import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { Choice, type NamedChoice, NamedChoiceSchema, TallySchema } from '@/protocol';
import { buckets } from '@/store/vote';
import { seatingByCounts, seatingByNames } from '@/ui/vote/seating';

const tally = create(TallySchema, {
  entitled: 85,
  present: 79,
  absent: 6,
  yes: 61,
  no: 11,
  abstain: 4,
  silent: 3,
});

describe('seats by counts alone', () => {
  const { places, width, height } = seatingByCounts(tally);

  it('are as many of each as there are', () => {
    for (const bucket of buckets) {
      expect(places.filter((place) => place.bucket === bucket)).toHaveLength(tally[bucket]);
    }
    expect(places).toHaveLength(85);
  });

  it('stand in wedges: those for on the left, the absent on the right', () => {
    const angle = ({ x, y }: { x: number; y: number }) =>
      Math.atan2(height - 0.5 - y, x - width / 2);
    const mean = (bucket: string) => {
      const found = places.filter((place) => place.bucket === bucket);
      return found.reduce((sum, place) => sum - angle(place), 0) / found.length;
    };
    const means = buckets.map(mean);
    expect(means).toEqual([...means].sort((a, b) => a - b));
  });
});

describe('seats by names', () => {
  const named = (...choices: readonly Choice[]): NamedChoice[] =>
    choices.map((choice, index) => create(NamedChoiceSchema, { person: index + 1, choice }));

  it('are those of the persons', () => {
    const seating = seatingByNames(named(Choice.YES, Choice.NO), 20, (person) => 10 * person);
    expect(seating?.places).toHaveLength(20);
    expect(seating?.places.filter(({ bucket }) => bucket).map((p) => [p.seat, p.bucket])).toEqual([
      [10, 'yes'],
      [20, 'no'],
    ]);
  });

  it('are none where somebody has no seat, or two have one', () => {
    expect(seatingByNames([], 20, () => 1)).toBeUndefined();
    expect(seatingByNames(named(Choice.YES), 20, () => 0)).toBeUndefined();
    expect(seatingByNames(named(Choice.YES, Choice.NO), 20, () => 4)).toBeUndefined();
    expect(seatingByNames(named(Choice.YES), 20, () => 21)).toBeUndefined();
  });
});
