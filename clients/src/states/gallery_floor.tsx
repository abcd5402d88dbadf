// The states of the public display while somebody has the floor.

import { GalleryPage } from '@/pages/gallery/GalleryPage';
import { type Card, SittingPhase, TurnKind, TurnState } from '@/protocol';
import { agendaCards, at, maskCard, presenceCard, sessionCard, sittingCards } from './fixtures';
import {
  answering,
  asking,
  type ClockState,
  debating,
  type FloorPicture,
  floorCard,
  kDebateItem,
  kFloorNow,
  kInterpellationItem,
  speaker,
  speaking,
} from './floor_fixtures';
import { issueGroupCards, questionCards, shownExhibitCards } from './interpellation_fixtures';
import type { ScreenState } from './state';

// What the public is told while an item of the morning of the interpellation is dealt with.
export function publicMorning(item: number, number: string): Card[] {
  return [
    sessionCard({ sitting: 3, activeItem: item }),
    presenceCard(82),
    ...sittingCards({ 3: { phase: SittingPhase.OPEN, openedAt: BigInt(at('07:30', 9)) } }),
    ...agendaCards({ active: number, runningSince: at('07:57', 9), audience: 'public' }),
  ];
}

const interpellation = [
  ...publicMorning(kInterpellationItem, '24'),
  ...issueGroupCards(),
  ...questionCards({ audience: 'public' }),
];

const debate = publicMorning(kDebateItem, '32');

const base: ScreenState = {
  id: 'gallery/answering',
  title: 'a question is being answered',
  page: 'gallery',
  render: () => <GalleryPage />,
  now: kFloorNow,
  cards: [...interpellation, floorCard({ speaker: answering('running') })],
};

const withFloor = (
  id: string,
  title: string,
  picture: FloorPicture,
  more: Partial<ScreenState> & { readonly on?: readonly Card[] } = {},
): ScreenState => {
  const { on = interpellation, ...rest } = more;
  return { ...base, id: `gallery/${id}`, title, ...rest, cards: [...on, floorCard(picture)] };
};

// A chart as the office would hand it in; the server's answer is pictured too.
const bar = (height: number, index: number) => {
  const place = `x="${60 + index * 150}" y="${300 - height}"`;
  return `<rect ${place} width="90" height="${height}" fill="#0b4f8a"/>`;
};
const chart = [82, 151, 96, 120, 143].map(bar).join('');
const axes = '<path d="M30 20V300H780" fill="none" stroke="#10212d" stroke-width="3"/>';
const kSvg = 'xmlns="http://www.w3.org/2000/svg"';
const kChart = `<svg ${kSvg} viewBox="0 0 800 340">${axes}${chart}</svg>`;

function pictured(id: string, title: string, floor: FloorPicture): ScreenState {
  const shown = shownExhibitCards(2).map((one) =>
    one.card.case === 'exhibitCard'
      ? {
          ...one,
          card: { ...one.card, value: { ...one.card.value, paper: 'BD-05-gia-dat.svg' } },
        }
      : one,
  );
  return withFloor(id, title, floor, {
    on: [...interpellation, ...shown],
    sizes: ['wall', 'wall4k'],
    render: () => {
      window.fetch = () => Promise.resolve(new Response(kChart));
      return <GalleryPage />;
    },
  });
}

const clocks: readonly (readonly [ClockState, string])[] = [
  ['invited', 'called, the clock has not begun'],
  ['warning', 'seventeen seconds left'],
  ['overtime', 'over time, the clock counts on'],
  ['paused', 'the turn is paused'],
  ['unlimited', 'nothing limits the turn, the clock counts up'],
];

const figures = [...interpellation, ...shownExhibitCards(1)];
const inDebate = { item: kDebateItem, waiting: 5 };

export const states: readonly ScreenState[] = [
  { ...base, sizes: ['wall', 'wall4k'] },
  { ...base, id: 'gallery/answering-english', title: 'in English', language: 'en' },
  { ...base, id: 'gallery/answering-scaled', title: 'for a deep hall', search: 'scale=1.2' },
  ...clocks.map(([clock, title]) =>
    withFloor(`asking-${clock}`, `somebody asks: ${title}`, { speaker: asking(clock) }),
  ),
  withFloor('unlimited', 'nothing limits the turn: the clock counts up', {
    speaker: debating('running', { limit: 0n, warning: 0n, citation: { source: '' } }),
  }),
  withFloor('used-up', 'nothing is left to speak: over time from the beginning', {
    speaker: debating('running', { limit: 0n, warning: 0n }),
  }),
  withFloor(
    'asking-english',
    'somebody asks, in English',
    { speaker: asking('warning') },
    {
      language: 'en',
    },
  ),
  withFloor('debate-on-question', 'a debate about the answer to a question', {
    speaker: debating('running'),
  }),
  withFloor('point-of-order', 'a point of order has interrupted an answer', {
    speaker: speaker(12, TurnKind.POINT_OF_ORDER, 'running'),
    interrupted: [answering('paused', { turn: 39, state: TurnState.INTERRUPTED })],
    waiting: 6,
  }),
  withFloor(
    'figures',
    'figures hang on the wall during an answer',
    { speaker: answering('running') },
    { on: figures, sizes: ['wall', 'wall4k'] },
  ),
  withFloor(
    'figures-overtime-english',
    'figures on the wall, over time, in English',
    { speaker: answering('overtime') },
    { on: figures, language: 'en' },
  ),
  withFloor(
    'paper',
    'a paper hangs on the wall: its title',
    { speaker: speaker(30, TurnKind.QUESTION, 'running', { question: 3 }) },
    { on: [...interpellation, ...shownExhibitCards(3)] },
  ),
  pictured('picture', 'a picture hangs on the wall while somebody speaks', {
    speaker: speaker(30, TurnKind.QUESTION, 'running', { question: 3 }),
  }),
  pictured('picture-nobody-speaks', 'a picture has the wall', {}),
  withFloor(
    'figures-nobody-speaks',
    'figures on the wall while nobody speaks',
    {},
    { on: figures },
  ),
  withFloor('interpellation-nobody-speaks', 'an interpellation, nobody has the floor', {}),
  withFloor(
    'debate-speaking',
    'a debate: somebody speaks',
    { ...inDebate, speaker: speaking('running') },
    { on: debate, sizes: ['wall', 'wall4k'] },
  ),
  withFloor(
    'debate-nobody-waits',
    'a debate: the last one speaks',
    { ...inDebate, waiting: 0, open: false, speaker: speaker(36, TurnKind.SPEAK, 'warning') },
    { on: debate },
  ),
  withFloor(
    'long-question',
    'the longest question, the longest office',
    { speaker: speaker(72, TurnKind.QUESTION, 'running', { question: 2 }) },
    {
      on: [
        ...publicMorning(kInterpellationItem, '24'),
        ...issueGroupCards(),
        ...questionCards({
          audience: 'public',
          changes: {
            2: {
              text:
                'Đề nghị Giám đốc Sở cho biết tiến độ giải quyết hồ sơ cấp giấy chứng nhận ' +
                'tồn đọng ' +
                'tại các xã sau sắp xếp, số hồ sơ quá hạn theo từng xã, nguyên nhân chủ ' +
                'quan, trách ' +
                'nhiệm của người đứng đầu chi nhánh văn phòng đăng ký đất đai, giải pháp cụ ' +
                'thể và ' +
                'thời hạn hoàn thành để cử tri giám sát trong năm 2027.',
            },
          },
        }),
      ],
    },
  ),
  {
    ...withFloor('floor-connection-lost', 'no word for more than a minute', {
      speaker: answering('running'),
    }),
    connection: { phase: 'reconnecting', quiet_s: 75 },
  },
  withFloor(
    'floor-closed-sitting',
    'behind closed doors nothing is said of the floor',
    { speaker: answering('running') },
    { on: [sessionCard({ sitting: 3 }), maskCard(), ...sittingCards()] },
  ),
];
