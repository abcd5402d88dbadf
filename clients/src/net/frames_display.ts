// What a display is told and says by itself: hello and ping. What it is told beyond that it skips.

import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import { readServerFrame, writeClientFrame } from '@/protocol/gen/display';
import type { Frames } from './frames';

export const displayFrames: Frames = {
  read: (octets) => readServerFrame(new BinaryReader(octets), octets.length).frame,
  write: (frame) =>
    frame.case === 'command' ? undefined : writeClientFrame(new BinaryWriter(), frame).finish(),
};
