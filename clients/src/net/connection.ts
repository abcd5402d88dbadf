// The one connection of a screen: says hello, listens, keeps time, comes back.
//
// Guarantees: a submitted command is answered or given up, never forgotten, and keeps its id when
// it is sent again; after a loss the connection comes back by itself, with a growing pause and at
// once when the device wakes or the network returns; a goodbye of 4500-4999 ends it for good.
// Knows no React and no DOM: sockets, time and chance come in through Ports.

import type {
  Audience,
  CommandBody,
  Goodbye,
  Health,
  Pong,
  Position,
  Update,
  Welcome,
} from '@/protocol';
import { Backoff } from './backoff';
import type { Frames, HeardFrame, SaidFrame } from './frames';
import { Outbox, type Outcome } from './outbox';
import type { Ports, Socket, TimerId } from './ports';
import { ServerClock } from './server_clock';
import type { ConnectionPhase, ConnectionState } from './state';

export const kSubprotocol = 'plenary.v1';
export const kPingEvery_ms = 2000;
export const kPongOverdue_ms = 1000;
// After this long without a word the socket is given up for dead.
export const kSilenceMax_ms = 6000;
const kOpenWithin_ms = 8000;
const kOurClose = 4000;

export interface Credentials {
  readonly token?: string;
  readonly joinCode?: string;
}

export interface ConnectionOptions {
  readonly url: string;
  readonly audience: Audience;
  readonly frames: Frames;
  // Asked anew for every attempt: a join code is spent when its token has come.
  credentials(): Credentials | undefined;
  // Where the screen stands, if it has cards.
  resume(): Position | undefined;
  onState(state: ConnectionState): void;
  onWelcome(welcome: Welcome): void;
  onUpdate(update: Update): void;
  onHealth(health: Health): void;
}

export class Connection {
  readonly clock: ServerClock;
  private readonly outbox: Outbox;
  private readonly backoff: Backoff;
  private socket: Socket | undefined;
  private welcomed = false;
  private current: ConnectionState;
  private lastHeard = 0;
  private welcomedAt = 0;
  private awaitingPong = false;
  private goodbye: Goodbye | undefined;
  private retryTimer: TimerId | undefined;
  private pingTimer: TimerId | undefined;
  private watchTimer: TimerId | undefined;

  constructor(
    private readonly ports: Ports,
    private readonly options: ConnectionOptions,
  ) {
    this.clock = new ServerClock(() => ports.monotonic());
    this.backoff = new Backoff(() => ports.random());
    this.outbox = new Outbox(ports, (command) => {
      if (!this.welcomed) return false;
      return this.transmit({ case: 'command', value: command });
    });
    const now = ports.monotonic();
    this.current = { phase: 'connecting', since: now, quietSince: now, losses: 0 };
  }

  get state(): ConnectionState {
    return this.current;
  }

  start(): void {
    this.open();
  }

  // Ends the connection for good; used when the page goes away.
  stop(): void {
    this.drop(1000, 'page_left');
    this.cancelRetry();
  }

  // With `keptId`, the id under which the caller keeps this command in the device's memory, it is
  // never given up.
  submit(body: CommandBody, keptId?: Uint8Array<ArrayBuffer>): Promise<Outcome> {
    if (this.current.phase === 'blocked') {
      return Promise.resolve({ kind: 'failed', word: 'blocked' });
    }
    return this.outbox.submit(body, keptId);
  }

  // The network is back or somebody looks at the screen again: do not wait out the pause.
  wake(): void {
    if (this.current.phase === 'blocked') return;
    this.clock.forget();
    if (this.socket === undefined) {
      this.backoff.reset();
      this.open();
    } else if (this.welcomed) {
      this.ping();
    }
  }

  // An update is missing: come back and ask for what follows the position of the screen.
  resynchronise(): void {
    if (this.welcomed) this.lost(kOurClose, 'gap');
  }

  private open(): void {
    this.cancelRetry();
    if (this.options.credentials() === undefined) return this.block('not_enrolled');
    this.welcomed = false;
    this.goodbye = undefined;
    const socket = this.ports.openSocket(this.options.url, kSubprotocol);
    this.socket = socket;
    // Every handler belongs to this socket only: a late event of an old one changes nothing.
    socket.onopen = () => this.socket === socket && this.sayHello();
    socket.onmessage = (octets) => this.socket === socket && this.hear(octets);
    socket.onclose = (code, reason) => this.socket === socket && this.lost(code, reason);
    this.watchTimer = this.ports.after(kOpenWithin_ms, () => this.lost(kOurClose, 'no_welcome'));
  }

  private sayHello(): void {
    const credentials = this.options.credentials();
    const resume = this.options.resume();
    this.transmit({
      case: 'hello',
      value: {
        token: credentials?.token ?? '',
        joinCode: credentials?.token ? '' : (credentials?.joinCode ?? ''),
        audience: this.options.audience,
        ...(resume && { resume }),
      },
    });
  }

  private hear(octets: Uint8Array): void {
    this.lastHeard = this.ports.monotonic();
    const frame = this.read(octets);
    if (frame === undefined) return this.lost(kOurClose, 'malformed');
    switch (frame.case) {
      case 'welcome':
        return this.enter(frame.value);
      case 'update':
        this.clock.hint(Number(frame.value.serverTime));
        return this.options.onUpdate(frame.value);
      case 'reply':
        return this.outbox.answer(frame.value);
      case 'pong':
        return this.hearPong(frame.value);
      case 'health':
        return this.options.onHealth(frame.value);
      case 'goodbye':
        this.goodbye = frame.value;
        return this.lost(frame.value.code, frame.value.reason);
      case undefined:
        return; // a kind that is newer than this screen
      default:
        frame satisfies never;
    }
  }

  private enter(welcome: Welcome): void {
    if (this.watchTimer !== undefined) this.ports.cancel(this.watchTimer);
    this.watchTimer = undefined;
    this.welcomed = true;
    this.welcomedAt = this.ports.monotonic();
    this.clock.forget();
    this.clock.hint(Number(welcome.serverTime));
    this.options.onWelcome(welcome);
    this.enterPhase('live');
    this.ping();
    this.outbox.resend();
  }

  private ping(): void {
    if (this.pingTimer !== undefined) this.ports.cancel(this.pingTimer);
    const sentAt = Math.round(this.ports.monotonic());
    this.awaitingPong = true;
    this.transmit({ case: 'ping', value: { clientTime: BigInt(sentAt) } });
    if (this.watchTimer === undefined) {
      this.watchTimer = this.ports.after(kPongOverdue_ms, () => this.watch());
    }
    this.pingTimer = this.ports.after(kPingEvery_ms, () => this.ping());
  }

  private hearPong(pong: Pong): void {
    this.awaitingPong = false;
    if (this.watchTimer !== undefined) this.ports.cancel(this.watchTimer);
    this.watchTimer = undefined;
    this.clock.measure(Number(pong.clientTime), this.ports.monotonic(), Number(pong.serverTime));
    // Only a connection that lasts makes the next pause short again.
    if (this.ports.monotonic() - this.welcomedAt >= kPingEvery_ms) this.backoff.reset();
    if (this.current.phase === 'silent') this.enterPhase('live');
  }

  // An answer is overdue.
  private watch(): void {
    this.watchTimer = undefined;
    if (!this.welcomed || !this.awaitingPong) return;
    if (this.ports.monotonic() - this.lastHeard >= kSilenceMax_ms) {
      return this.lost(kOurClose, 'silent');
    }
    if (this.current.phase === 'live') this.enterPhase('silent');
    this.watchTimer = this.ports.after(kPongOverdue_ms, () => this.watch());
  }

  private lost(code: number, reason: string): void {
    this.drop(kOurClose, reason);
    const terminal = code >= 4500 && code <= 4999;
    if (terminal) return this.block(this.goodbye?.reason || reason || 'goodbye');
    this.enterPhase('reconnecting');
    const wished = Number(this.goodbye?.comeBackAfterMs ?? 0n);
    this.retryTimer = this.ports.after(this.backoff.next(wished), () => this.open());
  }

  private drop(code: number, reason: string): void {
    const socket = this.socket;
    this.socket = undefined;
    this.welcomed = false;
    for (const timer of [this.pingTimer, this.watchTimer]) {
      if (timer !== undefined) this.ports.cancel(timer);
    }
    this.pingTimer = undefined;
    this.watchTimer = undefined;
    socket?.close(code, reason);
  }

  private block(reason: string): void {
    this.cancelRetry();
    this.enterPhase('blocked', reason);
    this.outbox.abandon();
  }

  private cancelRetry(): void {
    if (this.retryTimer !== undefined) this.ports.cancel(this.retryTimer);
    this.retryTimer = undefined;
  }

  // Undefined if the octets are no frame: the caller comes back over a new connection.
  private read(octets: Uint8Array): HeardFrame | undefined {
    try {
      return this.options.frames.read(octets);
    } catch {
      return undefined;
    }
  }

  private transmit(frame: SaidFrame): boolean {
    if (this.socket === undefined) return false;
    const octets = this.options.frames.write(frame);
    if (octets === undefined) return false;
    this.socket.send(octets);
    return true;
  }

  // Silence begins with the last word heard, not with the moment somebody noticed.
  private quietSince(next: ConnectionPhase, now: number): number {
    if (next === 'live') return now;
    return this.current.phase === 'live' ? this.lastHeard : this.current.quietSince;
  }

  private enterPhase(phase: ConnectionPhase, reason?: string): void {
    const now = this.ports.monotonic();
    const wasUp = this.current.phase === 'live' || this.current.phase === 'silent';
    const lostNow = wasUp && (phase === 'reconnecting' || phase === 'blocked');
    if (phase === 'reconnecting' && this.current.phase === 'connecting') phase = 'connecting';
    this.current = {
      phase,
      since: phase === this.current.phase ? this.current.since : now,
      quietSince: this.quietSince(phase, now),
      losses: this.current.losses + (lostNow ? 1 : 0),
      ...(reason !== undefined && { reason }),
    };
    this.options.onState(this.current);
  }
}
