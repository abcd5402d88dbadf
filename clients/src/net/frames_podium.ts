// The commands of the podium. They come with its dialogs, from which alone they are sent.

import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { CommandSchema } from '@/protocol/gen/podium/plenary/client/v1/commands_pb';
import { ClientFrameSchema } from '@/protocol/gen/podium/plenary/client/v1/frames_pb';
import type { SentCommand } from './frames';

export type PodiumCommand = Exclude<
  NonNullable<MessageInitShape<typeof CommandSchema>['command']>,
  { case: undefined }
>;

const frameOf = (commandId: Uint8Array<ArrayBuffer>, command: PodiumCommand): Uint8Array => {
  const frame = { case: 'command' as const, value: { commandId, command } };
  return toBinary(ClientFrameSchema, create(ClientFrameSchema, { frame }));
};

// Undefined for every other command.
export function writePodiumCommand({ commandId, command }: SentCommand): Uint8Array | undefined {
  switch (command.case) {
    case 'requestFloor':
    case 'yieldFloor':
    case 'recordAnswer':
    case 'answerInWriting':
    case 'recordWrittenAnswer':
    case 'proposeExhibit':
      return frameOf(commandId, command);
    default:
      return undefined;
  }
}
