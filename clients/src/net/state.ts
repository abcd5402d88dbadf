// How the connection is, as a value.

// connecting     the first attempt
// live           the server answers
// silent         the socket is open, but an answer is overdue
// reconnecting   the socket is gone; another attempt is on its way
// blocked        over; `reason` says why in one word (a goodbye of the catalogue, or not_enrolled)
export type ConnectionPhase = 'connecting' | 'live' | 'silent' | 'reconnecting' | 'blocked';

export interface ConnectionState {
  readonly phase: ConnectionPhase;
  // Monotonic milliseconds: since when the server has not been heard; equal to `since` when live.
  readonly quietSince: number;
  // Monotonic milliseconds: since when this phase.
  readonly since: number;
  // How often a connection has been lost after the first was made.
  readonly losses: number;
  readonly reason?: string;
}
