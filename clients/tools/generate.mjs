// `npm run gen`: everything that is made from other sources and not checked in.
//
//   src/protocol/gen   the protocol's messages, by buf and protoc-gen-es from ../proto
//   src/i18n/gen       the sentences, compiled from src/i18n/{vi,en} and ../proto/catalogue.json
//
// Needs no network. Fails, naming the key, when a sentence is missing in one language.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMessages } from './messages.mjs';
import { generateProtocol } from './protocol.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

generateProtocol(root);
generateMessages(root);
