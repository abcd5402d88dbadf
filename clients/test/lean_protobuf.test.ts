import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';
import { describe, expect, it } from 'vitest';
import { leanBootstrap, leanDescriptors } from '../tools/lean_protobuf.mjs';

const folder = fileURLToPath(new URL('../src/protocol/gen/plenary/client/v1/', import.meta.url));

const described = readdirSync(folder).filter((name) => name.endsWith('_pb.ts'));

describe.each(described)('%s', (name) => {
  const full = readFileSync(folder + name, 'utf8');
  const base64 = /fileDesc\("([^"]+)"/.exec(full)?.[1] ?? '';
  const literal = /btoa\(("(?:[^"\\]|\\.)*")\)/.exec(leanDescriptors(full))?.[1] ?? '""';

  const read = (text: string) => fromBinary(FileDescriptorProtoSchema, Buffer.from(text, 'base64'));

  it('says the same of every message', () => {
    const lean = read(btoa(JSON.parse(literal)));
    expect(lean.messageType).toEqual(read(base64).messageType);
    expect(lean.dependency).toEqual(read(base64).dependency);
  });

  it('keeps of an enumeration its name and its default', () => {
    const [lean, whole] = [read(btoa(JSON.parse(literal))), read(base64)];
    expect(lean.enumType.map((one) => one.name)).toEqual(whole.enumType.map((one) => one.name));
    expect(lean.enumType.map(({ value }) => value.map((one) => one.number))).toEqual(
      whole.enumType.map(() => [0]),
    );
  });
});

describe('descriptor.proto', () => {
  const path = '../node_modules/@bufbuild/protobuf/dist/esm/wkt/gen/google/protobuf/';
  const file = fileURLToPath(new URL(`${path}descriptor_pb.js`, import.meta.url));
  const code = readFileSync(file, 'utf8');
  const messages = (text: string): { name: string; field?: { name: string }[] }[] =>
    JSON.parse(/\bboot\((\{[\s\S]*?\})\);/.exec(text)?.[1] ?? '').messageType;
  const fields = (text: string, name: string) =>
    messages(text)
      .find((one) => one.name === name)
      ?.field?.map((field) => field.name);

  it('keeps its messages in their places', () => {
    const names = (text: string) => messages(text).map(({ name }) => name);
    expect(names(leanBootstrap(code))).toEqual(names(code));
  });

  it('keeps what says how a field is read', () => {
    const lean = leanBootstrap(code);
    expect(fields(lean, 'FieldDescriptorProto')).toEqual(fields(code, 'FieldDescriptorProto'));
    expect(fields(lean, 'MessageOptions')).toEqual(['map_entry']);
    expect(fields(lean, 'FieldOptions')).toEqual(['packed', 'jstype']);
    expect(fields(lean, 'SourceCodeInfo')).toBeUndefined();
  });

  it('has no enumeration left that a bundler must keep', () => {
    expect(leanBootstrap(code)).not.toMatch(/^export var/m);
  });
});
