// The whole protocol, for the pages that send commands of every kind.

import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { ClientFrameSchema, ServerFrameSchema } from '@/protocol';
import type { Frames } from './frames';

export const fullFrames: Frames = {
  read: (octets) => fromBinary(ServerFrameSchema, octets).frame,
  write: (frame) => toBinary(ClientFrameSchema, create(ClientFrameSchema, { frame })),
};
