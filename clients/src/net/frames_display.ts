// What a display is told and says by itself: hello and ping. What it is told beyond that it skips.

import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Update } from '@/protocol';
import { readServerFrame, readUpdate, writeClientFrame } from '@/protocol/gen/display';
import type { Frames } from './frames';

export const displayFrames: Frames = {
  read: (octets) => readServerFrame(new BinaryReader(octets), octets.length).frame,
  write: (frame) =>
    frame.case === 'command' ? undefined : writeClientFrame(new BinaryWriter(), frame).finish(),
};

// An update that did not come in a frame.
export const readWholeUpdate = (octets: Uint8Array): Update =>
  readUpdate(new BinaryReader(octets), octets.length);
