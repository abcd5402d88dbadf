// Commands that have no answer yet, in the order in which they were given.
//
// A command keeps its id until it is answered, through every reconnection, so the server does it
// once however often it is sent. A command that has never left this device is given up after a
// while: nobody expects a tap to act after a long silence. One that may have left is not, nor is
// one whose id was chosen by the caller: it stands in the device's memory, may have left before the
// page was loaded again, and is meant to arrive.

import {
  type CommandBody,
  type Position,
  type Refused,
  type Reply,
  UnavailableReason,
} from '@/protocol';
import { Backoff } from './backoff';
import type { SentCommand } from './frames';
import type { Ports, TimerId } from './ports';

// How a command ended. `failed`: it was not done, and `word` says why in one word for i18n.
export type Outcome =
  | { readonly kind: 'accepted'; readonly at: Position | undefined }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'failed'; readonly word: FailureWord };

export type FailureWord = 'not_sent' | 'command_id_reused' | 'blocked' | 'not_understood';

interface Entry {
  readonly command: SentCommand;
  readonly outcome: Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
  readonly backoff: Backoff;
  leftDevice: boolean;
  pause: TimerId | undefined;
  expiry: TimerId | undefined;
}

export const kPatienceUnsent_ms = 10_000;

export const kCommandIdOctets = 16;

export const hex = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (octet) => Number.parseInt(octet, 16));

export class Outbox {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly ports: Ports,
    private readonly transmit: (command: SentCommand) => boolean,
  ) {}

  // Sends `body` now if there is a connection, otherwise as soon as there is one. With the id of a
  // command that waits already, its outcome is that command's.
  submit(body: CommandBody, keptId?: Uint8Array<ArrayBuffer>): Promise<Outcome> {
    const commandId = keptId ?? this.ports.randomOctets(kCommandIdOctets);
    const key = hex(commandId);
    const waiting = this.entries.get(key);
    if (waiting) return waiting.outcome;
    const { promise, resolve } = deferred<Outcome>();
    const entry: Entry = {
      command: { commandId, command: body },
      outcome: promise,
      settle: resolve,
      backoff: new Backoff(() => this.ports.random()),
      leftDevice: false,
      pause: undefined,
      expiry: keptId
        ? undefined
        : this.ports.after(kPatienceUnsent_ms, () => this.giveUpUnsent(key)),
    };
    this.entries.set(key, entry);
    this.send(entry);
    return promise;
  }

  // A connection has been made: everything that is not answered goes again, in order.
  resend(): void {
    for (const entry of this.entries.values()) {
      if (entry.pause !== undefined) this.ports.cancel(entry.pause);
      entry.pause = undefined;
      this.send(entry);
    }
  }

  answer(reply: Reply): void {
    const key = hex(reply.commandId);
    const entry = this.entries.get(key);
    if (!entry) return;
    const { outcome } = reply;
    switch (outcome.case) {
      case 'accepted':
        return this.settle(key, { kind: 'accepted', at: outcome.value.at });
      case 'refused':
        return this.settle(key, { kind: 'refused', refused: outcome.value });
      case 'unavailable':
        if (outcome.value.reason === UnavailableReason.COMMAND_ID_REUSED) {
          return this.settle(key, { kind: 'failed', word: 'command_id_reused' });
        }
        return this.sendLater(entry);
      default:
        return this.settle(key, { kind: 'failed', word: 'not_understood' });
    }
  }

  // Nothing will be sent any more.
  abandon(): void {
    for (const key of [...this.entries.keys()]) {
      this.settle(key, { kind: 'failed', word: 'blocked' });
    }
  }

  get size(): number {
    return this.entries.size;
  }

  private send(entry: Entry): void {
    if (!this.transmit(entry.command)) return;
    entry.leftDevice = true;
    if (entry.expiry !== undefined) this.ports.cancel(entry.expiry);
    entry.expiry = undefined;
  }

  private sendLater(entry: Entry): void {
    if (entry.pause !== undefined) return;
    entry.pause = this.ports.after(entry.backoff.next(), () => {
      entry.pause = undefined;
      this.send(entry);
    });
  }

  private giveUpUnsent(key: string): void {
    if (this.entries.get(key)?.leftDevice === false) {
      this.settle(key, { kind: 'failed', word: 'not_sent' });
    }
  }

  private settle(key: string, outcome: Outcome): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    if (entry.pause !== undefined) this.ports.cancel(entry.pause);
    if (entry.expiry !== undefined) this.ports.cancel(entry.expiry);
    entry.settle(outcome);
  }
}

function deferred<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
