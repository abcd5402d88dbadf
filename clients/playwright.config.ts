// The built pages in a real browser, against a server that the test plays itself. The folder of the
// build comes in PLENARY_WWW.

import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './tools/chromium.mjs';

const www = process.env.PLENARY_WWW ?? process.env.PLENARY_SCREENS ?? 'dist';
const port = Number(process.env.PLENARY_E2E_PORT ?? 4173 + (process.ppid % 20_000));
process.env.PLENARY_E2E_PORT = String(port);

export default defineConfig({
  testDir: 'e2e/pages',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  webServer: {
    command: `npx vite preview --outDir "${www}" --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/gallery.html`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1920, height: 1080 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...chromiumFlags],
    },
  },
});
