// A delegate's device without a browser: speaks the protocol and nothing else.

import { randomBytes } from 'node:crypto';
import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import {
  Audience,
  ClientFrameSchema,
  type Reply,
  ServerFrameSchema,
} from '../../src/protocol/gen/plenary/client/v1/frames_pb';
import { AttendanceMeans } from '../../src/protocol/gen/plenary/client/v1/types_pb';

export class WireScreen {
  private readonly replies = new Map<string, (reply: Reply) => void>();

  private constructor(private readonly socket: WebSocket) {}

  static async join(origin: string, code: string): Promise<WireScreen> {
    const address = `${origin.replace('http', 'ws')}/ws/demo`;
    const socket = new WebSocket(address, 'plenary.v1');
    socket.binaryType = 'arraybuffer';
    const screen = new WireScreen(socket);
    await new Promise<void>((done, failed) => {
      socket.onopen = () => {
        const hello = { joinCode: code, audience: Audience.DELEGATE };
        screen.send({ case: 'hello', value: hello });
      };
      socket.onclose = (event) => failed(new Error(`closed with ${event.code}`));
      socket.onmessage = (message) => {
        const { frame } = fromBinary(ServerFrameSchema, new Uint8Array(message.data));
        if (frame.case === 'welcome') done();
        if (frame.case === 'reply') screen.settle(frame.value);
      };
    });
    return screen;
  }

  async checkIn(): Promise<Reply> {
    const commandId = randomBytes(16);
    const reply = new Promise<Reply>((done) => this.replies.set(commandId.toString('hex'), done));
    const means = AttendanceMeans.IN_HALL;
    this.send({
      case: 'command',
      value: { commandId, command: { case: 'checkIn', value: { means } } },
    });
    return reply;
  }

  close(): void {
    this.socket.onclose = null;
    this.socket.close();
  }

  private settle(reply: Reply): void {
    this.replies.get(Buffer.from(reply.commandId).toString('hex'))?.(reply);
  }

  private send(
    frame: Parameters<typeof create<typeof ClientFrameSchema>>[1] extends infer Init
      ? NonNullable<Init> extends { frame?: infer Frame }
        ? NonNullable<Frame>
        : never
      : never,
  ): void {
    this.socket.send(toBinary(ClientFrameSchema, create(ClientFrameSchema, { frame })));
  }
}
