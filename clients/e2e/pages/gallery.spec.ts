import { create } from '@bufbuild/protobuf';
import { expect, type Page, test } from '@playwright/test';
import {
  type Card,
  CardSchema,
  ExhibitState,
  ItemState,
  SessionPhase,
  SittingPhase,
} from '../../src/protocol';
import { House } from './house';

const kStart = Date.UTC(2026, 11, 8, 1, 40, 0);

const session = (activeItem: number): Card =>
  create(CardSchema, {
    key: 'session',
    card: {
      case: 'sessionCard',
      value: {
        council: 'Hội đồng nhân dân tỉnh Hải Lam',
        title: 'Kỳ họp thứ tư',
        utcOffsetMinutes: 420,
        phase: SessionPhase.OPEN,
        sitting: 1,
        activeItem,
      },
    },
  });

const sitting = (): Card =>
  create(CardSchema, {
    key: 'sitting/1',
    card: { case: 'sittingCard', value: { id: 1, title: 'Sáng', phase: SittingPhase.OPEN } },
  });

const item = (id: number, title: string, state: ItemState): Card =>
  create(CardSchema, {
    key: `agenda/${id}`,
    card: {
      case: 'publicItemCard',
      value: {
        id,
        sitting: 1,
        place: id,
        number: String(id),
        title,
        state,
        plannedLength: 600_000n,
        ...(state === ItemState.ACTIVE && { runningSince: BigInt(kStart) }),
      },
    },
  });

const cards = (): Card[] => [
  session(1),
  sitting(),
  item(1, 'Diễn văn khai mạc', ItemState.ACTIVE),
  item(2, 'Báo cáo kinh tế', ItemState.PLANNED),
];

// The browser's own clock is years wrong; the house's reads what the test says.
async function enter(page: Page, house: House, address = '/gallery.html#join=CODE-1') {
  await page.addInitScript(() => {
    Date.now = () => 0;
  });
  await house.serve(page);
  await page.goto(address);
}

function houseAt(passed: () => number, token = 'token-1'): House {
  return new House(() => kStart + passed(), cards, token);
}

test('a display joins by its link and shows what the house says', async ({ page }) => {
  const house = houseAt(() => 90_000);
  await enter(page, house, '/gallery.html?session=hai-lam#join=CODE-1');
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^08:(30|29|28)$/);
  await expect(page.locator('header time')).toContainText('08:41');
  expect(house.hellos[0]).toMatchObject({ joinCode: 'CODE-1', token: '' });
  expect(house.addresses[0]).toBe('/ws/hai-lam');
  expect(page.url()).not.toContain('CODE-1');
});

test('a change of the agenda is shown at once', async ({ page }) => {
  const house = houseAt(() => 0);
  await enter(page, house);
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  house.changes(1, 2, [
    session(2),
    item(1, 'Diễn văn khai mạc', ItemState.FINISHED),
    item(2, 'Báo cáo kinh tế', ItemState.ACTIVE),
  ]);
  await expect(page.getByRole('heading', { name: 'Báo cáo kinh tế' })).toBeVisible();
});

test('a display that lost the house keeps its picture, says so, and comes back by itself', async ({
  page,
}) => {
  const house = houseAt(() => 0);
  await enter(page, house);
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  await house.closes();
  await expect(page.getByText('Mất kết nối')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  house.opens();
  await expect(page.getByText('Mất kết nối')).toBeHidden();
  expect(house.hellos.at(-1)).toMatchObject({
    token: 'token-1',
    joinCode: '',
    resume: { epoch: 'e2e', sequence: 1n },
  });
});

test('an enrolled display needs its link only once', async ({ page }) => {
  const house = houseAt(() => 0);
  await enter(page, house);
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  expect(house.hellos.at(-1)).toMatchObject({ token: 'token-1', joinCode: '' });
});

test('a device nobody enrolled is told what to do, in two languages', async ({ page }) => {
  const house = houseAt(() => 0);
  await enter(page, house, '/delegate.html');
  await expect(page.getByRole('heading', { name: 'Thiết bị chưa được đăng ký' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'This device is not enrolled' })).toBeVisible();
  expect(house.addresses).toEqual([]);
});

test('a display that the house does not know stays down', async ({ page }) => {
  const house = houseAt(() => 0, '');
  await enter(page, house);
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  house.says({ case: 'goodbye', value: { code: 4501, reason: 'not_known' } });
  await expect(page.getByText('Mất kết nối')).toBeVisible();
  const tries = house.addresses.length;
  // What makes any other screen come back at once.
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { name: 'Diễn văn khai mạc' })).toBeVisible();
  expect(house.addresses).toHaveLength(tries);
});

const exhibit = (paper: string): Card =>
  create(CardSchema, {
    key: 'exhibit/1',
    card: {
      case: 'exhibitCard',
      value: { id: 1, title: 'Giá đất năm 2026', paper, state: ExhibitState.SHOWN },
    },
  });

const kPicture = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>';

test('a picture that the chair shows has the wall; one that is not given, its title', async ({
  page,
}) => {
  const house = new House(
    () => kStart,
    () => [...cards(), exhibit('BD-05.svg')],
    'TOKEN-1',
  );
  let asked = '';
  await page.route('**/papers/*', (route) => {
    asked = route.request().headers().authorization ?? '';
    const given = route.request().url().endsWith('/BD-05.svg');
    return given ? route.fulfill({ body: kPicture }) : route.fulfill({ status: 404 });
  });
  await enter(page, house);
  const picture = page.getByRole('img', { name: 'Giá đất năm 2026' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(80);
  expect(asked).toBe('Bearer TOKEN-1');
  house.changes(1, 2, [exhibit('AN-03.jpg')]);
  await expect(page.getByText('AN-03.jpg')).toBeVisible();
  await expect(picture).toHaveCount(0);
});
