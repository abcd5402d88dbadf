// One session from opening to closing on four real screens, with a power cut in the middle.

import { expect, type Page, test } from '@playwright/test';
import { checkIn, checkInByTapping, delegatesOf } from './council_at_work';
import { PlenaryProcess } from './plenary_process';
import {
  allBack,
  confirmNext,
  linkOf,
  more,
  nothingThrown,
  openScreen,
  pictures,
  primary,
  type Screens,
  tablet,
  tell,
  wall,
} from './screens';

const kClosedTitle = 'Nội dung phải giữ kín';
const kInsertedTitle = 'Báo cáo nhanh về bão lũ';

const server = new PlenaryProcess();

test.afterEach(async () => {
  await server.kill(); // if the story ended early
  server.remove();
  nothingThrown();
});

test('a session from opening to closing', async ({ browser }) => {
  await server.start();
  const links = server.links();
  const delegates = delegatesOf(links);
  const screens: Screens = {
    chair: await openScreen(browser, linkOf(links, 'chair').link, tablet),
    delegate: await openScreen(browser, delegates[10]?.link ?? '', tablet),
    podium: await openScreen(browser, linkOf(links, 'official').link, wall),
    gallery: await openScreen(browser, linkOf(links, 'gallery').link, wall),
  };
  const { chair, delegate, podium, gallery } = screens;
  const picture = pictures(screens, 'session-day');

  await test.step('the chair opens the session', async () => {
    await expect(gallery.getByText('Kỳ họp chưa khai mạc')).toBeVisible();
    await picture('01-before');
    await confirmNext(chair, 'Khai mạc kỳ họp');
  });

  await test.step('57 of 85 check in, and the 57th makes the quorum', async () => {
    await checkInByTapping(delegate);
    const others = delegates.filter((_, place) => place !== 10).slice(0, 56);
    const [byTapping, ...overTheWire] = others;
    await checkIn(server.origin, overTheWire);
    await expect(gallery.getByText('56 / 85')).toBeVisible();
    await expect(gallery.getByText('Chưa đủ, còn thiếu 1')).toBeVisible();
    await picture('02-one-is-missing');
    const second = await openScreen(browser, byTapping?.link ?? '', {
      width: 800,
      height: 1280,
    });
    await checkInByTapping(second);
    await expect(gallery.getByText('57 / 85')).toBeVisible();
    await expect(gallery.getByText('Đủ số đại biểu')).toBeVisible();
    await expect(chair.getByText('57 / 85').first()).toBeVisible();
    await picture('03-quorum');
  });

  await test.step('three items run', async () => {
    await confirmNext(chair, 'Mở phiên họp');
    const title = (number: string) => gallery.getByText(number, { exact: false }).first();
    await primary(chair).click();
    await expect(title('Đón tiếp, điểm danh điện tử')).toBeVisible();
    await primary(chair).click();
    await expect(title('Chào cờ; tuyên bố lý do')).toBeVisible();
    await primary(chair).click();
    await expect(title('Báo cáo số đại biểu có mặt')).toBeVisible();
    await expect(podium.getByText('Báo cáo số đại biểu có mặt').first()).toBeVisible();
    await delegate.getByRole('button', { name: 'Đang họp', exact: true }).click();
    await expect(delegate.getByText('Báo cáo số đại biểu có mặt').first()).toBeVisible();
    await picture('04-third-item');
  });

  await test.step('one item is inserted and one is moved', async () => {
    await insert(chair, kInsertedTitle, { closed: false });
    await expect(chair.getByText(kInsertedTitle).first()).toBeVisible();
    await chair
      .getByRole('button', { name: 'Chuyển 6. Phát biểu của lãnh đạo Tỉnh ủy lên' })
      .click();
    await expect(chair.getByText('Đã chuyển:').first()).toBeVisible();
    const rows = chair.getByRole('list', { name: 'Sáng 08/12' }).getByRole('listitem');
    await expect(rows.filter({ hasText: 'Diễn văn khai mạc' })).toHaveCount(1);
    const texts = await rows.allInnerTexts();
    const place = (text: string) => texts.findIndex((row) => row.includes(text));
    expect(place('Phát biểu của lãnh đạo Tỉnh ủy')).toBe(place('Biểu quyết chương trình') - 1);
    await picture('05-inserted-and-moved');
  });

  await test.step('a recess stops the clocks and ends', async () => {
    await chair.getByRole('button', { name: 'Tạm nghỉ…' }).click();
    await chair.getByRole('dialog').getByText('10 phút', { exact: true }).click();
    await chair
      .getByRole('dialog')
      .getByRole('button', { name: /^Nghỉ đến/ })
      .click();
    await expect(gallery.getByText('Giải lao').first()).toBeVisible();
    await expect(delegate.getByText('Giải lao').first()).toBeVisible();
    await picture('06-recess');
    await expect(primary(chair)).toContainText('Tiếp tục phiên họp');
    await primary(chair).click();
    await expect(gallery.getByText('Báo cáo số đại biểu có mặt').first()).toBeVisible();
  });

  await test.step('a closed item is masked in public', async () => {
    await insert(chair, kClosedTitle, { closed: true });
    await chair.getByRole('button', { name: 'Họp kín…' }).click();
    const doors = chair.getByRole('dialog');
    await doors.getByLabel('Lý do').fill('Theo đề nghị của Thường trực');
    await doors.getByRole('button', { name: 'Chuyển sang họp kín' }).click();
    await expect(gallery.getByText('Phiên họp kín').first()).toBeVisible();
    await primary(chair).click();
    await expect(delegate.getByText(kClosedTitle).first()).toBeVisible();
    for (const page of [gallery, podium]) {
      await expect(page.getByText('Phiên họp kín').first()).toBeVisible();
      expect(await page.content()).not.toContain(kClosedTitle);
    }
    await picture('07-closed');
  });

  await test.step('the server is killed and every screen comes back by itself', async () => {
    const before = await chair.getByText('57 / 85').count();
    await server.kill();
    await expect(delegate.getByText('Đang kết nối lại').first()).toBeVisible();
    await picture('08-server-gone');
    await server.start();
    const back = await allBack([chair, delegate, podium, gallery]);
    tell(`every screen live ${back} ms after the server`);
    await expect(chair.getByText('57 / 85')).toHaveCount(before);
    await expect(delegate.getByText(kClosedTitle).first()).toBeVisible();
    expect(await gallery.content()).not.toContain(kClosedTitle);
    await picture('09-server-back');
  });

  await test.step('the sitting and the session are closed', async () => {
    await chair.getByRole('button', { name: 'Kết thúc nội dung' }).first().click();
    await expect(primary(chair)).toContainText('Mở lại phiên công khai');
    await primary(chair).click();
    await chair.getByRole('alertdialog').getByRole('button').last().click();
    await expect(gallery.getByText('Phiên họp kín')).toHaveCount(0);
    await more(chair, 'Kết thúc phiên họp…');
    await chair.getByRole('alertdialog').getByRole('button').last().click();
    await expect(chair.getByText('Đã kết thúc').first()).toBeVisible();
    await more(chair, 'Bế mạc kỳ họp…');
    await chair.getByRole('alertdialog').getByRole('button').last().click();
    for (const page of [delegate, podium, gallery]) {
      await expect(page.getByText('Kỳ họp đã bế mạc').first()).toBeVisible();
    }
    await picture('10-closed-session');
  });

  expect(await server.stop()).toBe(0);
});

async function insert(chair: Page, title: string, options: { closed: boolean }): Promise<void> {
  await more(chair, 'Thêm nội dung phát sinh…');
  const dialog = chair.getByRole('dialog');
  await dialog.getByLabel('Tên nội dung').fill(title);
  await dialog.getByLabel('Lý do').fill('Theo yêu cầu của kỳ họp');
  if (options.closed) await dialog.getByText('Nội dung họp kín').click();
  await dialog.getByRole('button', { name: 'Thêm vào chương trình' }).click();
  await expect(dialog).toHaveCount(0);
}
