// A device without a browser: speaks the protocol and nothing else. Sends any command and keeps the
// cards that it is told. Says a word now and then, because the server lets go of who is silent.

import { randomBytes } from 'node:crypto';
import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { Card } from '../../src/protocol/gen/plenary/client/v1/cards_pb';
import type { CommandSchema } from '../../src/protocol/gen/plenary/client/v1/commands_pb';
import {
  Audience,
  ClientFrameSchema,
  type HelloSchema,
  type Reply,
  ServerFrameSchema,
  type Update,
  UpdateScope,
} from '../../src/protocol/gen/plenary/client/v1/frames_pb';
import { AttendanceMeans } from '../../src/protocol/gen/plenary/client/v1/types_pb';

type Body = Exclude<
  NonNullable<MessageInitShape<typeof CommandSchema>['command']>,
  { case: undefined }
>;

type CardCase = NonNullable<Card['card']['case']>;
type CardOf<Case extends CardCase> = Extract<Card['card'], { case: Case }>['value'];

const kPingEvery_ms = 5_000;

export class WireScreen {
  // What the device shows from now on instead of the code of its link.
  token = '';
  private readonly replies = new Map<string, (reply: Reply) => void>();
  private readonly cards = new Map<string, Card>();
  private readonly pinging = setInterval(() => this.ping(), kPingEvery_ms);

  private constructor(private readonly socket: WebSocket) {
    this.pinging.unref();
  }

  static join(
    origin: string,
    joinCode: string,
    audience: Audience = Audience.DELEGATE,
  ): Promise<WireScreen> {
    return WireScreen.greet(origin, { joinCode, audience });
  }

  static comeBack(
    origin: string,
    token: string,
    audience: Audience = Audience.DELEGATE,
  ): Promise<WireScreen> {
    return WireScreen.greet(origin, { token, audience });
  }

  private static async greet(
    origin: string,
    hello: MessageInitShape<typeof HelloSchema>,
  ): Promise<WireScreen> {
    const address = `${origin.replace('http', 'ws')}/ws/demo`;
    const socket = new WebSocket(address, 'plenary.v1');
    socket.binaryType = 'arraybuffer';
    const screen = new WireScreen(socket);
    await new Promise<void>((done, failed) => {
      socket.onopen = () => screen.send({ case: 'hello', value: hello });
      socket.onclose = (event) => failed(new Error(`closed with ${event.code}`));
      socket.onmessage = (message) => {
        const { frame } = fromBinary(ServerFrameSchema, new Uint8Array(message.data));
        if (frame.case === 'welcome') screen.token = frame.value.token || hello.token || '';
        if (frame.case === 'reply') screen.settle(frame.value);
        if (frame.case !== 'update') return;
        screen.take(frame.value);
        if (frame.value.scope === UpdateScope.ALL) done();
      };
    });
    return screen;
  }

  async ask(body: Body): Promise<Reply> {
    const commandId = randomBytes(16);
    const reply = new Promise<Reply>((done) => this.replies.set(commandId.toString('hex'), done));
    this.send({ case: 'command', value: { commandId, command: body } });
    return reply;
  }

  // Throws unless the server accepts.
  async command(body: Body): Promise<void> {
    const { outcome } = await this.ask(body);
    if (outcome.case === 'accepted') return;
    const said = JSON.stringify(outcome.value, (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    throw new Error(`${body.case}: ${outcome.case} ${said}`);
  }

  async checkIn(): Promise<void> {
    await this.command({ case: 'checkIn', value: { means: AttendanceMeans.IN_HALL } });
  }

  all<Case extends CardCase>(kind: Case): CardOf<Case>[] {
    return [...this.cards.values()].flatMap(({ card }) =>
      card.case === kind ? [card.value as CardOf<Case>] : [],
    );
  }

  close(): void {
    clearInterval(this.pinging);
    this.socket.onclose = null;
    this.socket.close();
  }

  private ping(): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.send({ case: 'ping', value: { clientTime: BigInt(Math.round(performance.now())) } });
  }

  private take(update: Update): void {
    if (update.scope === UpdateScope.ALL) this.cards.clear();
    for (const key of update.removed) this.cards.delete(key);
    for (const card of update.upserted) this.cards.set(card.key, card);
  }

  private settle(reply: Reply): void {
    this.replies.get(Buffer.from(reply.commandId).toString('hex'))?.(reply);
  }

  private send(frame: MessageInitShape<typeof ClientFrameSchema>['frame'] & object): void {
    this.socket.send(toBinary(ClientFrameSchema, create(ClientFrameSchema, { frame })));
  }
}
