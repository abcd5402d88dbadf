// `npm run states [-- <prefix of ids>]`: takes a picture of every pictured state at its real sizes
// into test-results/states, and fails if axe-core finds a violation, if a page is wider than its
// screen, if a display does not fit its screen, or if an error is written to the console.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumFlags } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = join(root, 'test-results/states');
const site = mkdtempSync(join(tmpdir(), 'plenary-states-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const prefix = process.argv[2] ?? '';

const sizes = {
  tablet: { width: 1280, height: 800 },
  portrait: { width: 800, height: 1280 },
  wall: { width: 1920, height: 1080 },
  wall4k: { width: 3840, height: 2160 },
  paper: { width: 794, height: 1123 },
};

async function act(page, step) {
  if ('click' in step) await page.click(step.click);
  else if ('fill' in step) await page.fill(step.fill, step.text);
  else await page.keyboard.press(step.press);
}

async function violationsOf(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const report = await window.axe.run(document, { runOnly: tags });
    return report.violations.map((violation) => ({
      id: violation.id,
      help: violation.help,
      where: violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`),
    }));
  });
  return found.map(({ id, help, where }) => `${id}: ${help}\n      ${where.join('\n      ')}`);
}

async function overflowOf(page, size) {
  const { wide, high } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - window.innerWidth,
    high: document.documentElement.scrollHeight - window.innerHeight,
  }));
  const faults = [];
  if (wide > 0) faults.push(`the page is ${wide} px wider than the screen`);
  if (size.startsWith('wall') && high > 0) faults.push(`the display is ${high} px too high`);
  return faults;
}

// One page per size is used for all states of that size: opening one is the slow part.
async function openPage(browser, size) {
  const page = await browser.newPage({ viewport: sizes[size], reducedMotion: 'reduce' });
  page.setDefaultTimeout(20_000);
  const noise = [];
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  return { page, noise };
}

async function show({ page, noise }, address, state, size) {
  const faults = [];
  noise.length = 0;
  try {
    await page.goto(`${address}states.html?state=${encodeURIComponent(state.id)}`);
    // A language comes in a chunk of its own: an empty page has no faults, and shows nothing.
    await page.waitForSelector('#root > *', { state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    for (const step of state.steps) await act(page, step);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
    faults.push(...(await overflowOf(page, size)));
    const path = join(pictures, `${state.id.replaceAll('/', '--')}.${size}.png`);
    // Sheets go on below the first one.
    await page.screenshot({ path, fullPage: size === 'paper' });
    faults.push(...(await violationsOf(page)));
  } catch (error) {
    faults.push(String(error));
  }
  return [...faults, ...noise];
}

process.chdir(root);
if (prefix === '') rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
await build({ root, mode: 'states', logLevel: 'error', build: { outDir: site } });
const server = await preview({
  root,
  mode: 'states',
  build: { outDir: site },
  preview: { port: 0 },
});
const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: chromiumFlags,
});
let failed = 0;
let count = 0;

// Takes what is next until nothing is left, on pages of its own.
async function walk(pictured) {
  const pages = new Map();
  for (let next = pictured.shift(); next !== undefined; next = pictured.shift()) {
    const { state, size } = next;
    if (!pages.has(size)) pages.set(size, await openPage(browser, size));
    const faults = await show(pages.get(size), address, state, size);
    count += 1;
    if (faults.length > 0) failed += 1;
    console.log(`${faults.length > 0 ? 'FAILED' : 'ok'} ${state.id} ${size}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
}

try {
  const list = await browser.newPage();
  await list.goto(`${address}states.html`);
  const states = await list.evaluate(() => window.picturedStates);
  await list.close();
  const pictured = states
    .filter(({ id }) => id.startsWith(prefix))
    .flatMap((state) => state.sizes.map((size) => ({ state, size })));
  // A page is the work of one processor, and most of it is axe's.
  await Promise.all(Array.from({ length: availableParallelism() }, () => walk(pictured)));
} finally {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true, force: true });
}
console.log(`${count - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || count === 0 ? 1 : 0;
