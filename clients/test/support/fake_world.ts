// A network, a clock and chance that do only what a test tells them.

import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { Ports, Socket, TimerId } from '@/net/ports';
import { ClientFrameSchema, ServerFrameSchema } from '@/protocol';

type FrameOf<Schema extends typeof ClientFrameSchema | typeof ServerFrameSchema> = NonNullable<
  MessageInitShape<Schema>['frame']
>;

export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((octets: Uint8Array) => void) | null = null;
  onclose: ((code: number, reason: string) => void) | null = null;
  readonly sent: ReturnType<typeof decodeClientFrame>[] = [];
  closed: { code: number; reason: string } | undefined;

  constructor(
    readonly url: string,
    readonly subprotocol: string,
  ) {}

  send(octets: Uint8Array): void {
    this.sent.push(decodeClientFrame(octets));
  }

  close(code: number, reason: string): void {
    this.closed ??= { code, reason };
  }

  // What the server does.
  says(frame: FrameOf<typeof ServerFrameSchema>): void {
    this.onmessage?.(toBinary(ServerFrameSchema, create(ServerFrameSchema, { frame })));
  }

  welcomes(): void {
    this.onopen?.();
    this.says({ case: 'welcome', value: { session: 'demo', serverTime: 1_000_000n } });
  }

  breaks(code = 1006): void {
    this.onclose?.(code, '');
  }

  sentOf<Case extends string>(kind: Case) {
    return this.sent.flatMap((frame) => (frame.case === kind ? [frame] : []));
  }
}

function decodeClientFrame(octets: Uint8Array) {
  return fromBinary(ClientFrameSchema, octets).frame;
}

interface Timer {
  readonly due: number;
  readonly act: () => void;
}

export class FakeWorld implements Ports {
  now = 1000;
  chance = 0.5;
  readonly sockets: FakeSocket[] = [];
  private readonly timers = new Map<number, Timer>();
  private nextTimer = 1;
  private nextOctet = 1;

  openSocket(url: string, subprotocol: string): FakeSocket {
    const socket = new FakeSocket(url, subprotocol);
    this.sockets.push(socket);
    return socket;
  }

  monotonic(): number {
    return this.now;
  }

  after(milliseconds: number, act: () => void): TimerId {
    const id = this.nextTimer++;
    this.timers.set(id, { due: this.now + milliseconds, act });
    return id as unknown as TimerId;
  }

  cancel(timer: TimerId): void {
    this.timers.delete(timer as unknown as number);
  }

  random(): number {
    return this.chance;
  }

  randomOctets(count: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(count).fill(this.nextOctet++);
  }

  // Lets time pass; timers fire in order, each at its own moment.
  passes(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const next = [...this.timers].sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next || next[1].due > end) break;
      this.timers.delete(next[0]);
      this.now = Math.max(this.now, next[1].due);
      next[1].act();
    }
    this.now = end;
  }

  get newest(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }
}
