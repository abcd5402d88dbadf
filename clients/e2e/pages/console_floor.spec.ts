import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { expect, type Page, test } from '@playwright/test';
import {
  type Card,
  CardSchema,
  FloorCardSchema,
  ItemKind,
  ListCardSchema,
  RequestCardSchema,
  TurnKind,
  TurnState,
} from '../../src/protocol';
import { enterConsole, kStart } from './console';
import type { House } from './house';

const names = ['Phan Trọng Nghĩa', 'Mai Thị Thúy Vân', 'Y Khương Niê', 'Lê Hoàng Yến Nhi'];

const request = (id: number): Card =>
  create(CardSchema, {
    key: `request/${id}`,
    card: {
      case: 'requestCard',
      value: create(RequestCardSchema, {
        id,
        item: 1,
        kind: TurnKind.SPEAK,
        person: 10 + id,
        name: names[id - 1] ?? '',
        at: BigInt(kStart),
        limit: 180_000n,
        present: true,
      }),
    },
  });

const list = (...line: number[]): Card =>
  create(CardSchema, {
    key: 'list/1',
    card: {
      case: 'listCard',
      value: create(ListCardSchema, { item: 1, line, open: true }),
    },
  });

const floor = (value: MessageInitShape<typeof FloorCardSchema> = {}): Card =>
  create(CardSchema, {
    key: 'floor',
    card: {
      case: 'floorCard',
      value: create(FloorCardSchema, { item: 1, open: true, ...value } as MessageInitShape<
        typeof FloorCardSchema
      >),
    },
  });

const speaks = (state: TurnState): Card =>
  floor({
    speaker: {
      turn: 1,
      kind: TurnKind.SPEAK,
      person: 9,
      name: 'Trần Thị Như Ý',
      state,
      limit: 180_000n,
      ...(state === TurnState.RUNNING && { runningSince: BigInt(kStart) }),
    },
  } as MessageInitShape<typeof FloorCardSchema>);

const enter = (page: Page, first: Card): Promise<House> =>
  enterConsole(page, {
    title: 'Thảo luận tại hội trường',
    kind: ItemKind.DEBATE,
    cards: [first, list(1, 2, 3), ...[1, 2, 3, 4].map(request)],
    tab: 'Phát biểu',
  });

const rows = (page: Page) => page.getByRole('list', { name: 'Danh sách chờ phát biểu' });
const shown = async (page: Page) =>
  (await rows(page).getByRole('listitem').allInnerTexts()).map(
    (text) => names.findIndex((name) => text.includes(name)) + 1,
  );
const last = (house: House) => house.commands.at(-1);

test.use({ viewport: { width: 1366, height: 768 } });

test('one press leads on: the clock starts, then the next is called', async ({ page }) => {
  const house = await enter(page, speaks(TurnState.INVITED));
  await page.getByRole('button', { name: /Bắt đầu tính giờ/ }).click();
  await expect.poll(() => last(house)?.case).toBe('startTurn');
  house.changes(1, 2, [speaks(TurnState.RUNNING)]);
  await expect(page.getByRole('button', { name: /Mời người tiếp theo/ })).toBeVisible();
  await page.waitForTimeout(600);
  await page.keyboard.press('m');
  await expect.poll(() => last(house)?.case).toBe('callNext');
});

test('what ended a turn is taken back within ten seconds', async ({ page }) => {
  const house = await enter(page, speaks(TurnState.RUNNING));
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: /Mời người tiếp theo/ }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => last(house)?.case).toBe('readmitLast');
  await expect(page.getByText('Đã hoàn tác')).toBeVisible();
});

test('a request is dragged to the front', async ({ page }) => {
  const house = await enter(page, floor());
  const handle = page.getByRole('button', { name: 'Kéo để sắp xếp: Y Khương Niê' });
  const target = page.getByRole('button', { name: 'Kéo để sắp xếp: Phan Trọng Nghĩa' });
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('no handles');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 40, { steps: 5 });
  await page.mouse.move(to.x + 20, to.y + 5, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => last(house)?.case).toBe('moveRequest');
  expect(last(house)?.value).toMatchObject({ request: 3, after: 0 });
  house.changes(1, 2, [list(3, 1, 2)]);
  await page.mouse.move(1200, 20);
  await expect.poll(() => shown(page)).toEqual([3, 1, 2]);
});

test('the line does not move under a finger', async ({ page }) => {
  const house = await enter(page, floor());
  const first = await rows(page).getByRole('listitem').first().boundingBox();
  if (!first) throw new Error('no rows');
  await page.mouse.move(first.x + 200, first.y + 20);
  await page.mouse.down();
  house.changes(1, 2, [list(4, 1, 2, 3)]);
  await expect(page.getByText(/1 đăng ký mới/)).toBeVisible();
  expect(await shown(page)).toEqual([1, 2, 3]);
  await page.mouse.up();
  await page.mouse.move(1200, 20);
  await expect.poll(() => shown(page)).toEqual([4, 1, 2, 3]);
});
