// Screens in a real browser, and the hands that work them.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { Overheard } from './overheard';
import type { Link } from './plenary_process';

export interface Screens {
  readonly chair: Page;
  readonly delegate: Page;
  readonly podium: Page;
  readonly gallery: Page;
}

// What any page threw; there must be nothing.
const errors: string[] = [];

export function nothingThrown(): void {
  if (errors.length > 0) throw new Error(errors.splice(0).join('\n'));
}

export interface Opening {
  readonly width: number;
  readonly height: number;
  // Runs in the page before anything else.
  readonly before?: string;
  // Hears all that the page is told.
  readonly overheard?: Overheard;
}

export async function openScreen(browser: Browser, link: string, opening: Opening) {
  const { width, height, before, overheard } = opening;
  // Displays creep by a pixel now and then; the hands here press only what stands still.
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  overheard?.listen(page);
  page.on('pageerror', (error) => errors.push(`${link.split('?')[0]}: ${error.stack}`));
  await page.goto(link);
  return page;
}

export const tablet = { width: 1280, height: 800 };
export const wall = { width: 1920, height: 1080 };

// Which of the links is this person's; `person` undefined: the first of the role.
export function linkOf(links: readonly Link[], role: string, person?: number | string): Link {
  const found = links.find(
    (link) =>
      link.role === role &&
      (person === undefined || link.person === person || link.name === person),
  );
  if (!found) throw new Error(`no link for ${role} ${person}`);
  return found;
}

// Pictures of all four, into test-results/<folder>.
export function pictures(screens: Screens, folder: string): (name: string) => Promise<void> {
  const path = join(import.meta.dirname, '../../test-results', folder);
  mkdirSync(path, { recursive: true });
  return async (name) => {
    for (const [screen, page] of Object.entries(screens) as [string, Page][]) {
      await page.screenshot({ path: join(path, `${name}-${screen}.png`) });
    }
  };
}

export async function connectionIs(page: Page, phase: string, timeout = 30_000): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-connection', phase, { timeout });
}

// The server was started again: everybody is there within three seconds. Returns after how many
// milliseconds the last one was.
export async function allBack(pages: readonly Page[]): Promise<number> {
  const begun = performance.now();
  await Promise.all(pages.map((page) => connectionIs(page, 'live', 3_000)));
  return Math.round(performance.now() - begun);
}

// For whoever reads the test's output: figures that were measured.
export function tell(line: string): void {
  process.stdout.write(`    ${line}\n`);
}

export function primary(chair: Page): Locator {
  return chair.getByRole('region', { name: 'Bước tiếp theo' }).getByRole('button');
}

export async function confirmNext(chair: Page, name: string): Promise<void> {
  await expect(primary(chair)).toContainText(name);
  await primary(chair).click();
  await chair.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
  await expect(chair.getByRole('alertdialog')).toHaveCount(0);
}

export async function more(chair: Page, name: string): Promise<void> {
  await chair.getByRole('button', { name: 'Khác…' }).click();
  await chair.getByRole('menuitem', { name }).click();
}
