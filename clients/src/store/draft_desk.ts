// What somebody is writing and has not handed in, or has handed in without an answer yet.
//
// A draft is kept on the device with every change. Handing it in gives it the id of a command, kept
// before anything is sent, and freezes it: until the server has answered, the same words go out
// under the same id, also after a reload or a restart, so that the server does it once. Accepted,
// the draft is gone; refused, it is as it was. Knows no React and no DOM.

import { fromHex, hex, kCommandIdOctets, type Outcome } from '@/net/outbox';
import type { CommandBody } from '@/protocol';
import type { Shelf } from './shelf';

export interface Draft {
  readonly text: string;
  // Of a question: to whom, and the group of issues that is suggested; 0: none yet.
  readonly addressee: number;
  readonly group: number;
}

export const kEmptyDraft: Draft = { text: '', addressee: 0, group: 0 };

export interface DraftEntry extends Draft {
  // Hexadecimal; handed in and not yet answered.
  readonly commandId?: string;
  // Of the last attempt; not kept.
  readonly outcome?: Outcome;
}

export type Drafts = ReadonlyMap<string, DraftEntry>;

export interface DeskOptions {
  readonly shelf: Shelf;
  readonly submit: (body: CommandBody, keptId: Uint8Array<ArrayBuffer>) => Promise<Outcome>;
  readonly randomOctets: (count: number) => Uint8Array<ArrayBuffer>;
  // What handing in a draft asks for; the same for the same draft, always.
  readonly body: (name: string, draft: Draft) => CommandBody | undefined;
}

export class DraftDesk {
  private entries: Drafts;
  private keptNow = true;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: DeskOptions) {
    this.entries = parsed(options.shelf.read());
  }

  // A value that keeps its identity until it changes.
  drafts = (): Drafts => this.entries;

  // Whether the device has kept the last change.
  kept = (): boolean => this.keptNow;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  // What is handed in and not answered does not change any more.
  edit(name: string, change: Partial<Draft>): void {
    const before = this.entries.get(name);
    if (before?.commandId !== undefined) return;
    this.put(name, { ...kEmptyDraft, ...before, ...change });
  }

  discard(name: string): void {
    if (this.entries.get(name)?.commandId === undefined) this.put(name, undefined);
  }

  // Undefined if there was nothing to hand in, or it had been handed in already.
  async handIn(name: string): Promise<Outcome | undefined> {
    const draft = this.entries.get(name);
    if (!draft || draft.commandId !== undefined) return undefined;
    const commandId = hex(this.options.randomOctets(kCommandIdOctets));
    this.put(name, { ...bare(draft), commandId });
    return this.send(name);
  }

  // Sends again what an earlier life of this page handed in without hearing the answer.
  async resume(): Promise<void> {
    const names = [...this.entries].flatMap(([name, { commandId }]) => (commandId ? [name] : []));
    await Promise.all(names.map((name) => this.send(name)));
  }

  private async send(name: string): Promise<Outcome | undefined> {
    const draft = this.entries.get(name);
    const body = draft && this.options.body(name, bare(draft));
    if (!draft?.commandId || !body) return undefined;
    const outcome = await this.options.submit(body, fromHex(draft.commandId));
    const asSent = this.entries.get(name)?.commandId === draft.commandId;
    if (asSent) this.put(name, afterOutcome(draft, outcome));
    return outcome;
  }

  private put(name: string, entry: DraftEntry | undefined): void {
    const next = new Map(this.entries);
    if (entry) next.set(name, entry);
    else next.delete(name);
    this.entries = next;
    this.keptNow = this.options.shelf.write(written(next));
    for (const listener of [...this.listeners]) listener();
  }
}

// Only an answer frees the words: whatever may have been sent stays as it was sent.
function afterOutcome(draft: DraftEntry, outcome: Outcome): DraftEntry | undefined {
  switch (outcome.kind) {
    case 'accepted':
      return undefined;
    case 'refused':
      return { ...bare(draft), outcome };
    case 'failed': {
      const over = outcome.word === 'command_id_reused' || outcome.word === 'not_sent';
      return over ? { ...bare(draft), outcome } : { ...draft, outcome };
    }
    default:
      return outcome satisfies never;
  }
}

const bare = ({ text, addressee, group }: Draft): Draft => ({ text, addressee, group });

function written(entries: Drafts): string {
  const kept = [...entries].map(([name, entry]) => {
    const { commandId } = entry;
    return [name, { ...bare(entry), ...(commandId !== undefined && { commandId }) }];
  });
  return JSON.stringify(Object.fromEntries(kept));
}

// What cannot be read is not there: another program, or another version, wrote it.
function parsed(text: string | undefined): Drafts {
  if (text === undefined) return new Map();
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return new Map();
    return new Map(Object.entries(kept).flatMap(([name, value]) => entryOf(name, value)));
  } catch {
    return new Map();
  }
}

function entryOf(name: string, value: unknown): [string, DraftEntry][] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const { text, addressee, group, commandId } = fields;
  if (typeof text !== 'string') return [];
  const id = typeof commandId === 'string' && /^[0-9a-f]{32}$/.test(commandId) ? commandId : '';
  return [
    [
      name,
      {
        text,
        addressee: typeof addressee === 'number' ? addressee : 0,
        group: typeof group === 'number' ? group : 0,
        ...(id !== '' && { commandId: id }),
      },
    ],
  ];
}
