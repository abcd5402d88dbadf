// A server for one page, played by the test: it hears the page's frames and says what it is told.

import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { Page, WebSocketRoute } from '@playwright/test';
import {
  type Card,
  ClientFrameSchema,
  type Command,
  type Hello,
  ServerFrameSchema,
  UpdateScope,
  type WelcomeSchema,
} from '../../src/protocol';

type ServerFrame = NonNullable<MessageInitShape<typeof ServerFrameSchema>['frame']>;

const position = (sequence: number) => ({ epoch: 'e2e', sequence: BigInt(sequence) });

export class House {
  readonly hellos: Hello[] = [];
  // Each is accepted at once.
  readonly commands: Command['command'][] = [];
  addresses: string[] = [];
  private route: WebSocketRoute | undefined;
  private accepting = true;

  // `now`: what the server's clock reads. `cards`: what a page is told at first. `who`: as whom.
  constructor(
    private readonly now: () => number,
    private readonly cards: () => readonly Card[],
    private readonly token = '',
    private readonly who: MessageInitShape<typeof WelcomeSchema> = {},
  ) {}

  async serve(page: Page): Promise<void> {
    await page.routeWebSocket(/\/ws\//, (route) => {
      this.addresses.push(new URL(route.url()).pathname);
      if (!this.accepting) {
        void route.close({ code: 4000 });
        return;
      }
      this.route = route;
      route.onMessage((message) => this.hear(message));
    });
  }

  says(frame: ServerFrame): void {
    const octets = toBinary(ServerFrameSchema, create(ServerFrameSchema, { frame }));
    this.route?.send(Buffer.from(octets));
  }

  changes(from: number, to: number, cards: readonly Card[]): void {
    this.says({
      case: 'update',
      value: {
        scope: UpdateScope.CHANGES,
        from: position(from),
        to: position(to),
        serverTime: BigInt(this.now()),
        upserted: [...cards],
      },
    });
  }

  async closes(): Promise<void> {
    this.accepting = false;
    await this.route?.close({ code: 4000 });
  }

  opens(): void {
    this.accepting = true;
  }

  private hear(message: string | Buffer): void {
    const { frame } = fromBinary(ClientFrameSchema, new Uint8Array(Buffer.from(message)));
    const serverTime = BigInt(this.now());
    if (frame.case === 'ping') {
      this.says({ case: 'pong', value: { clientTime: frame.value.clientTime, serverTime } });
    }
    if (frame.case === 'command') {
      this.commands.push(frame.value.command);
      const { commandId } = frame.value;
      this.says({ case: 'reply', value: { commandId, outcome: { case: 'accepted', value: {} } } });
    }
    if (frame.case !== 'hello') return;
    this.hellos.push(frame.value);
    this.says({
      case: 'welcome',
      value: {
        session: 'demo',
        serverTime,
        position: position(1),
        token: this.token,
        ...this.who,
      } as MessageInitShape<typeof WelcomeSchema>,
    });
    this.says({
      case: 'update',
      value: {
        scope: UpdateScope.ALL,
        to: position(1),
        serverTime,
        upserted: [...this.cards()],
      },
    });
  }
}
