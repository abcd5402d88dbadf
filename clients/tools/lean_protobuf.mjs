// Vite plugin: makes the protocol lighter on its way to the screens, without changing what is said.
//
// 1. The descriptors of descriptor.proto come with enumerations that nothing here reads, written so
//    that a bundler must keep them. Written as pure expressions, they go. Of its messages, those
//    that say something of a proto3 file keep their fields; the others keep their names and places.
// 2. The protocol's own descriptors come in base64, which hides their many repeated words from
// gzip. They travel as the text they mostly are and become base64 in the browser. 3. Names of
// enumeration values stand in the generated enumerations. The descriptors repeat them for JSON
// and text, which no screen reads; what they need is the first value, the default.

import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt';

const enumeration =
  /export var (\w+);\n\(function \(\1\) \{([\s\S]*?)\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;

const bootstrap = /\bboot\((\{[\s\S]*?\})\);/;

const descriptor = /\bfileDesc\("([A-Za-z0-9+/=]+)"/g;

const whole = new Set([
  'FileDescriptorProto',
  'DescriptorProto',
  'FieldDescriptorProto',
  'OneofDescriptorProto',
  'EnumDescriptorProto',
  'EnumValueDescriptorProto',
]);

// Options that decide how proto3 is read: maps, packed lists, 64-bit numbers as strings.
const optionsRead = { MessageOptions: ['map_entry'], FieldOptions: ['packed', 'jstype'] };

function leanMessage({ name, field = [], nestedType, enumType }) {
  const plain = ({ options: _, ...one }) => one;
  if (whole.has(name)) return { name, field: field.map(plain), nestedType, enumType };
  const read = optionsRead[name];
  if (!read) return { name };
  return { name, field: field.filter((one) => read.includes(one.name)).map(plain), enumType };
}

export function leanBootstrap(code) {
  return code
    .replace(
      enumeration,
      'export const $1 = /*@__PURE__*/ (function ($1) {$2\n    return $1;\n})({});',
    )
    .replace(bootstrap, (_, literal) => {
      const file = JSON.parse(literal);
      const messageType = file.messageType.map(leanMessage);
      return `boot(${JSON.stringify({ ...file, messageType })});`;
    });
}

function withoutValueNames(octets) {
  const file = fromBinary(FileDescriptorProtoSchema, octets);
  for (const one of file.enumType) one.value = one.value.slice(0, 1);
  return toBinary(FileDescriptorProtoSchema, file);
}

export function leanDescriptors(code) {
  return code.replace(descriptor, (_, base64) => {
    const octets = withoutValueNames(Buffer.from(base64, 'base64'));
    const text = JSON.stringify(Buffer.from(octets).toString('latin1'));
    return `fileDesc(/*@__PURE__*/ btoa(${text})`;
  });
}

export function leanProtobuf() {
  return {
    name: 'lean-protobuf',
    transform(code, id) {
      if (id.endsWith('/wkt/gen/google/protobuf/descriptor_pb.js')) {
        return { code: leanBootstrap(code), map: null };
      }
      if (/\/src\/protocol\/gen\/.*_pb\.ts$/.test(id)) {
        return { code: leanDescriptors(code), map: null };
      }
      return null;
    },
  };
}
