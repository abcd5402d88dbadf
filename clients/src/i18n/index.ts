// The language of the screen and its sentences. Vietnamese unless asked otherwise.
//
// Each page registers the areas it uses, so that no page carries the sentences of another. A key
// that nobody wrote does not compile; one whose area is not registered throws.

import type { Area, Arguments, Language, Sentences } from './area';
import type { MessageKey } from './gen/keys';

export type { Area, Arguments, Language, MessageKey };

type Book = Map<string, (args: Arguments) => string>;

let current: Language = 'vi';
let registered: readonly Area[] = [];
const vietnamese: Book = new Map();
const english: Book = new Map();
const listeners = new Set<() => void>();

function enter(book: Book, sentences: Sentences): void {
  for (const [key, sentence] of Object.entries(sentences)) book.set(key, sentence);
}

export function registerAreas(areas: readonly Area[]): void {
  registered = [...registered, ...areas];
  for (const area of areas) enter(vietnamese, area.vi);
}

export const language = (): Language => current;

// Changes the language once its sentences are there; rejects, and changes nothing, if they cannot
// be fetched.
export async function setLanguage(next: Language): Promise<void> {
  if (next === 'en') {
    const modules = await Promise.all(registered.map((area) => area.en()));
    for (const module of modules) enter(english, module.default);
  }
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
}

export function subscribeLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const book = (): Book => (current === 'en' ? english : vietnamese);

// The sentence of `key` in the language of the screen.
export function t(key: MessageKey, args: Arguments = {}): string {
  const sentence = book().get(key);
  if (!sentence) throw new Error(`no sentence "${key}": is its area registered?`);
  return sentence(args);
}

// The same for a key that is put together at run time, from a word the server sent.
export function sentenceFor(key: string, args: Arguments = {}): string | undefined {
  return book().get(key)?.(args);
}
