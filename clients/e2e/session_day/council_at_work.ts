// What a council does in every story: it checks in, opens, and its chair works the console.

import { expect, type Page } from '@playwright/test';
import type { Link } from './plenary_process';
import { WireScreen } from './wire_screen';

export const delegatesOf = (links: readonly Link[]): readonly Link[] =>
  links.filter((link) => link.role === 'delegate');

// Each over a connection of its own, one after the other.
export async function checkIn(origin: string, delegates: readonly Link[]): Promise<void> {
  for (const { code } of delegates) {
    const screen = await WireScreen.join(origin, code);
    await screen.checkIn();
    screen.close();
  }
}

export async function checkInByTapping(delegate: Page): Promise<void> {
  await delegate.getByRole('button', { name: 'Tôi có mặt tại hội trường' }).click();
  await expect(delegate.getByText(/Đã điểm danh \d\d:\d\d/)).toBeVisible();
}

export async function showPart(chair: Page, name: string): Promise<void> {
  await chair.getByRole('tab', { name, exact: true }).click();
}

// Starts an item, wherever in the programme it stands.
export async function startItem(chair: Page, title: string): Promise<void> {
  await showPart(chair, 'Chương trình');
  await chair.locator('[data-item]', { hasText: title }).click();
  await chair.getByRole('button', { name: 'Chuyển sang nội dung này' }).click();
}

// Presses the button of the floor that leads on, once it says so. It takes no press in the first
// half second after its words have changed, so it is pressed until it says something else.
export async function leadOn(chair: Page, act: string, name: string): Promise<void> {
  const button = chair
    .getByRole('region', { name: 'Người đang phát biểu' })
    .getByRole('button', { name: act })
    .filter({ hasText: name });
  await expect(button).toBeVisible();
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1_000 });
    await expect(button).toHaveCount(0, { timeout: 300 });
  }).toPass();
}

// Where a delegate's screen is.
export async function goTo(delegate: Page, place: string): Promise<void> {
  const places = delegate.getByRole('navigation', { name: 'Các màn hình' });
  await places.getByRole('button', { name: place, exact: true }).click();
}
