import { describe, expect, test } from 'vitest';
import { shortcutOf, shortcutRows } from '@/ui/chair/shortcuts';

const press = (key: string, held: 'none' | 'ctrl' | 'alt' = 'none') =>
  shortcutOf({ key, ctrlKey: held === 'ctrl', metaKey: false, altKey: held === 'alt' });

describe('keyboard shortcuts of the console', () => {
  test('are single keys, in either case', () => {
    expect(press('n')).toBe('next');
    expect(press('N')).toBe('next');
    expect(press('/')).toBe('search');
    expect(press('?')).toBe('help');
    expect(press('m')).toBe('speaker');
    expect(press('p')).toBe('pause');
    expect(press('E')).toBe('extend');
    expect(press('x')).toBeUndefined();
  });

  test('leave the keys of the browser alone', () => {
    expect(press('n', 'ctrl')).toBeUndefined();
    expect(press('d', 'ctrl')).toBeUndefined();
  });

  test('move an item with Alt and an arrow only', () => {
    expect(press('ArrowUp', 'alt')).toBe('moveUp');
    expect(press('ArrowDown', 'alt')).toBe('moveDown');
    expect(press('ArrowUp')).toBeUndefined();
  });

  test('all stand in the list of shortcuts', () => {
    const listed = shortcutRows.flatMap(([keys]) => keys.map((key) => key.toLowerCase()));
    for (const key of [
      'n',
      'm',
      'p',
      'e',
      '/',
      '1',
      '2',
      '3',
      '4',
      '5',
      'd',
      'c',
      'k',
      'j',
      'z',
      '?',
    ]) {
      expect(listed).toContain(key);
    }
  });
});
