// Where a device keeps something for a person in a session: one text that outlives reload and
// restart. A port: the browser's storage, or memory in tests.

// drafts   what is being written
// signed   the numbers of the questions that this person signed from this device
export type ShelfName = 'drafts';

export interface Shelf {
  read(): string | undefined;
  // False if the device does not keep it.
  write(text: string): boolean;
}

// Lasts as long as the page.
export function memoryShelf(text?: string): Shelf {
  let kept = text;
  return {
    read: () => kept,
    write: (next) => {
      kept = next;
      return true;
    },
  };
}
