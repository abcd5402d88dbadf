// A shelf in the browser's storage.

import type { Shelf } from '@/store/shelf';
import type { KeyValueStorage } from './credentials';

// Storage may be forbidden (private browsing) or full; both are said, never thrown.
export function storageShelf(storage: KeyValueStorage | undefined, key: string): Shelf {
  return {
    read: () => {
      try {
        return storage?.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      try {
        storage?.setItem(key, text);
        return storage !== undefined;
      } catch {
        return false;
      }
    },
  };
}
