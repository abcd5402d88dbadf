// Five pages out of one package; `--mode states` builds the page of pictured states instead.

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ariaLocales } from './tools/aria_locales.mjs';
import { layerOrder } from './tools/layer_order.mjs';
import { leanProtobuf } from './tools/lean_protobuf.mjs';
import { precompress } from './tools/precompress.mjs';

const page = (name: string) => fileURLToPath(new URL(`./${name}.html`, import.meta.url));

export const pages = ['chair', 'delegate', 'podium', 'gallery', 'print'] as const;

// Chunks by hand, where the bundler would make many small ones: each costs a page that loads it a
// hundred octets or more. What every page loads; the clocks of all pages but the sheets; the
// messages of the whole protocol.
const chunks = {
  everywhere: [
    /preload-helper|@oxc-project\+runtime|rolldown\/runtime/,
    /node_modules\/(react|react-dom|scheduler|make-plural|@messageformat)\//,
    /node_modules\/@bufbuild\/protobuf\/dist\/esm\/wire\/(varint|text-encoding|binary-encoding)\./,
    /node_modules\/@bufbuild\/protobuf\/dist\/esm\/proto-int64\./,
    /src\/boot\/(start|live_session|credentials|storage_shelf)\./,
    /src\/net\/(browser_ports|server_clock|connection|backoff|outbox)\./,
    /src\/store\/(state|session_store|cards|floor|interpellation)\./,
    /src\/i18n\/(index|time)\./,
    /src\/i18n\/gen\/(common|goodbye|floor|interpellation)(\.vi)?\.js/,
    /src\/protocol\/gen\/.*\/(types|frames|interpellation_cards)_enums\./,
    /src\/ui\/(Gate|Sign|agenda|hooks|language|refusal_text|session|ticking|times)\./,
    /src\/ui\/(floor_hooks|floor_words|interpellation_hooks)\./,
  ],
  clocks: [
    /src\/protocol\/(numbers|gen\/.*\/floor_cards_enums)\./,
    /src\/store\/(timing|turn_timing)\./,
    /src\/ui\/(ClockFace|ItemClock|SpeakerClock|WallClock)\./,
  ],
  protocol: [/src\/protocol\/gen\/plenary\/client\/v1\/\w+_pb\./],
} as const;

export default defineConfig(({ mode }) => {
  const names = mode === 'states' ? ['states'] : pages;
  return {
    plugins: [
      react(),
      ariaLocales(),
      layerOrder(),
      leanProtobuf(),
      ...(mode === 'states' ? [] : [precompress()]),
    ],
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    build: {
      target: ['chrome109', 'firefox115', 'safari15.4'],
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, page(name)])),
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: Object.entries(chunks).map(([name, tests]) => ({
              name,
              test: (id: string) => tests.some((test) => test.test(id)),
            })),
          },
        },
      },
    },
    server: {
      proxy: {
        '/ws': { target: `ws://127.0.0.1:${process.env.PLENARY_PORT ?? '8080'}`, ws: true },
      },
    },
  };
});
