// How long to wait before trying again: 0.25 s, growing by half up to 1.5 s, each by up to half
// more or less, so that a hall full of tablets does not come back in the same moment. The longest
// pause keeps the promise that every screen is back within three seconds of its server.

const kFirst_ms = 250;
const kLongest_ms = 1500;
const kGrowth = 1.5;

export class Backoff {
  private attempts = 0;

  constructor(private readonly random: () => number) {}

  // `atLeast`: what the server asked for.
  next(atLeast = 0): number {
    const plain = Math.min(kLongest_ms, kFirst_ms * kGrowth ** this.attempts);
    this.attempts += 1;
    return Math.max(atLeast, plain * (0.5 + this.random()));
  }

  reset(): void {
    this.attempts = 0;
  }
}
