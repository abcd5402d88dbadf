import { describe, expect, it } from 'vitest';
import { hemicycle, rowSizes, straightRows } from '@/ui/hemicycle';

describe('hemicycle', () => {
  it.each([1, 5, 20, 85, 115, 500])('seats %i, each once, inside the picture', (count) => {
    const hall = hemicycle(count);
    expect(hall.places.map(({ seat }) => seat)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
    for (const { x, y } of hall.places) {
      expect(x).toBeGreaterThanOrEqual(0.5 - 1e-9);
      expect(x).toBeLessThanOrEqual(hall.width - 0.5 + 1e-9);
      expect(y).toBeGreaterThanOrEqual(0.5 - 1e-9);
      expect(y).toBeLessThanOrEqual(hall.height - 0.5 + 1e-9);
    }
  });

  it('keeps seats apart', () => {
    const { places } = hemicycle(85);
    for (const a of places) {
      for (const b of places) {
        if (a.seat < b.seat) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.9);
      }
    }
  });

  it('gives longer rows more seats', () => {
    const sizes = rowSizes(85);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(85);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
  });

  it('is empty without seats', () => {
    expect(hemicycle(0).places).toEqual([]);
    expect(straightRows(0, 12).places).toEqual([]);
  });
});

describe('straight rows', () => {
  it('fill from the front', () => {
    const { places, height } = straightRows(14, 12);
    expect(places[12]).toEqual({ seat: 13, x: 0.5, y: 1.5 });
    expect(height).toBe(2);
  });
});
