// How frames become octets and octets frames. Each page brings the part of the protocol that it
// reads and says, so that a display does not carry what only the chair can ask for.

import type { MessageInitShape } from '@bufbuild/protobuf';
import type { CommandBody, HelloSchema, PingSchema, ServerFrame } from '@/protocol';

// A command with the id under which it is answered.
export interface SentCommand {
  readonly commandId: Uint8Array<ArrayBuffer>;
  readonly command: CommandBody;
}

export type SaidFrame =
  | { readonly case: 'hello'; readonly value: MessageInitShape<typeof HelloSchema> }
  | { readonly case: 'command'; readonly value: SentCommand }
  | { readonly case: 'ping'; readonly value: MessageInitShape<typeof PingSchema> };

// A frame that was heard; its case is undefined if it is of a kind that this page does not know.
export type HeardFrame = ServerFrame['frame'];

export interface Frames {
  // Throws if the octets are no frame. A card of a kind that this page does not know comes with its
  // key and nothing in it.
  read(octets: Uint8Array): HeardFrame;
  // Undefined if this page has no way, or not yet, to say it.
  write(frame: SaidFrame): Uint8Array | undefined;
}
