// `npm run gen`: everything that is made from other sources and not checked in.
//
//   src/protocol/gen   the protocol's messages, by buf and protoc-gen-es from ../proto
//   src/i18n/gen       the sentences, compiled from src/i18n/{vi,en} and ../proto/catalogue.json
//
// Needs no network. Fails, naming the key, when a sentence is missing in one language.

import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMessages } from './messages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

execFileSync(join(root, 'node_modules/.bin/buf'), ['generate', '--clean'], {
  cwd: root,
  stdio: 'inherit',
});
generateMessages(root);
