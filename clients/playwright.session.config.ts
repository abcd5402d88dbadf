// The whole way: the real server with its real log, and four screens in a real browser. The
// program and the folder of the built screens come in PLENARY_PROGRAM and PLENARY_WWW. One worker,
// because a session is one story.

import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './tools/chromium.mjs';

export default defineConfig({
  testDir: 'e2e/session_day',
  outputDir: 'test-results/e2e-session',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    actionTimeout: 60_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...chromiumFlags],
    },
  },
});
