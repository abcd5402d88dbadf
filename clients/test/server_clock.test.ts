import { describe, expect, it } from 'vitest';
import { ServerClock } from '@/net/server_clock';

// The server's clock and the tablet's monotonic clock share no origin; `between` is their distance.
function clockAt(between: number) {
  let monotonic = 5000;
  const clock = new ServerClock(() => monotonic);
  return {
    clock,
    // A question that takes `there` ms to the server and `back` ms from it.
    asks(there: number, back: number) {
      const sentAt = monotonic;
      monotonic += there;
      const serverTime = monotonic + between;
      monotonic += back;
      clock.measure(sentAt, monotonic, serverTime);
    },
    passes(milliseconds: number) {
      monotonic += milliseconds;
    },
    error: () => (clock.now() ?? Number.NaN) - (monotonic + between),
  };
}

const kNow = Date.UTC(2026, 11, 8, 1, 0, 0);

describe('ServerClock', () => {
  it('knows no time before anything was heard', () => {
    expect(clockAt(kNow).clock.now()).toBeUndefined();
  });

  it('is right however wrong the wall clock of the tablet is', () => {
    const wrong = Date.now;
    Date.now = () => 0;
    try {
      const world = clockAt(kNow);
      world.asks(10, 10);
      expect(world.error()).toBe(0);
    } finally {
      Date.now = wrong;
    }
  });

  it('trusts the shortest of the last eight round trips', () => {
    const world = clockAt(kNow);
    world.asks(3, 3);
    world.asks(400, 10);
    world.asks(20, 90);
    expect(world.error()).toBe(0);
  });

  it('errs by at most half a round trip', () => {
    const world = clockAt(kNow);
    world.asks(40, 0);
    expect(Math.abs(world.error())).toBeLessThanOrEqual(20);
  });

  it('forgets a measurement after eight newer ones', () => {
    const world = clockAt(kNow);
    world.asks(0, 2);
    for (let i = 0; i < 8; i += 1) world.asks(30, 50);
    expect(world.error()).toBe(-10);
  });

  it('goes on with the last offset while it measures anew after a sleep', () => {
    const world = clockAt(kNow);
    world.asks(5, 5);
    world.clock.forget();
    world.passes(1000);
    expect(world.error()).toBe(0);
  });

  it('takes a time stamp for a start, and a measurement instead as soon as there is one', () => {
    const world = clockAt(kNow);
    world.clock.hint(kNow);
    expect(world.clock.now()).toBe(kNow);
    world.asks(10, 10);
    expect(world.error()).toBe(0);
    world.clock.hint(kNow);
    expect(world.error()).toBe(0);
  });
});
