// What the printed sheets are told: like a display, and what is on no wall.

import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Update } from '@/protocol';
import { readServerFrame, readUpdate, writeClientFrame } from '@/protocol/gen/print';
import type { Frames } from './frames';

export const printFrames: Frames = {
  read: (octets) => readServerFrame(new BinaryReader(octets), octets.length).frame,
  write: (frame) =>
    frame.case === 'command' ? undefined : writeClientFrame(new BinaryWriter(), frame).finish(),
};

// An update that did not come in a frame.
export const readWholeUpdate = (octets: Uint8Array): Update =>
  readUpdate(new BinaryReader(octets), octets.length);
