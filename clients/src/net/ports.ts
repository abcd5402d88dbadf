// What the connection needs of the world, so that it can be tested without one.

// The part of a browser's WebSocket that is used. Messages are octets, both ways.
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((octets: Uint8Array) => void) | null;
  onclose: ((code: number, reason: string) => void) | null;
  send(octets: Uint8Array): void;
  close(code: number, reason: string): void;
}

export type TimerId = ReturnType<typeof setTimeout>;

export interface Ports {
  openSocket(url: string, subprotocol: string): Socket;
  // Milliseconds from any origin; never goes back and does not follow the tablet's wall clock.
  monotonic(): number;
  after(milliseconds: number, act: () => void): TimerId;
  cancel(timer: TimerId): void;
  // Uniform in [0, 1).
  random(): number;
  randomOctets(count: number): Uint8Array<ArrayBuffer>;
}
