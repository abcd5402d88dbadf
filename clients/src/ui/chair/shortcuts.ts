// Keyboard shortcuts of the console. They rest while somebody types or a dialog stands open.

import { useEffect, useRef } from 'react';
import type { MessageKey } from '@/i18n';

export type ShortcutName =
  | 'next'
  | 'speaker'
  | 'pause'
  | 'extend'
  | 'search'
  | 'agenda'
  | 'floor'
  | 'interpellation'
  | 'attendance'
  | 'procedure'
  | 'desk'
  | 'current'
  | 'previousItem'
  | 'nextItem'
  | 'moveUp'
  | 'moveDown'
  | 'undo'
  | 'help';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, ShortcutName>> = {
  n: 'next',
  m: 'speaker',
  p: 'pause',
  e: 'extend',
  '/': 'search',
  '1': 'agenda',
  '2': 'floor',
  '3': 'interpellation',
  '4': 'attendance',
  '5': 'procedure',
  d: 'desk',
  c: 'current',
  k: 'previousItem',
  j: 'nextItem',
  z: 'undo',
  '?': 'help',
};

export function shortcutOf(event: Pressed): ShortcutName | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) {
    if (event.key === 'ArrowUp') return 'moveUp';
    return event.key === 'ArrowDown' ? 'moveDown' : undefined;
  }
  return plain[event.key.toLowerCase()];
}

export const shortcutRows: readonly (readonly [readonly string[], MessageKey])[] = [
  [['N'], 'chair.shortcuts.next'],
  [['M'], 'chair.shortcuts.speaker'],
  [['P'], 'chair.shortcuts.pause'],
  [['E'], 'chair.shortcuts.extend'],
  [['Z'], 'chair.shortcuts.undo'],
  [['1'], 'chair.shortcuts.agenda'],
  [['2'], 'chair.shortcuts.floor'],
  [['3'], 'chair.shortcuts.interpellation'],
  [['4'], 'chair.shortcuts.attendance'],
  [['5'], 'chair.shortcuts.procedure'],
  [['C'], 'chair.shortcuts.current'],
  [['K', 'J'], 'chair.shortcuts.upDown'],
  [['Alt ↑', 'Alt ↓'], 'chair.shortcuts.moveUpDown'],
  [['/'], 'chair.shortcuts.search'],
  [['D'], 'chair.shortcuts.desk'],
  [['Esc'], 'chair.shortcuts.escape'],
  [['?'], 'chair.shortcuts.help'],
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

export function useShortcuts(act: (name: ShortcutName) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      const name = shortcutOf(event);
      if (!name) return;
      event.preventDefault();
      latest.current(name);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
