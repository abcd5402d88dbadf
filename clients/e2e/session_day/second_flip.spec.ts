// Screens whose own clocks are hours apart show the same second of a running turn: it ends on all
// of them within a tenth of a second, also after one has lost the server and come back.
//
// Each page notes by its monotonic clock when the digits change. What that clock reads at a
// moment of the test's own clock is asked afterwards, not meanwhile, so that nothing but the
// page itself is at work while it is measured.

import { expect, type Page, test } from '@playwright/test';
import { Audience, TurnKind } from '../../src/protocol';
import { Cable } from './cable';
import { checkIn, checkInByTapping, delegatesOf } from './council_at_work';
import { type Link, PlenaryProcess } from './plenary_process';
import { connectionIs, linkOf, nothingThrown, openScreen, tablet, tell, wall } from './screens';
import { clocksAgree, secondsLeft } from './speaker_clock';
import { WireScreen } from './wire_screen';

const kFlips = 12;
const kCompared = 10;
const kSkewMax_ms = 100;
const kHour_ms = 3_600_000;

const server = new PlenaryProcess();
let cable: Cable | undefined;

test.afterEach(async () => {
  cable?.remove();
  await server.kill(); // if the story ended early
  server.remove();
  nothingThrown();
});

test('a second ends on all screens within a tenth of a second', async ({ browser }) => {
  await server.start();
  cable = await Cable.lay(server.origin);
  const links = server.links();
  const [own, ...others] = delegatesOf(links);
  const apart = { delegate: 3, podium: -7, gallery: 31 };
  const open = (link: string, size: typeof wall, hours: number) =>
    openScreen(browser, link, { ...size, before: dateSetBy(hours) });
  const delegate = await open(own?.link ?? '', tablet, apart.delegate);
  const podium = await open(linkOf(links, 'official').link, wall, apart.podium);
  const gallery = await open(cable.carry(linkOf(links, 'gallery').link), wall, apart.gallery);
  const pages = [delegate, podium, gallery];
  for (const [at, hours] of Object.values(apart).entries()) {
    const wrongBy = (await pages[at]?.evaluate(() => Date.now())) ?? 0;
    expect(Math.round((wrongBy - Date.now()) / kHour_ms)).toBe(hours);
  }

  await checkInByTapping(delegate);
  await checkIn(server.origin, others.slice(0, 56));
  await delegate.getByRole('button', { name: 'Đang họp', exact: true }).click();
  await somebodyReports(links);
  await clocksAgree(pages);

  await test.step('while all are connected', () => endTogether('connected', pages));

  await test.step('after one has come back', async () => {
    const before = await secondsLeft(gallery);
    cable?.cut();
    await connectionIs(gallery, 'reconnecting');
    // Without the server it counts on.
    await expect.poll(() => secondsLeft(gallery)).toBeLessThan(before - 1);
    cable?.mend();
    await connectionIs(gallery, 'live');
    await clocksAgree(pages);
    await endTogether('after coming back', pages);
  });

  expect(await server.stop()).toBe(0);
});

// The wall clock of a device that nobody has set.
function dateSetBy(hours: number): string {
  return `{
    const Right = Date;
    const shift = ${hours * kHour_ms};
    globalThis.Date = class extends Right {
      constructor(...parts) {
        super(...(parts.length === 0 ? [Right.now() + shift] : parts));
      }
      static now() {
        return Right.now() + shift;
      }
    };
  }`;
}

// Opens the session and gives an official fifteen minutes.
async function somebodyReports(links: readonly Link[]): Promise<void> {
  const { code } = linkOf(links, 'chair');
  const chair = await WireScreen.join(server.origin, code, Audience.CHAIR);
  await chair.command({ case: 'openSession', value: {} });
  await chair.command({ case: 'openSitting', value: { sitting: 1 } });
  const item = chair.all('agendaCard').find(({ number }) => number === '9');
  const { person } = linkOf(links, 'official', 'Hoàng Thị Mai Lan');
  await chair.command({ case: 'startItem', value: { item: item?.id ?? 0 } });
  await chair.command({ case: 'giveFloor', value: { person, kind: TurnKind.STATEMENT } });
  await chair.command({ case: 'startTurn', value: {} });
  chair.close();
}

// The digits that came, and when, by the page's monotonic clock.
interface Flip {
  readonly text: string;
  readonly at: number;
}

// Nothing is asked of the page until it has seen as many.
function flipsOf(page: Page): Promise<Flip[]> {
  return page.evaluate((wanted) => {
    const shown = () => [...document.querySelectorAll('[role=timer]')].at(-1)?.textContent ?? '';
    return new Promise<Flip[]>((done) => {
      const flips: Flip[] = [];
      let last = shown();
      const observer = new MutationObserver(() => {
        const text = shown();
        if (text === last) return;
        last = text;
        flips.push({ text, at: performance.now() });
        if (flips.length < wanted) return;
        observer.disconnect();
        done(flips);
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, kFlips);
}

interface Offset {
  // From the page's monotonic clock to the test's.
  readonly offset: number;
  // Half of the round trip: by how much it may be wrong.
  readonly bound: number;
}

// Of forty questions the one that was answered fastest counts.
async function offsetOf(page: Page): Promise<Offset> {
  const found: Offset[] = [];
  for (let question = 0; question < 40; question += 1) {
    const asked = performance.now();
    const there = await page.evaluate(() => performance.now());
    const answered = performance.now();
    found.push({ offset: (asked + answered) / 2 - there, bound: (answered - asked) / 2 });
  }
  return found.reduce((best, one) => (one.bound < best.bound ? one : best));
}

// How far apart each second ended on the pages, the smallest first; and to what this was measured.
async function measure(pages: readonly Page[]) {
  const seen = await Promise.all(pages.map(flipsOf));
  const offsets: Offset[] = [];
  for (const page of pages) offsets.push(await offsetOf(page));
  const byText = new Map<string, number[]>();
  for (const [index, flips] of seen.entries()) {
    for (const { text, at } of flips) {
      byText.set(text, [...(byText.get(text) ?? []), at + (offsets[index]?.offset ?? 0)]);
    }
  }
  const skews = [...byText.values()]
    .filter((instants) => instants.length === pages.length)
    .map((instants) => Math.max(...instants) - Math.min(...instants))
    .sort((a, b) => a - b);
  return { skews, bound: Math.max(...offsets.map((one) => one.bound)) };
}

async function endTogether(when: string, pages: readonly Page[]): Promise<void> {
  const { skews, bound } = await measure(pages);
  expect(skews.length).toBeGreaterThanOrEqual(kCompared);
  const largest = skews.at(-1) ?? Number.POSITIVE_INFINITY;
  const median = skews[Math.floor(skews.length / 2)] ?? Number.POSITIVE_INFINITY;
  tell(
    `seconds end on ${pages.length} screens, ${when}: ${skews.length} flips, ` +
      `median ${median.toFixed(1)} ms apart, at most ${largest.toFixed(1)} ms ` +
      `(measured to ± ${bound.toFixed(1)} ms)`,
  );
  expect(largest).toBeLessThan(kSkewMax_ms);
}
