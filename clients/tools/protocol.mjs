// The protocol's messages in TypeScript, by buf and protoc-gen-es from ../proto:
//
//   src/protocol/gen              all of them, and the enumerations in modules of their own
//   src/protocol/gen/display.ts   how a display reads and writes, see display_reader.mjs
//   src/protocol/gen/podium       the commands of the podium
//
// src/protocol/parts.json names the cards and commands of the last two. A card or command that it
// does not name is not in them, so a new one never makes a display heavier by itself.
//
// Enumerations stand apart from the descriptors, so that a page which compares a state does not
// carry what says how messages are written. All parts share one and the same.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { displayModule } from './display_reader.mjs';

const scope = 'plenary.client.v1';

// What a part of descriptors begins with, beside the cards and commands that it names.
const beginnings = { podium: { types: ['ClientFrame'], without: ['Hello', 'Ping'] } };

const choices = { cards: 'Card', commands: 'Command' };

// The cases of a message's choice and the messages that they carry, as in `image`, the protocol.
function casesOf(image, message) {
  const described = image.file.flatMap((file) => file.messageType ?? []);
  const { field } = described.find(({ name }) => name === message);
  const cases = field.filter((one) => one.oneofIndex !== undefined);
  return new Map(cases.map((one) => [one.jsonName, one.typeName.split('.').at(-1)]));
}

// What is left out of a part that names these cards and commands.
export function leftOut(image, part) {
  return Object.entries(choices).flatMap(([kind, message]) => {
    const cases = casesOf(image, message);
    const unknown = part[kind].filter((name) => !cases.has(name));
    if (unknown.length > 0) throw new Error(`no ${message} in ../proto is called ${unknown}`);
    return [...cases].flatMap(([name, type]) => (part[kind].includes(name) ? [] : [type]));
  });
}

const enumeration = /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export enum (\w+) \{[\s\S]*?\n\}\n\n?/g;

// `code`, a generated module, without its enumerations, which it takes from the module `from`.
export function splitEnums(code, from) {
  const found = [...code.matchAll(enumeration)];
  if (found.length === 0) return { rest: code, enums: '' };
  const names = found.map(([, name]) => name).join(', ');
  const taken = `import type { ${names} } from '${from}';\nexport { ${names} } from '${from}';\n`;
  const [head] = /[\s\S]*?\/\* eslint-disable \*\/\n/.exec(code) ?? [''];
  return {
    rest: head + taken + code.slice(head.length).replace(enumeration, ''),
    enums: head + found.map(([whole]) => `\n${whole.trim()}\n`).join(''),
  };
}

export function generateProtocol(root) {
  const out = join(root, 'src/protocol/gen');
  const buf = (...words) =>
    execFileSync(join(root, 'node_modules/.bin/buf'), words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1 << 26,
    });
  const image = JSON.parse(buf('build', '../proto', '--output', '-#format=json'));
  const parts = JSON.parse(readFileSync(join(root, 'src/protocol/parts.json'), 'utf8'));

  rmSync(out, { recursive: true, force: true });
  buf('generate', '--output', out);
  for (const [name, { types, without }] of Object.entries(beginnings)) {
    const flags = [
      ...types.map((type) => `--type=${scope}.${type}`),
      ...[...without, ...leftOut(image, parts[name])].map(
        (type) => `--exclude-type=${scope}.${type}`,
      ),
    ];
    buf('generate', '--output', join(out, name), ...flags);
  }

  const skipped = new Set(['Command', ...leftOut(image, parts.display)]);
  writeFileSync(join(out, 'display.ts'), displayModule(image, skipped));

  const below = scope.replaceAll('.', '/');
  for (const part of ['.', ...Object.keys(beginnings)]) {
    const folder = join(out, part, below);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('_pb.ts'))) {
      const path = join(folder, file);
      const target = join(out, below, file.replace('_pb.ts', '_enums'));
      const between = relative(dirname(path), target);
      const from = between.startsWith('.') ? between : `./${between}`;
      const { rest, enums } = splitEnums(readFileSync(path, 'utf8'), from);
      writeFileSync(path, rest);
      if (part === '.' && enums !== '') writeFileSync(`${target}.ts`, enums);
    }
  }
}
