// Vietnamese names and words: how they are sorted and how they are found.

const collator = new Intl.Collator('vi');

// A full name is written họ - đệm - tên and sorted by tên, then by the rest.
export function compareNames(a: string, b: string): number {
  const [left, right] = [split(a), split(b)];
  return (
    collator.compare(left.given, right.given) ||
    collator.compare(left.before, right.before) ||
    collator.compare(a, b)
  );
}

function split(name: string): { given: string; before: string } {
  const words = name.normalize('NFC').trim().split(/\s+/);
  return { given: words[words.length - 1] ?? '', before: words.slice(0, -1).join(' ') };
}

export const compareWords = (a: string, b: string): number => collator.compare(a, b);

// For searching: without tone marks and letter marks, đ as d, in lower case. As the marks go, old
// and new tone places (hòa, hoà) become the same.
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

// Whether every word of `wanted` begins some word of `text`.
export function matches(text: string, wanted: string): boolean {
  const words = folded(text).split(/[^\p{Letter}\p{Number}]+/u);
  return folded(wanted)
    .split(' ')
    .every((part) => part === '' || words.some((word) => word.startsWith(part)));
}
