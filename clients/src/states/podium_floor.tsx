// The states of the screen at the podium while the floor and the interpellation are on, for the
// Director of Agriculture and Environment, who answers the first group of issues.

import { create } from '@bufbuild/protobuf';
import { PodiumPage } from '@/pages/podium/PodiumPage';
import {
  type Card,
  QuestionState,
  RefusedSchema,
  Role,
  SittingPhase,
  TurnKind,
  TurnState,
} from '@/protocol';
import { at, sessionCard, sittingCards } from './fixtures';
import {
  answering,
  asking,
  floorCard,
  kDebateItem,
  kFloorNow,
  kInterpellationItem,
  speaker,
} from './floor_fixtures';
import { publicMorning } from './gallery_floor';
import {
  answererOwnCard,
  issueGroupCards,
  questionCards,
  shownExhibitCards,
} from './interpellation_fixtures';
import { kLand } from './people';
import type { ScreenState } from './state';

const rights = [
  'RequestFloor',
  'WithdrawRequest',
  'YieldFloor',
  'RecordAnswer',
  'AnswerInWriting',
  'RecordWrittenAnswer',
  'ProposeExhibit',
];

const morning: readonly Card[] = [
  ...publicMorning(kInterpellationItem, '24'),
  ...issueGroupCards(),
  ...questionCards({ audience: 'public' }),
];

const inAnswer = [...morning, floorCard({ speaker: answering('running') })];

const base: ScreenState = {
  id: 'podium/answering',
  title: 'I answer a question',
  page: 'podium',
  render: () => <PodiumPage />,
  role: Role.OFFICIAL,
  rights,
  now: kFloorNow,
  own: answererOwnCard(),
  cards: inAnswer,
};

const refusing = () =>
  ({
    kind: 'refused',
    refused: create(RefusedSchema, { rule: 'SE6', code: 108, reason: 'not_in_sitting' }),
  }) as const;

const asked: ScreenState = {
  ...base,
  id: 'podium/asked',
  title: 'three were asked in a row; nobody has the floor',
  own: answererOwnCard({
    2: { state: QuestionState.ASKED },
    5: { state: QuestionState.ASKED, askedAt: BigInt(at('08:15:10', 9)) },
  }),
  cards: [
    ...publicMorning(kInterpellationItem, '24'),
    ...issueGroupCards(),
    ...questionCards({ audience: 'public', changes: { 2: { state: QuestionState.ASKED } } }),
    floorCard(),
  ],
};

const { own: _, ...nobodys } = base;

const inDebate = { item: kDebateItem, waiting: 5 };

export const states: readonly ScreenState[] = [
  { ...base, sizes: ['wall', 'wall4k'] },
  { ...base, id: 'podium/answering-english', title: 'in English', language: 'en' },
  { ...base, id: 'podium/answering-scaled', title: 'larger', search: 'scale=1.2' },
  {
    ...base,
    id: 'podium/answering-overtime',
    title: 'I answer, over time, with figures on the wall',
    cards: [...morning, ...shownExhibitCards(1), floorCard({ speaker: answering('overtime') })],
  },
  {
    ...base,
    id: 'podium/asking',
    title: 'somebody asks me',
    cards: [...morning, floorCard({ speaker: asking('warning') })],
    own: answererOwnCard({ 2: { state: QuestionState.ASKING } }),
  },
  {
    ...base,
    id: 'podium/interrupted',
    title: 'a point of order interrupts my answer',
    cards: [
      ...morning,
      floorCard({
        speaker: speaker(12, TurnKind.POINT_OF_ORDER, 'running'),
        interrupted: [answering('paused', { turn: 39, state: TurnState.INTERRUPTED })],
      }),
    ],
  },
  asked,
  {
    ...base,
    id: 'podium/owed',
    title: 'what I owe',
    steps: [{ click: '#tab-owed' }],
  },
  {
    ...base,
    id: 'podium/owed-english',
    title: 'what I owe, in English',
    language: 'en',
    steps: [{ click: '#tab-owed' }],
  },
  {
    ...base,
    id: 'podium/programme',
    title: 'the programme beside my question',
    steps: [{ click: '#tab-programme' }],
  },
  {
    ...asked,
    id: 'podium/ask-dialog',
    title: 'an official asks for the floor',
    steps: [{ click: 'text=Xin phát biểu' }],
  },
  {
    ...asked,
    id: 'podium/ask-done',
    title: 'the official stands on the list',
    answer: () => ({ kind: 'accepted', at: undefined }),
    steps: [{ click: 'text=Xin phát biểu' }, { click: 'dialog button >> nth=-1' }],
  },
  {
    ...base,
    id: 'podium/question-dialog',
    title: 'a question to come, in full',
    steps: [{ click: '#tab-panel li:nth-child(2) button' }],
  },
  {
    ...base,
    id: 'podium/in-writing',
    title: '"I will answer in writing" asks for the reason',
    steps: [{ click: 'text=Tôi sẽ trả lời bằng văn bản' }],
  },
  {
    ...base,
    id: 'podium/in-writing-missing',
    title: 'without a reason it is not sent',
    steps: [{ click: 'text=Tôi sẽ trả lời bằng văn bản' }, { click: 'dialog button >> nth=-1' }],
  },
  {
    ...base,
    id: 'podium/in-writing-refused',
    title: 'the server refuses',
    answer: refusing,
    steps: [
      { click: 'text=Tôi sẽ trả lời bằng văn bản' },
      { fill: 'dialog textarea', text: 'Cần rà soát số liệu giá đất của từng xã' },
      { click: 'dialog button >> nth=-1' },
    ],
  },
  {
    ...base,
    id: 'podium/record',
    title: 'the form of my answer, in English',
    language: 'en',
    steps: [{ click: 'text=Record my answer' }],
  },
  {
    ...base,
    id: 'podium/record-filled',
    title: 'the form of my answer, filled, being sent',
    steps: [
      { click: 'text=Ghi nội dung trả lời' },
      { fill: 'dialog textarea >> nth=0', text: 'Sở Nông nghiệp và Môi trường' },
      {
        fill: 'dialog textarea >> nth=1',
        text: 'Rà soát giá đất tại 14 xã giáp ranh, trình bổ sung.',
      },
      { fill: 'dialog input[type=date]', text: '2027-03-31' },
      { click: 'dialog button >> nth=-1' },
    ],
  },
  {
    ...base,
    id: 'podium/figures',
    title: 'figures for the wall',
    steps: [
      { click: 'text=Đưa số liệu lên màn hình' },
      { fill: 'dialog input[type=text]', text: 'Giá đất bồi thường năm 2026, đồng/m²' },
      {
        fill: 'dialog textarea',
        text: 'Xã Yên Khê: 82.000\nXã Cát Trung: 151.000\nChênh lệch: 1,84 lần',
      },
    ],
  },
  {
    ...base,
    id: 'podium/paper',
    title: 'a paper for the wall, in English',
    language: 'en',
    steps: [
      { click: 'text=Show figures on the wall' },
      { click: 'dialog input[type=radio] >> nth=1' },
    ],
  },
  {
    ...base,
    id: 'podium/yield',
    title: 'I have finished: asks once',
    steps: [{ click: 'text=Kết thúc phần nói' }],
  },
  {
    ...base,
    id: 'podium/written-answer',
    title: 'the written answer is recorded; the connection is lost',
    connection: { phase: 'reconnecting', quiet_s: 12 },
    steps: [
      { click: '#tab-owed' },
      { click: '#tab-panel button >> nth=-1' },
      { click: 'dialog button >> nth=-1' },
    ],
  },
  {
    ...base,
    id: 'podium/debate-speaker',
    title: 'a debate: an official makes a statement',
    own: answererOwnCard(),
    cards: [
      ...publicMorning(kDebateItem, '32'),
      floorCard({ ...inDebate, speaker: speaker(kLand, TurnKind.STATEMENT, 'running') }),
    ],
  },
  {
    ...nobodys,
    id: 'podium/nobodys-own',
    title: 'a podium that is nobody’s own, somebody speaks',
    cards: [
      ...publicMorning(kDebateItem, '32'),
      floorCard({ ...inDebate, speaker: speaker(24, TurnKind.SPEAK, 'invited') }),
    ],
  },
  {
    ...base,
    id: 'podium/floor-recess',
    title: 'recess in the middle of an answer',
    cards: [
      sessionCard({ sitting: 3, activeItem: kInterpellationItem }),
      ...sittingCards({ 3: { phase: SittingPhase.RECESS, backAt: BigInt(at('09:25', 9)) } }),
      ...issueGroupCards(),
      floorCard({ speaker: answering('paused') }),
    ],
  },
];
