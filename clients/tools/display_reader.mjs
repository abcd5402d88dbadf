// How a display reads what it is told and writes what it says by itself, as plain TypeScript made
// from ../proto: src/protocol/gen/display.ts. It needs neither descriptors nor what interprets
// them, which is a seventh of a display. Its types are those of the generated messages, so that the
// type checker compares both; test/frames.test.ts compares them on the wire.
//
// Two things of protobuf it does not do, because the server does neither: a message that comes
// twice in one field is not merged, and what is unknown is not kept.

const scope = 'plenary.client.v1';

const scalars = {
  TYPE_STRING: { wire: 2, type: 'string', empty: "''", write: 'string' },
  TYPE_BYTES: { wire: 2, type: 'bytes', empty: 'new Uint8Array(0)', write: 'bytes' },
  TYPE_BOOL: { wire: 0, type: 'bool', empty: 'false', write: 'bool' },
  TYPE_UINT32: { wire: 0, type: 'uint32', empty: '0', write: 'uint32' },
  TYPE_INT32: { wire: 0, type: 'int32', empty: '0', write: 'int32' },
  TYPE_ENUM: { wire: 0, type: 'int32', empty: '0', write: 'int32' },
  TYPE_INT64: { wire: 0, type: 'int64', empty: '0n', write: 'int64' },
  TYPE_UINT64: { wire: 0, type: 'uint64', empty: '0n', write: 'uint64' },
};

const lastName = ({ typeName }) => typeName.split('.').at(-1);
const isMessage = ({ type }) => type === 'TYPE_MESSAGE';
const isRepeated = ({ label }) => label === 'LABEL_REPEATED';
const inChoice = ({ oneofIndex, proto3Optional }) => oneofIndex !== undefined && !proto3Optional;

function scalarOf(field) {
  const scalar = scalars[field.type];
  if (!scalar) throw new Error(`a display cannot read ${field.type} (${field.name})`);
  return scalar;
}

function readingOf(field) {
  if (isMessage(field)) return `read${lastName(field)}(r, endOf(r))`;
  const { type } = scalarOf(field);
  return type.endsWith('64') ? `BigInt(r.${type}())` : `r.${type}()`;
}

function casesOf(field, choice) {
  const name = `m.${field.jsonName}`;
  const wire = isMessage(field) ? 2 : scalarOf(field).wire;
  const on = (kind, act) =>
    `      case ${field.number * 8 + kind}:\n        ${act}\n        break;\n`;
  if (choice) {
    return on(wire, `m.${choice} = { case: '${field.jsonName}', value: ${readingOf(field)} };`);
  }
  if (!isRepeated(field)) return on(wire, `${name} = ${readingOf(field)};`);
  const one = on(wire, `${name}.push(${readingOf(field)});`);
  if (wire !== 0) return one;
  // Numbers come packed or one by one.
  return (
    one + on(2, `for (const end = endOf(r); r.pos < end; ) ${name}.push(${readingOf(field)});`)
  );
}

function emptyOf(field) {
  if (isRepeated(field)) return `${field.jsonName}: []`;
  if (isMessage(field) || field.proto3Optional) return undefined;
  return `${field.jsonName}: ${scalarOf(field).empty}`;
}

function readerOf({ name, field = [], oneofDecl = [] }, skipped) {
  const choices = oneofDecl
    .map((one) => one.name)
    .filter((_, index) => field.some((one) => inChoice(one) && one.oneofIndex === index));
  const plain = field.filter((one) => !inChoice(one));
  const empty = [
    `$typeName: '${scope}.${name}'`,
    ...plain.map(emptyOf).filter((text) => text !== undefined),
    ...choices.map((choice) => `${choice}: { case: undefined }`),
  ];
  const cases = field
    .filter((one) => !(isMessage(one) && skipped.has(lastName(one))))
    .map((one) => casesOf(one, inChoice(one) ? oneofDecl[one.oneofIndex].name : undefined));
  return (
    `export function read${name}(r: BinaryReader, end: number): ${name} {\n` +
    `  const m: ${name} = { ${empty.join(', ')} };\n` +
    `  while (r.pos < end) {\n    const tag = r.uint32();\n    switch (tag) {\n${cases.join('')}` +
    '      default:\n        r.skip(tag & 7, tag >>> 3);\n    }\n  }\n  return m;\n}\n'
  );
}

function writerOf({ name, field = [] }) {
  const lines = field.map((one) => {
    if (isRepeated(one) || inChoice(one)) throw new Error(`a display cannot write ${one.name}`);
    const value = `m.${one.jsonName}`;
    if (isMessage(one)) {
      const inner = `write${lastName(one)}(w.tag(${one.number}, 2).fork(), ${value}).join()`;
      return `  if (${value}) ${inner};\n`;
    }
    const { wire, write } = scalarOf(one);
    return `  if (${value}) w.tag(${one.number}, ${wire}).${write}(${value});\n`;
  });
  return (
    `export function write${name}(w: BinaryWriter, m: MessageInitShape<typeof ${name}Schema>): ` +
    `BinaryWriter {\n${lines.join('')}  return w;\n}\n`
  );
}

// The messages that `first` needs, itself among them, except those that are skipped.
function reached(messages, first, skipped, found = new Set()) {
  if (skipped.has(first) || found.has(first)) return found;
  found.add(first);
  for (const field of messages.get(first).field ?? []) {
    if (isMessage(field)) reached(messages, lastName(field), skipped, found);
  }
  return found;
}

// `skipped`: the messages that a display neither reads nor writes.
export function displayModule(image, skipped) {
  const messages = new Map(
    image.file.flatMap((file) => file.messageType ?? []).map((one) => [one.name, one]),
  );
  const read = [...reached(messages, 'ServerFrame', skipped)];
  const written = [...reached(messages, 'ClientFrame', skipped)].filter(
    (name) => name !== 'ClientFrame',
  );
  const said = messages.get('ClientFrame').field.filter((one) => written.includes(lastName(one)));
  const frames = said.map(
    (one) =>
      `    case '${one.jsonName}':\n` +
      `      return write${lastName(one)}(w.tag(${one.number}, 2).fork(), frame.value).join();\n`,
  );
  const saidType = said.map(
    (one) =>
      `  | { readonly case: '${one.jsonName}'; ` +
      `readonly value: MessageInitShape<typeof ${lastName(one)}Schema> }`,
  );
  const typeNames = [...read, ...written.map((name) => `${name}Schema`)];
  return (
    '// Made by tools/display_reader.mjs. What the displays read and say.\n\n' +
    "import type { MessageInitShape } from '@bufbuild/protobuf';\n" +
    "import type { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';\n" +
    `import type { ${typeNames.join(', ')} } from '..';\n\n` +
    'function endOf(r: BinaryReader): number {\n  const length = r.uint32();\n' +
    '  return r.pos + length;\n}\n\n' +
    `${read.map((name) => readerOf(messages.get(name), skipped)).join('\n')}\n` +
    `${written.map((name) => writerOf(messages.get(name))).join('\n')}\n` +
    `export type DisplayFrame =\n${saidType.join('\n')};\n\n` +
    'export function writeClientFrame(w: BinaryWriter, frame: DisplayFrame): BinaryWriter {\n' +
    `  switch (frame.case) {\n${frames.join('')}  }\n}\n`
  );
}
