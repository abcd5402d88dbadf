// The part of the protocol that a display carries, against the whole of it.

import {
  create,
  type DescField,
  type DescMessage,
  type MessageShape,
  ScalarType,
  toBinary,
} from '@bufbuild/protobuf';
import { type ReflectMessage, reflect } from '@bufbuild/protobuf/reflect';
import { describe, expect, it } from 'vitest';
import { displayFrames, readWholeUpdate } from '@/net/frames_display';
import { fullFrames } from '@/net/frames_full';
import { type PodiumCommand, writePodiumCommand } from '@/net/frames_podium';
import { createPodiumFrames } from '@/pages/podium/frames';
import {
  Audience,
  CardSchema,
  type CommandBody,
  CommandSchema,
  ServerFrameSchema,
  UpdateSchema,
  UpdateScope,
} from '@/protocol';
import * as podiumCommands from '@/protocol/gen/podium/plenary/client/v1/commands_pb';
import parts from '@/protocol/parts.json';
import { SessionStore } from '@/store/session_store';
import { splitEnums } from '../tools/protocol.mjs';

const named = (fields: readonly DescField[]) => fields.map(({ localName }) => localName);
const cardFields = CardSchema.oneofs[0]?.fields ?? [];
const shown = cardFields.filter(({ localName }) => parts.display.cards.includes(localName));
const skipped = cardFields.filter((field) => !shown.includes(field));

function scalarFor(field: DescField): unknown {
  switch (field.scalar) {
    case ScalarType.INT64:
    case ScalarType.UINT64:
      return 1_795_777_777_777n;
    case ScalarType.BOOL:
      return true;
    case ScalarType.STRING:
      return 'Nguyễn Thị Ánh';
    case ScalarType.BYTES:
      return new Uint8Array([1, 2, 255]);
    default:
      return field.enum ? field.enum.values.at(-1)?.number : 300;
  }
}

// Puts something into each field; of the cases of a choice, into the one given.
function fill(message: ReflectMessage, depth: number, only?: DescField): ReflectMessage {
  for (const field of message.fields) {
    if (field.message && depth === 0) continue;
    if (field.oneof && only && field !== only) continue;
    const value = () =>
      field.message ? fill(reflect(field.message), depth - 1) : scalarFor(field);
    if (field.fieldKind === 'list') {
      for (let i = 0; i < 2; i += 1) message.get(field).add(value());
    } else {
      message.set(field, value());
    }
  }
  return message;
}

function filled<Desc extends DescMessage>(schema: Desc, only: DescField): MessageShape<Desc> {
  const message = create(schema);
  fill(reflect(schema, message), 4, only);
  return message;
}

const frameWith = (...cards: readonly DescField[]) => ({
  case: 'update' as const,
  value: create(UpdateSchema, {
    scope: UpdateScope.ALL,
    from: { epoch: 'e', sequence: 1n },
    to: { epoch: 'e', sequence: 2n ** 40n },
    serverTime: 1_795_000_000_000n,
    removed: ['agenda/1'],
    upserted: cards.map((field) => {
      const card = filled(CardSchema, field);
      card.key = `x/${field.number}`;
      return card;
    }),
  }),
});

const heard = (frame: ReturnType<typeof frameWith>) =>
  toBinary(ServerFrameSchema, create(ServerFrameSchema, { frame }));

describe('a display', () => {
  it('is told of the cards that parts.json names', () => {
    expect(shown).toHaveLength(parts.display.cards.length);
    expect(skipped.length).toBeGreaterThan(0);
  });

  it.each(shown.map((field) => [field.localName, field] as const))('reads %s whole', (_, field) => {
    const octets = heard(frameWith(field));
    expect(octets.length).toBeGreaterThan(60);
    expect(displayFrames.read(octets)).toEqual(fullFrames.read(octets));
  });

  it.each(skipped.map((field) => [field.localName, field] as const))('skips %s', (_, field) => {
    const frame = displayFrames.read(heard(frameWith(field, ...shown)));
    const [first, ...others] = frame.case === 'update' ? frame.value.upserted : [];
    expect(first?.key).toBe(`x/${field.number}`);
    expect(first?.card.case).toBeUndefined();
    expect(others.map(({ card }) => card.case)).toEqual(named(shown));
  });

  it('reads every other frame as the whole protocol does', () => {
    for (const field of ServerFrameSchema.fields.filter(
      ({ localName }) => localName !== 'update',
    )) {
      const octets = toBinary(ServerFrameSchema, filled(ServerFrameSchema, field));
      expect(displayFrames.read(octets)).toEqual(fullFrames.read(octets));
    }
  });

  it('reads a frame of a kind that it does not know as nothing', () => {
    expect(displayFrames.read(new Uint8Array([0xfa, 0x7f, 1, 0])).case).toBeUndefined();
  });

  it.each([[[0xff, 0xff, 0xff]], [[0x12, 5, 1]], [[0x12, 0x80]], [[0x0f]]])(
    'refuses %j',
    (octets) => {
      expect(() => displayFrames.read(new Uint8Array(octets))).toThrow();
    },
  );

  it('keeps a skipped card in its store and shows nothing of it', () => {
    const [field] = skipped;
    if (!field) throw new Error('nothing is skipped');
    const store = new SessionStore({ schedule: (act) => act(), onGap: () => undefined });
    store.enqueue(readWholeUpdate(toBinary(UpdateSchema, frameWith(field).value)));
    expect(store.hasCards).toBe(true);
    expect(store.card(`x/${field.number}`)?.card.case).toBeUndefined();
  });

  it('says hello and ping as the whole protocol does', () => {
    const resume = { epoch: 'e1', sequence: 2n ** 50n };
    const frames = [
      { case: 'hello', value: { token: 'secret', joinCode: '', audience: Audience.GALLERY } },
      { case: 'hello', value: { joinCode: 'MÃ', audience: Audience.PODIUM, resume } },
      { case: 'ping', value: { clientTime: 2n ** 41n } },
      { case: 'ping', value: { clientTime: 0n } },
    ] as const;
    for (const frame of frames) expect(displayFrames.write(frame)).toEqual(fullFrames.write(frame));
  });

  it('has no way to send a command', () => {
    const command = { case: 'openSession', value: {} } as const;
    const value = { commandId: new Uint8Array(16), command };
    expect(displayFrames.write({ case: 'command', value })).toBeUndefined();
  });
});

describe('the podium', () => {
  const commandId = new Uint8Array(16).fill(7);
  const answer = { responsibility: 'Sở', measures: 'Làm', deadline: 1_795_000_000_000n };
  const commands: readonly PodiumCommand[] = [
    { case: 'requestFloor', value: { item: 24, place: 0, kind: 1 } },
    { case: 'yieldFloor', value: { place: 3 } },
    { case: 'recordAnswer', value: { question: 4, answer, needsVerification: true } },
    { case: 'answerInWriting', value: { question: 4, reason: 'Cần xác minh' } },
    { case: 'recordWrittenAnswer', value: { question: 4, text: 'Trả lời' } },
    { case: 'proposeExhibit', value: { question: 4, title: 'Số liệu', text: 'a: 1' } },
  ];
  const say = (command: CommandBody) =>
    ({ case: 'command', value: { commandId, command } }) as const;

  it('carries the commands that parts.json names, and these are sent', () => {
    const carried = named(podiumCommands.CommandSchema.oneofs[0]?.fields ?? []);
    expect([...carried].sort()).toEqual([...parts.podium.commands].sort());
    expect(commands.map((command) => command.case)).toEqual(parts.podium.commands);
  });

  it('sends nothing before its dialogs have come', () => {
    for (const command of commands) {
      expect(createPodiumFrames().write(say(command))).toBeUndefined();
    }
  });

  it('writes its commands as the whole protocol does, and no others', () => {
    const frames = createPodiumFrames();
    frames.writeCommandsWith(writePodiumCommand);
    for (const command of commands) {
      expect(frames.write(say(command))).toEqual(fullFrames.write(say(command)));
    }
    expect(CommandSchema.oneofs[0]?.fields.length).toBeGreaterThan(commands.length);
    expect(frames.write(say({ case: 'openSession', value: {} }))).toBeUndefined();
  });
});

describe('enumerations', () => {
  const code =
    '/* eslint-disable */\nkeep();\n\n/**\n * One.\n */\nexport enum One {\n  A = ' +
    '0,\n}\n\nalso();\n';

  it('move into a module of their own', () => {
    const { rest, enums } = splitEnums(code, './x_enums');
    expect(enums).toContain('export enum One {\n  A = 0,\n}');
    expect(rest).toContain("export { One } from './x_enums';");
    expect(rest).toContain('keep();');
    expect(rest).toContain('also();');
    expect(rest).not.toContain('export enum');
  });

  it('leave a module without any as it is', () => {
    expect(splitEnums('keep();\n', './x_enums')).toEqual({ rest: 'keep();\n', enums: '' });
  });
});
