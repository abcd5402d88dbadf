// One delegate's question on four real screens, from the first word of the draft to the opinion of
// its asker on the written answer; in between the power fails while the asker speaks.

import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { QuestionState } from '../../src/protocol';
import { Cable } from './cable';
import {
  checkIn,
  checkInByTapping,
  delegatesOf,
  goTo,
  leadOn,
  showPart,
  startItem,
} from './council_at_work';
import { Overheard } from './overheard';
import { type Link, PlenaryProcess } from './plenary_process';
import {
  allBack,
  confirmNext,
  connectionIs,
  linkOf,
  nothingThrown,
  openScreen,
  pictures,
  type Screens,
  tablet,
  tell,
  wall,
} from './screens';
import { clocksAgree, secondsLeft, speakerClock } from './speaker_clock';
import { WireScreen } from './wire_screen';

const kAsker = 'Tống Duy Hải';
const kOfficial = 'Lê Văn Sáng';
const kBegun = 'Bao giờ 312 hộ tái định cư ở phường Cửa Lam được cấp giấy chứng nhận';
const kQuestion = `${kBegun}, và ai chịu trách nhiệm về việc chậm?`;
const kWritten = 'Văn bản số 412: cấp xong 312 giấy chứng nhận trước ngày 30 tháng 6.';
const kRemark = 'Xin cảm ơn Giám đốc Sở.';
const kItem = 'Chất vấn nhóm 1: đất đai';
const kDownFor_s = 4;
const kWrittenAnswerDays = 20;

const server = new PlenaryProcess();
let cable: Cable | undefined;

test.afterEach(async () => {
  cable?.remove();
  await server.kill(); // if the story ended early
  server.remove();
  nothingThrown();
});

interface Story extends Screens {
  readonly all: readonly Page[];
  // Of the asker's tablet.
  readonly cable: Cable;
  // A delegate who has nothing to do with it.
  readonly other: WireScreen;
  readonly toldGallery: Overheard;
  readonly toldPodium: Overheard;
  readonly picture: (name: string) => Promise<void>;
}

test('a question from its draft to its written answer', async ({ browser }) => {
  await server.start();
  const story = await begin(browser, server.links());
  await test.step('a question is drafted', () => drafted(story));
  await test.step('it is handed in once', () => handedIn(story));
  await test.step('the chair accepts it into a group', () => accepted(story));
  await test.step('the council decides, and its item begins', () => itemBegins(story));
  await test.step('its asker registers in the hall', () => registered(story));
  await test.step('its asker is invited and asks', () => asked(story));
  await test.step('it waits and is answered', () => answered(story));
  await test.step('its asker debates', () => debated(story));
  await test.step('the power fails while the asker speaks', () => powerFails(story));
  await test.step('it needs verification', () => toWriting(story));
  await test.step('the written answer comes', () => writtenAnswer(story));
  await test.step('its asker is satisfied', () => judged(story));
  story.other.close();
  expect(await server.stop()).toBe(0);
});

// 57 are present, the first sitting is open.
async function begin(browser: Browser, links: readonly Link[]): Promise<Story> {
  const laid = await Cable.lay(server.origin);
  cable = laid;
  const toldGallery = new Overheard();
  const toldPodium = new Overheard();
  const asker = linkOf(links, 'delegate', kAsker);
  const screens: Screens = {
    chair: await openScreen(browser, linkOf(links, 'chair').link, tablet),
    delegate: await openScreen(browser, laid.carry(asker.link), tablet),
    podium: await openScreen(browser, linkOf(links, 'official', kOfficial).link, {
      ...wall,
      overheard: toldPodium,
    }),
    gallery: await openScreen(browser, linkOf(links, 'gallery').link, {
      ...wall,
      overheard: toldGallery,
    }),
  };
  const { chair, delegate, podium, gallery } = screens;
  await confirmNext(chair, 'Khai mạc kỳ họp');
  await checkInByTapping(delegate);
  const [first, ...others] = delegatesOf(links).filter((link) => link !== asker);
  await checkIn(server.origin, others.slice(0, 55));
  const other = await WireScreen.join(server.origin, first?.code ?? '');
  await other.checkIn();
  await confirmNext(chair, 'Mở phiên họp');
  await expect(gallery.getByText('57 / 85')).toBeVisible();
  return {
    ...screens,
    all: [chair, delegate, podium, gallery],
    cable: laid,
    other,
    toldGallery,
    toldPodium,
    picture: pictures(screens, 'interpellation'),
  };
}

// What others than the asker know of it: the hall by its screens, the rest by what they were told.
async function nobodyElseKnows({ chair, toldGallery, toldPodium, other }: Story): Promise<void> {
  await expect(chair.getByText(kBegun)).toHaveCount(0);
  notPublic({ toldGallery, toldPodium, other });
}

type Told = Pick<Story, 'toldGallery' | 'toldPodium' | 'other'>;

function notPublic({ toldGallery, toldPodium, other }: Told): void {
  expect(toldGallery.mentions(kBegun)).toBe(false);
  expect(toldPodium.mentions(kBegun)).toBe(false);
  expect(publicQuestion(other)).toBeUndefined();
}

const publicQuestion = (screen: WireScreen) =>
  screen.all('publicQuestionCard').find(({ text }) => text === kQuestion);

const field = (delegate: Page): Locator => delegate.getByLabel('Nội dung câu hỏi');
const handIn = (delegate: Page): Locator => delegate.getByRole('button', { name: 'Gửi câu hỏi' });
const addressee = (delegate: Page): Locator => delegate.getByRole('radio', { name: kOfficial });

async function drafted(story: Story): Promise<void> {
  const { chair, delegate } = story;
  await showPart(chair, 'Chất vấn');
  await chair.getByRole('button', { name: /^Phiếu/ }).click();
  await goTo(delegate, 'Chất vấn');
  await delegate.getByRole('button', { name: 'Soạn câu hỏi' }).first().click();
  await addressee(delegate).check();
  await field(delegate).fill(kBegun);
  await expect(delegate.getByText('Bản nháp được giữ trên máy này')).toBeVisible();

  await delegate.reload();
  await goTo(delegate, 'Chất vấn');
  await delegate.getByRole('button', { name: 'Đang soạn câu hỏi' }).click();
  await expect(field(delegate)).toHaveValue(kBegun);
  await expect(addressee(delegate)).toBeChecked();
  await story.picture('01-draft-after-a-reload');

  story.cable.cut();
  await connectionIs(delegate, 'reconnecting');
  await expect(delegate.getByText('Mất kết nối. Bản nháp vẫn được giữ')).toBeVisible();
  await expect(handIn(delegate)).toHaveAttribute('aria-disabled', 'true');
  await field(delegate).fill(kQuestion);
  await expect(delegate.getByText('Bản nháp được giữ trên máy này')).toBeVisible();
  await story.picture('02-draft-without-a-connection');
  story.cable.mend();
  await connectionIs(delegate, 'live');
  await expect(field(delegate)).toHaveValue(kQuestion);
  await nobodyElseKnows(story);
}

// The tablet does not hear that its question has arrived, and is loaded anew: it hands in again
// what it has handed in, and the server has one question all the same.
async function handedIn(story: Story): Promise<void> {
  const { chair, delegate } = story;
  const slips = chair.getByRole('list', { name: 'Phiếu cần xử lý' }).getByRole('listitem');
  const before = await slips.count();
  story.cable.deafen();
  await handIn(delegate).click();
  await expect(slips.filter({ hasText: kQuestion })).toHaveCount(1);
  await expect(delegate.getByText(/Đang gửi, xin chờ|Chưa được ghi nhận/)).toBeVisible();
  await expect(field(delegate)).toHaveAttribute('readonly');
  await story.picture('03-handed-in-and-not-heard');

  story.cable.mend();
  await delegate.reload();
  await goTo(delegate, 'Chất vấn');
  await delegate.getByRole('button', { name: 'Của tôi (1)' }).click();
  await expect(myQuestion(delegate)).toContainText('Phiếu mới gửi');
  await expect(delegate.getByRole('button', { name: 'Soạn câu hỏi' })).toBeVisible();
  await expect(slips).toHaveCount(before + 1);
  await expect(slips.filter({ hasText: kQuestion })).toHaveCount(1);
  notPublic(story);
  await story.picture('04-slip');
}

const myQuestion = (delegate: Page): Locator =>
  delegate.getByRole('article').filter({ hasText: kQuestion });

// Of the chair's console: the questions of a group in one state.
const column = (chair: Page, name: string): Locator =>
  chair.getByRole('list', { name: `${name} (` }).getByRole('listitem');

async function accepted(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await chair.getByRole('button', { name: kQuestion }).click();
  await expect(chair.getByText('Phiếu mới gửi')).toBeVisible();
  await story.picture('05-slip-before-the-chair');
  notPublic(story);
  await chair.getByRole('button', { name: 'Tiếp nhận vào nhóm 1' }).click();
  await chair.getByRole('button', { name: /Nhóm 1/ }).click();
  await expect(column(chair, 'Đã tiếp nhận, chưa đăng ký')).toContainText([kQuestion]);

  await expect(myQuestion(delegate)).toContainText('Đã tiếp nhận');
  await expect(podium.getByText(kQuestion)).toBeVisible();
  await expect(podium.getByText('Đã tiếp nhận')).toBeVisible();
  await expect.poll(() => story.toldGallery.mentions(kQuestion)).toBe(true);
  await expect.poll(() => publicQuestion(story.other)?.state).toBe(QuestionState.ACCEPTED);
  // The wall shows a question while somebody speaks about it.
  await expect(gallery.getByText(kQuestion)).toHaveCount(0);
  await story.picture('06-accepted');
}

async function itemBegins(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await chair.getByRole('button', { name: 'Ghi quyết định của Hội đồng…' }).click();
  const decision = chair.getByRole('dialog');
  await decision.getByLabel('Tán thành', { exact: true }).fill('55');
  await decision.getByLabel('Không tán thành').fill('2');
  await decision.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(chair.getByText('Hội đồng đã quyết định 55–2–0')).toBeVisible();
  await startItem(chair, kItem);
  await showPart(chair, 'Chất vấn');
  await goTo(delegate, 'Đang họp');
  for (const page of [delegate, podium, gallery]) {
    await expect(page.getByRole('heading', { name: kItem })).toBeVisible();
  }
  await story.picture('07-item-begins');
}

async function registered(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await delegate.getByRole('button', { name: 'Đăng ký chất vấn' }).click();
  await expect(delegate.getByText('Quý vị là người tiếp theo').first()).toBeVisible();
  await expect(column(chair, 'Đã đăng ký tại hội trường')).toContainText([kQuestion]);
  await expect(podium.getByText('Đã đăng ký chất vấn')).toBeVisible();
  await expect(gallery.getByText('1 người đang chờ')).toBeVisible();
  await expect(gallery.getByText(kQuestion)).toHaveCount(0);
  await story.picture('08-registered');
}

// IQ16: offered until the question is answered, but not while its asker has the floor.
const inWriting = (podium: Page): Locator =>
  podium.getByRole('button', { name: 'Tôi sẽ trả lời bằng văn bản' });

async function asked(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await leadOn(chair, 'Mời người tiếp theo', kAsker);
  await expect(chair.getByText('Được mời, đồng hồ chưa chạy')).toBeVisible();
  await expect(delegate.getByText('Kính mời quý vị. Đồng hồ chưa chạy.')).toBeVisible();
  await expect(gallery.getByRole('heading', { name: kAsker })).toBeVisible();
  await expect(gallery.getByText(`Người trả lời: ${kOfficial}`)).toBeVisible();
  await expect(podium.getByText('Được mời chất vấn')).toBeVisible();
  await expect(inWriting(podium)).toHaveCount(0);
  for (const page of story.all) {
    await expect(page.getByText(kQuestion).first()).toBeVisible();
    await expect(speakerClock(page)).toHaveText('01:00');
  }
  await story.picture('09-invited');

  await leadOn(chair, 'Bắt đầu tính giờ', kAsker);
  expect(await clocksAgree(story.all)).toBeGreaterThan(50);
  await expect(chair.getByText('đang chất vấn', { exact: true })).toBeVisible();
  await expect(podium.getByText('Đang chất vấn')).toBeVisible();
  await story.picture('10-asking');
}

async function endMyTurn(delegate: Page): Promise<void> {
  await delegate.getByRole('button', { name: 'Tôi đã nói xong' }).click();
  await delegate.getByRole('alertdialog').getByRole('button', { name: 'Kết thúc lượt' }).click();
  await expect(delegate.getByRole('heading', { name: /^Lượt của quý vị/ })).toHaveCount(0);
}

async function answered(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await endMyTurn(delegate);
  await expect(podium.getByText('Chờ trả lời')).toBeVisible();
  await expect(podium.getByText(kQuestion)).toBeVisible();
  await expect(column(chair, 'Chờ trả lời')).toContainText([kQuestion]);
  await expect(gallery.getByText(kQuestion)).toHaveCount(0);
  await goTo(delegate, 'Chất vấn');
  await expect(myQuestion(delegate)).toContainText('Đã hỏi, đang chờ trả lời.');
  await story.picture('11-waiting');

  await leadOn(chair, 'Mời trả lời', kOfficial);
  await leadOn(chair, 'Bắt đầu tính giờ', kOfficial);
  await expect(podium.getByText('Quý vị: Trả lời chất vấn')).toBeVisible();
  await expect(inWriting(podium)).toBeVisible();
  await expect(podium.getByText(kQuestion)).toBeVisible();
  await expect(gallery.getByRole('heading', { name: kOfficial })).toBeVisible();
  await expect(gallery.getByText(`Câu hỏi của đại biểu ${kAsker}`)).toBeVisible();
  await expect(gallery.getByText(kQuestion)).toBeVisible();
  await expect(myQuestion(delegate)).toContainText('Đang được trả lời tại hội trường.');
  await goTo(delegate, 'Đang họp');
  const now = delegate.getByRole('region', { name: 'Đang phát biểu' });
  await expect(now).toContainText(kOfficial);
  await expect(now).toContainText(kQuestion);
  expect(await clocksAgree(story.all)).toBeGreaterThan(150);
  await story.picture('12-answering');
}

async function debated(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await delegate.getByRole('button', { name: 'Xin tranh luận' }).click();
  await expect(delegate.getByText('Quý vị là người tiếp theo').first()).toBeVisible();
  await expect(gallery.getByText('1 người đang chờ')).toBeVisible();
  await leadOn(chair, 'Mời người tiếp theo', kAsker);
  await leadOn(chair, 'Bắt đầu tính giờ', kAsker);
  await expect(delegate.getByRole('heading', { name: /Tranh luận/ }).first()).toBeVisible();
  await expect(chair.getByText('đang tranh luận', { exact: true })).toBeVisible();
  await expect(
    gallery.getByText(`Về câu hỏi của ${kAsker}, người trả lời: ${kOfficial}`),
  ).toBeVisible();
  await expect(podium.getByText('Tranh luận', { exact: true })).toBeVisible();
  for (const page of story.all) await expect(page.getByText(kQuestion).first()).toBeVisible();
  expect(await clocksAgree(story.all)).toBeGreaterThan(100);
  await story.picture('13-debate');
}

// The moment from which the present turn runs, as the server says it.
const runningSince = (screen: WireScreen) =>
  screen.all('floorCard').find(({ place }) => place === 0)?.speaker?.runningSince;

// The clocks go on without the server, for longer than could be taken for reading inexactly; when
// it is back, they count from the same moment as before.
async function powerFails(story: Story): Promise<void> {
  const since = runningSince(story.other);
  expect(since).toBeDefined();
  const before = await clocksAgree(story.all);
  const begun = performance.now();
  await server.kill();
  await Promise.all(story.all.map((page) => connectionIs(page, 'reconnecting')));
  for (const page of story.all) {
    await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(before - kDownFor_s);
  }
  await story.picture('14-server-gone');
  await server.start();
  const back = await allBack(story.all);
  const left = await clocksAgree(story.all);
  const passed = (performance.now() - begun) / 1000;
  tell(
    `every screen live ${back} ms after the server; of ${before} s there are ${left} s left ` +
      `when ${passed.toFixed(1)} s have passed`,
  );
  expect(Math.abs(before - passed - left)).toBeLessThanOrEqual(1.5);
  const again = await WireScreen.comeBack(server.origin, story.other.token);
  expect(runningSince(again)).toBe(since);
  again.close();
  for (const page of story.all) await expect(page.getByText(kQuestion).first()).toBeVisible();
  await story.picture('15-server-back');
}

// The last day on which the written answer may come, by the council's calendar.
function dueDate(): string {
  const day = new Date(Date.now() + kWrittenAnswerDays * 86_400_000);
  return new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(day);
}

async function toWriting(story: Story): Promise<void> {
  const { chair, delegate, podium, gallery } = story;
  await endMyTurn(delegate);
  await expect(column(chair, 'Đã trả lời')).toContainText([kQuestion]);
  await expect(gallery.getByText(kQuestion)).toHaveCount(0);
  await podium.getByRole('tab', { name: /^Còn nợ/ }).click();
  await podium.getByRole('button', { name: kQuestion }).click();
  const dialog = podium.getByRole('dialog');
  await expect(inWriting(podium)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Ghi nội dung trả lời' }).click();
  await dialog.getByLabel('Cần xác minh thêm: chuyển sang trả lời bằng văn bản').check();
  await story.picture('16-needs-verification');
  await dialog.getByRole('button', { name: 'Chuyển sang trả lời bằng văn bản' }).click();
  await expect(dialog).toHaveCount(0);

  const due = dueDate();
  await expect(podium.getByText(`Hạn ${due}`)).toBeVisible();
  await expect(column(chair, 'Trả lời bằng văn bản')).toContainText([kQuestion]);
  await expect(column(chair, 'Trả lời bằng văn bản')).toContainText([`Hạn ${due}`]);
  await expect(column(chair, 'Trả lời bằng văn bản')).toContainText(['Cần xác minh']);
  await goTo(delegate, 'Chất vấn');
  await expect(myQuestion(delegate)).toContainText('Sẽ được trả lời bằng văn bản.');
  await expect(myQuestion(delegate)).toContainText('Lý do: Cần xác minh');
  await expect(myQuestion(delegate)).toContainText('Hạn trả lời: ');
  await story.picture('17-in-writing');
}

async function writtenAnswer(story: Story): Promise<void> {
  const { chair, delegate, podium, toldGallery } = story;
  await podium.getByRole('button', { name: kQuestion }).click();
  const dialog = podium.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi văn bản trả lời' }).click();
  await dialog.getByLabel('Nội dung trả lời hoặc số, ngày của văn bản').fill(kWritten);
  await dialog.getByRole('button', { name: 'Ghi nhận văn bản trả lời' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(podium.getByRole('button', { name: kQuestion })).toHaveCount(0);
  await expect(myQuestion(delegate)).toContainText('Đã có văn bản trả lời.');
  await expect(myQuestion(delegate)).toContainText(kWritten);
  await expect(column(chair, 'Trả lời bằng văn bản')).toContainText(['Đã có văn bản trả lời']);
  await expect(chair.getByRole('region', { name: questionOf })).toContainText(kWritten);
  expect(toldGallery.mentions(kWritten)).toBe(false);
  await story.picture('18-written');
}

const questionOf = `Câu chất vấn của ${kAsker}`;

async function judged(story: Story): Promise<void> {
  const { chair, delegate, toldGallery, toldPodium } = story;
  await delegate.getByRole('button', { name: 'Cho ý kiến về câu trả lời' }).click();
  const dialog = delegate.getByRole('dialog');
  await dialog.getByText('Đồng ý với trả lời').click();
  await dialog.getByLabel('Nhận xét (không bắt buộc)').fill(kRemark);
  await dialog.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(myQuestion(delegate)).toContainText('Ý kiến của quý vị: Đồng ý với trả lời');
  const detail = chair.getByRole('region', { name: questionOf });
  await expect(detail).toContainText('Đồng ý với trả lời');
  await expect(detail).toContainText(kRemark);
  await expect.poll(() => toldPodium.mentions(kRemark)).toBe(true);
  expect(toldGallery.mentions(kRemark)).toBe(false);
  await story.picture('19-satisfied');
}
