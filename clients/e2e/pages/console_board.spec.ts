import { create } from '@bufbuild/protobuf';
import { expect, type Page, test } from '@playwright/test';
import {
  type Card,
  CardSchema,
  IssueGroupCardSchema,
  ItemKind,
  QuestionCardSchema,
  QuestionState,
} from '../../src/protocol';
import { enterConsole } from './console';
import type { House } from './house';

const group = (id: number, title: string, closed = false): Card =>
  create(CardSchema, {
    key: `issue/${id}`,
    card: {
      case: 'issueGroupCard',
      value: create(IssueGroupCardSchema, { id, item: id, title, closed, decided: true }),
    },
  });

const question = (id: number, state: QuestionState, inGroup: number, name: string): Card =>
  create(CardSchema, {
    key: `question/${id}`,
    card: {
      case: 'questionCard',
      value: create(QuestionCardSchema, {
        id,
        state,
        group: inGroup,
        asker: { id: 10 + id, name },
        addressee: { id: 90, name: 'Lò Văn Phúc' },
        text: 'Bao giờ công trình hoàn thành?',
      }),
    },
  });

const enter = (page: Page): Promise<House> =>
  enterConsole(page, {
    title: 'Chất vấn',
    kind: ItemKind.INTERPELLATION,
    cards: [
      group(1, 'Nước sạch nông thôn'),
      group(2, 'Đất đai'),
      group(3, 'Y tế cơ sở', true),
      question(1, QuestionState.ACCEPTED, 1, 'Mai Thị Thúy Vân'),
      question(2, QuestionState.REGISTERED, 1, 'Y Khương Niê'),
    ],
    tab: 'Chất vấn',
  });

const last = (house: House) => house.commands.at(-1);
const handle = (page: Page, name: string) =>
  page.getByRole('button', { name: `Kéo để chuyển: câu của ${name}` });

async function carry(page: Page, name: string, to: string) {
  const [from, onto] = [
    await handle(page, name).boundingBox(),
    await page.getByRole('button', { name: to }).boundingBox(),
  ];
  if (!from || !onto) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y - 20, { steps: 4 });
  await page.mouse.move(onto.x + onto.width / 2, onto.y + onto.height / 2, { steps: 8 });
}

test.use({ viewport: { width: 1366, height: 768 } });

test('a question is dragged into another group, and that is taken back', async ({ page }) => {
  const house = await enter(page);
  await carry(page, 'Mai Thị Thúy Vân', 'Nhóm 2');
  await expect(page.getByText('Chuyển vào: Nhóm 2: Đất đai').first()).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => last(house)?.value).toMatchObject({ question: 1, group: 2 });
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => last(house)?.value).toMatchObject({ question: 1, group: 1 });
});

test('where it may not go, a sentence says why and nothing is sent', async ({ page }) => {
  const house = await enter(page);
  await carry(page, 'Mai Thị Thúy Vân', 'Nhóm 3');
  await page.mouse.up();
  await expect(page.getByRole('alert').getByText('Nhóm này đã kết thúc.')).toBeVisible();
  await carry(page, 'Y Khương Niê', 'Nhóm 2');
  await page.mouse.up();
  await expect(page.getByRole('alert').getByText('đã đăng ký tại hội trường')).toBeVisible();
  expect(house.commands).toHaveLength(0);
});

test('the keyboard carries it from place to place', async ({ page }) => {
  const house = await enter(page);
  await handle(page, 'Mai Thị Thúy Vân').focus();
  await page.keyboard.press('Space');
  const says = (words: string) => expect(page.getByText(words).first()).toBeAttached();
  await says('Đã nhấc câu của Mai Thị Thúy Vân.');
  await page.keyboard.press('ArrowUp');
  await says('Không chuyển vào “Đã đăng ký tại hội trường” được.');
  await page.keyboard.press('ArrowUp');
  await says('Chuyển vào: Trả lời bằng văn bản…');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await says('Chuyển vào: Nhóm 2: Đất đai');
  await page.keyboard.press('Space');
  await expect.poll(() => last(house)?.value).toMatchObject({ question: 1, group: 2 });
});
