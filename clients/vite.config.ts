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
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, page(name)])) },
    },
    server: {
      proxy: {
        '/ws': { target: `ws://127.0.0.1:${process.env.PLENARY_PORT ?? '8080'}`, ws: true },
      },
    },
  };
});
