// Where seats lie in a hall: in rows of a half circle around the presidium, or in straight rows.
//
// Seats are numbered 1..count from the front row to the back, each row from the presidium's left to
// its right. Positions are of seat centres in units of one seat's pitch; the picture spans
// [0, width] × [0, height].

export interface SeatPlace {
  readonly seat: number;
  readonly x: number;
  readonly y: number;
}

export interface Hall {
  readonly width: number;
  readonly height: number;
  readonly places: readonly SeatPlace[];
}

const kInnerRadius = 3;

// How many seats each row of a half circle takes so that all rows are equally dense.
export function rowSizes(count: number): number[] {
  if (count <= 0) return [];
  let rows = 1;
  while (capacity(rows) < count) rows += 1;
  const lengths = Array.from({ length: rows }, (_, row) => kInnerRadius + row);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const sizes = lengths.map((length) => Math.floor((count * length) / total));
  let left = count - sizes.reduce((sum, size) => sum + size, 0);
  for (let row = rows - 1; left > 0; row = (row + rows - 1) % rows) {
    sizes[row] = (sizes[row] ?? 0) + 1;
    left -= 1;
  }
  return sizes;
}

const capacity = (rows: number): number => {
  let seats = 0;
  for (let row = 0; row < rows; row += 1) seats += Math.floor(Math.PI * (kInnerRadius + row)) + 1;
  return seats;
};

export function hemicycle(count: number): Hall {
  const sizes = rowSizes(count);
  const outer = kInnerRadius + sizes.length - 1;
  const places: SeatPlace[] = [];
  sizes.forEach((size, row) => {
    const radius = kInnerRadius + row;
    for (let index = 0; index < size; index += 1) {
      const angle = size === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (size - 1);
      places.push({
        seat: places.length + 1,
        x: outer + 0.5 + radius * Math.cos(angle),
        y: outer + 0.5 - radius * Math.sin(angle),
      });
    }
  });
  return { width: 2 * outer + 1, height: outer + 1, places };
}

export function straightRows(count: number, perRow: number): Hall {
  const places = Array.from({ length: count }, (_, index) => ({
    seat: index + 1,
    x: (index % perRow) + 0.5,
    y: Math.floor(index / perRow) + 0.5,
  }));
  return { width: perRow, height: Math.max(1, Math.ceil(count / perRow)), places };
}
