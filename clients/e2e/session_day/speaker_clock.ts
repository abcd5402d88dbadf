// The clock of whoever has the floor, as the screens show it.

import { expect, type Locator, type Page } from '@playwright/test';

// Where the clock of the item stands beside it, the speaker's comes last.
export const speakerClock = (page: Page): Locator => page.getByRole('timer').last();

// "02:05" is 125; "+00:12", over time, is -12.
export function secondsOf(text: string): number {
  const found = /^(\+?)(\d+):(\d\d)$/.exec(text.trim());
  if (!found) throw new Error(`not a clock: ${text}`);
  const [, sign, minutes, seconds] = found;
  const size = Number(minutes) * 60 + Number(seconds);
  return sign ? -size : size;
}

export const secondsLeft = async (page: Page): Promise<number> =>
  secondsOf(await speakerClock(page).innerText());

// On each of the pages the clock runs, and no two are further apart than the second that may end
// while they are read. Returns what is left.
export async function clocksAgree(pages: readonly Page[]): Promise<number> {
  let shown: number[] = [];
  for (const page of pages) {
    const clock = page.locator('[data-phase]').filter({ has: speakerClock(page) });
    await expect(clock.last()).toHaveAttribute('data-phase', /^(running|warning)$/);
  }
  await expect(async () => {
    shown = await Promise.all(pages.map(secondsLeft));
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
  }).toPass();
  return Math.min(...shown);
}
