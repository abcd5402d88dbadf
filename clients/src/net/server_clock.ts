// The server's clock as this screen knows it.
//
// The offset is measured between the server's time and the screen's monotonic clock, so a tablet
// whose wall clock is wrong, or is set in the middle of a sitting, shows the right time all the
// same. Of the last eight measurements the one with the shortest round trip counts: half of its
// round trip bounds its error.

const kSamples = 8;

interface Sample {
  readonly offset: number;
  readonly roundTrip: number;
}

export class ServerClock {
  private samples: Sample[] = [];
  private best: Sample | undefined;

  constructor(private readonly monotonic: () => number) {}

  // Milliseconds since 1970-01-01T00:00:00Z by the server; undefined before the first measurement.
  now(): number | undefined {
    return this.best && this.monotonic() + this.best.offset;
  }

  // A Pong: sent at `sentAt` and received at `receivedAt` of the monotonic clock.
  measure(sentAt: number, receivedAt: number, serverTime: number): void {
    const roundTrip = receivedAt - sentAt;
    if (roundTrip < 0) return;
    const offset = serverTime - (sentAt + receivedAt) / 2;
    this.samples = [...this.samples, { offset, roundTrip }].slice(-kSamples);
    this.best = this.samples.reduce((a, b) => (b.roundTrip < a.roundTrip ? b : a));
  }

  // A time stamp that came without a question. Only believed while nothing better is known.
  hint(serverTime: number): void {
    if (this.samples.length === 0) {
      this.best = { offset: serverTime - this.monotonic(), roundTrip: Number.POSITIVE_INFINITY };
    }
  }

  // After a sleep of the device old measurements are worth nothing: the monotonic clock may have
  // stood still. The last offset is kept until a new one is measured.
  forget(): void {
    this.samples = [];
  }
}
