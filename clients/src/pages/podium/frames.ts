// The podium reads like a display. How its commands are written comes later, with its dialogs.

import type { Frames, SentCommand } from '@/net/frames';
import { displayFrames } from '@/net/frames_display';

type WriteCommand = (command: SentCommand) => Uint8Array | undefined;

export interface PodiumFrames extends Frames {
  // From now on commands can be written; those that wait go with the next connection.
  writeCommandsWith(write: WriteCommand): void;
}

export function createPodiumFrames(): PodiumFrames {
  let writeCommand: WriteCommand = () => undefined;
  return {
    read: displayFrames.read,
    write: (frame) =>
      frame.case === 'command' ? writeCommand(frame.value) : displayFrames.write(frame),
    writeCommandsWith: (write) => {
      writeCommand = write;
    },
  };
}

export const podiumFrames = createPodiumFrames();
