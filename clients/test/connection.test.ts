import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { Connection, type ConnectionOptions, type Credentials } from '@/net/connection';
import { fullFrames } from '@/net/frames_full';
import type { Outcome } from '@/net/outbox';
import type { ConnectionState } from '@/net/state';
import { Audience, type Position, PositionSchema, UnavailableReason } from '@/protocol';
import { FakeWorld } from './support/fake_world';

interface Scene {
  readonly world: FakeWorld;
  readonly connection: Connection;
  readonly states: ConnectionState[];
  readonly changes: { resume?: Position; credentials?: Credentials };
}

function scene(credentials: Credentials | undefined = { token: 'secret' }): Scene {
  const world = new FakeWorld();
  const states: ConnectionState[] = [];
  const changes: Scene['changes'] = credentials ? { credentials } : {};
  const options: ConnectionOptions = {
    url: 'ws://house/ws/demo',
    audience: Audience.CHAIR,
    frames: fullFrames,
    credentials: () => changes.credentials,
    resume: () => changes.resume,
    onState: (state) => states.push(state),
    onWelcome: () => undefined,
    onUpdate: () => undefined,
    onHealth: () => undefined,
  };
  return { world, connection: new Connection(world, options), states, changes };
}

function live(credentials?: Credentials): Scene {
  const made = scene(credentials);
  made.connection.start();
  made.world.newest.welcomes();
  answerPing(made.world);
  return made;
}

// Answers the newest Ping as a server whose clock reads `serverTime` would.
function answerPing(world: FakeWorld, serverTime = 1_000_000n): void {
  const ping = world.newest.sentOf('ping').at(-1);
  if (ping?.case !== 'ping') throw new Error('no ping was sent');
  world.newest.says({
    case: 'pong',
    value: { clientTime: ping.value.clientTime, serverTime },
  });
}

// Passes time while the server answers every ping.
function passesAnswered(world: FakeWorld, milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    world.passes(500);
    answerPing(world);
  }
}

const phase = ({ connection }: Scene) => connection.state.phase;
const commandsOf = (world: FakeWorld) =>
  world.newest
    .sentOf('command')
    .flatMap((frame) => (frame.case === 'command' ? [frame.value] : []));

describe('the door', () => {
  it('says hello with the token, the audience and the subprotocol', () => {
    const { world } = live({ token: 'secret' });
    const [hello] = world.newest.sent;
    expect(world.newest.subprotocol).toBe('plenary.v1');
    expect(hello?.case).toBe('hello');
    expect(hello?.value).toMatchObject({ token: 'secret', joinCode: '', audience: Audience.CHAIR });
  });

  it('shows a join code only while there is no token', () => {
    const { world, changes } = live({ joinCode: 'ONCE' });
    expect(world.newest.sent[0]?.value).toMatchObject({ token: '', joinCode: 'ONCE' });
    changes.credentials = { token: 'given', joinCode: 'ONCE' };
    world.newest.breaks();
    world.passes(1000);
    world.newest.welcomes();
    expect(world.newest.sent[0]?.value).toMatchObject({ token: 'given', joinCode: '' });
  });

  it('is blocked as not enrolled, without a socket, when there is neither', () => {
    const made = scene();
    delete made.changes.credentials;
    made.connection.start();
    expect(made.connection.state).toMatchObject({ phase: 'blocked', reason: 'not_enrolled' });
    expect(made.world.sockets).toHaveLength(0);
  });

  it('asks to resume where the screen stands', () => {
    const made = live();
    made.changes.resume = create(PositionSchema, { epoch: 'e1', sequence: 41n });
    made.world.newest.breaks();
    made.world.passes(1000);
    made.world.newest.welcomes();
    const [hello] = made.world.newest.sent;
    expect(hello?.case === 'hello' && hello.value.resume?.sequence).toBe(41n);
  });
});

describe('coming back', () => {
  const pauseBefore = (world: FakeWorld): number => {
    const opened = world.sockets.length;
    const from = world.now;
    while (world.sockets.length === opened) world.passes(1);
    return world.now - from;
  };

  it('waits a quarter of a second first, then longer each time, never more than 1.5 s', () => {
    const { world } = live();
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      world.newest.breaks();
      pauses.push(pauseBefore(world));
    }
    expect(pauses[0]).toBe(250);
    for (let i = 1; i < pauses.length; i += 1) {
      expect(pauses[i]).toBeGreaterThanOrEqual(pauses[i - 1] ?? 0);
    }
    expect(pauses.at(-1)).toBe(1500);
  });

  it('spreads the pause by half to either side', () => {
    const early = live();
    early.world.chance = 0;
    early.world.newest.breaks();
    expect(pauseBefore(early.world)).toBe(125);
    const late = live();
    late.world.chance = 0.999;
    late.world.newest.breaks();
    expect(pauseBefore(late.world)).toBeGreaterThan(370);
  });

  it('waits at least as long as the server asked', () => {
    const { world } = live();
    world.newest.says({
      case: 'goodbye',
      value: { code: 4004, reason: 'busy', comeBackAfterMs: 5000n },
    });
    expect(pauseBefore(world)).toBe(5000);
  });

  it('comes back at once when the device wakes', () => {
    const made = live();
    made.world.newest.breaks();
    made.connection.wake();
    expect(made.world.sockets).toHaveLength(2);
  });

  it('keeps pausing longer when the server takes it in and throws it out at once', () => {
    const { world } = live();
    for (let round = 0; round < 5; round += 1) {
      world.newest.breaks();
      pauseBefore(world);
      world.newest.welcomes();
    }
    world.newest.breaks();
    expect(pauseBefore(world)).toBeGreaterThan(1000);
  });

  it('begins with a short pause again after a connection that lasted', () => {
    const { world } = live();
    for (let round = 0; round < 5; round += 1) {
      world.newest.breaks();
      pauseBefore(world);
    }
    world.newest.welcomes();
    passesAnswered(world, 6000);
    world.newest.breaks();
    expect(pauseBefore(world)).toBe(250);
  });

  it.each([4500, 4501, 4502, 4504, 4999])('does not come back after a goodbye of %i', (code) => {
    const made = live();
    made.world.newest.says({ case: 'goodbye', value: { code, reason: 'taken_over' } });
    made.world.passes(60_000);
    expect(made.connection.state).toMatchObject({ phase: 'blocked', reason: 'taken_over' });
    expect(made.world.sockets).toHaveLength(1);
  });

  it.each([4000, 4001, 4499, 1006])('comes back after a close of %i', (code) => {
    const made = live();
    made.world.newest.breaks(code);
    expect(phase(made)).toBe('reconnecting');
    made.world.passes(1000);
    expect(made.world.sockets).toHaveLength(2);
  });

  it('ignores what an old socket still says', () => {
    const made = live();
    const old = made.world.newest;
    old.breaks();
    made.world.passes(1000);
    made.world.newest.welcomes();
    old.says({ case: 'goodbye', value: { code: 4501, reason: 'not_known' } });
    old.breaks();
    expect(phase(made)).toBe('live');
  });

  it('gives up a socket that opens but is never welcomed', () => {
    const { world } = scene();
    const made = live();
    made.world.newest.breaks();
    made.world.passes(1000);
    made.world.newest.onopen?.();
    made.world.passes(9000);
    expect(made.world.sockets.length).toBeGreaterThan(2);
    expect(world.sockets).toHaveLength(0);
  });

  it('comes back when the server sends what is not a frame', () => {
    const made = live();
    made.world.newest.onmessage?.(new Uint8Array([0xff, 0xff, 0xff]));
    expect(phase(made)).toBe('reconnecting');
  });
});

describe('silence', () => {
  it('is noticed a second after an answer is due, and forgotten when it comes', () => {
    const made = live();
    made.world.passes(2000);
    expect(phase(made)).toBe('live');
    made.world.passes(1100);
    expect(phase(made)).toBe('silent');
    answerPing(made.world);
    expect(phase(made)).toBe('live');
  });

  it('counts from the last word heard', () => {
    const made = live();
    const heardAt = made.world.now;
    made.world.passes(3500);
    expect(made.connection.state.quietSince).toBe(heardAt);
  });

  it('ends the connection when it lasts', () => {
    const made = live();
    made.world.passes(8000);
    expect(made.world.sockets[0]?.closed).toBeDefined();
    expect(made.world.sockets.length).toBeGreaterThan(1);
  });
});

describe('commands', () => {
  const submit = (made: Scene) => {
    const outcomes: Outcome[] = [];
    void made.connection
      .submit({ case: 'startItem', value: { item: 3 } })
      .then((outcome) => outcomes.push(outcome));
    return outcomes;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('carry sixteen octets of id and are answered by it', async () => {
    const made = live();
    const first = submit(made);
    const second = submit(made);
    const [a, b] = commandsOf(made.world);
    expect(a?.commandId).toHaveLength(16);
    expect(a?.commandId).not.toEqual(b?.commandId);
    made.world.newest.says({
      case: 'reply',
      value: { commandId: b?.commandId, outcome: { case: 'accepted', value: {} } },
    });
    await settled();
    expect(first).toEqual([]);
    expect(second[0]?.kind).toBe('accepted');
  });

  it('are sent again with the same id after a reconnection, until answered', async () => {
    const made = live();
    const outcomes = submit(made);
    const id = commandsOf(made.world)[0]?.commandId;
    made.world.newest.breaks();
    made.world.passes(1000);
    made.world.newest.welcomes();
    const [again] = commandsOf(made.world);
    expect(again?.commandId).toEqual(id);
    expect(again?.command.case).toBe('startItem');
    made.world.newest.says({
      case: 'reply',
      value: {
        commandId: id,
        outcome: { case: 'refused', value: { rule: 'AG2', code: 200, reason: 'unknown_item' } },
      },
    });
    await settled();
    expect(outcomes[0]).toMatchObject({ kind: 'refused', refused: { rule: 'AG2' } });
    made.world.newest.breaks();
    made.world.passes(1000);
    made.world.newest.welcomes();
    expect(commandsOf(made.world)).toEqual([]);
  });

  it('are not sent before the welcome', () => {
    const made = live();
    made.world.newest.breaks();
    submit(made);
    made.world.passes(400);
    made.world.newest.onopen?.();
    expect(commandsOf(made.world)).toEqual([]);
    made.world.newest.says({ case: 'welcome', value: { serverTime: 1n } });
    expect(commandsOf(made.world)).toHaveLength(1);
  });

  it('are tried again with the same id while the server is unavailable', () => {
    const made = live();
    submit(made);
    const id = commandsOf(made.world)[0]?.commandId;
    const unavailable = { reason: UnavailableReason.LOG_UNAVAILABLE };
    made.world.newest.says({
      case: 'reply',
      value: { commandId: id, outcome: { case: 'unavailable', value: unavailable } },
    });
    expect(commandsOf(made.world)).toHaveLength(1);
    made.world.passes(400);
    expect(commandsOf(made.world).map(({ commandId }) => commandId)).toEqual([id, id]);
  });

  it('are not tried again when their id was used for another one', async () => {
    const made = live();
    const outcomes = submit(made);
    const id = commandsOf(made.world)[0]?.commandId;
    const reused = { reason: UnavailableReason.COMMAND_ID_REUSED };
    made.world.newest.says({
      case: 'reply',
      value: { commandId: id, outcome: { case: 'unavailable', value: reused } },
    });
    await settled();
    expect(outcomes).toEqual([{ kind: 'failed', word: 'command_id_reused' }]);
    passesAnswered(made.world, 5000);
    expect(commandsOf(made.world)).toHaveLength(1);
  });

  it('that never left the device are given up after ten seconds', async () => {
    const made = live();
    made.world.newest.breaks();
    const outcomes = submit(made);
    made.world.passes(10_001);
    await settled();
    expect(outcomes).toEqual([{ kind: 'failed', word: 'not_sent' }]);
  });

  it('that may have left are never given up', async () => {
    const made = live();
    const outcomes = submit(made);
    made.world.newest.breaks();
    made.world.passes(30_000);
    await settled();
    expect(outcomes).toEqual([]);
  });

  it('end as blocked when the server ends the connection for good', async () => {
    const made = live();
    const outcomes = submit(made);
    made.world.newest.says({ case: 'goodbye', value: { code: 4501, reason: 'not_known' } });
    await settled();
    expect(outcomes).toEqual([{ kind: 'failed', word: 'blocked' }]);
  });
});

describe('a gap', () => {
  it('makes the screen come back once', () => {
    const made = live();
    made.connection.resynchronise();
    made.connection.resynchronise();
    made.world.passes(1000);
    expect(made.world.sockets).toHaveLength(2);
  });
});
