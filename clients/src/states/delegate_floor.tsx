// The delegate's tablet and the floor: asking, waiting, next.

import { type Card, ItemState, Presence, QuestionState, SittingPhase } from '@/protocol';
import { contributionName } from '@/ui/delegate/logic/drafts';
import { base, hallCards, me, refusedWith, screen } from './delegate_base';
import { at, card, itemId } from './fixtures';
import {
  answering,
  asking,
  floorCard,
  kDebateItem,
  kInterpellationItem,
  lineCards,
  speaking,
} from './floor_fixtures';
import { issueGroupCards, questionCards } from './interpellation_fixtures';
import { myQuestion } from './my_questions';
import type { ScreenState } from './state';

// Somebody of group 3 who stands on no list.
const kGuest = 27;

const issues = [...issueGroupCards(), ...questionCards({ audience: 'public' })];

const morning = hallCards({ item: kInterpellationItem });
const interpellation: readonly Card[] = [
  ...morning,
  ...issues,
  ...lineCards(),
  floorCard({ speaker: answering('running') }),
];

const accepted = me({ questions: [myQuestion(31, QuestionState.ACCEPTED, { group: 1 })] }, kGuest);

const ask: ScreenState = {
  ...base,
  id: 'delegate/floor-ask',
  title: 'interpellation: what may be asked for',
  own: accepted,
  cards: interpellation,
};

const debateAgenda = { active: '32', runningSince: at('08:00', 9) };
const debateCards = [
  ...hallCards({ item: kDebateItem, sitting: 4, agenda: debateAgenda }),
  ...lineCards(kDebateItem),
];

const debate: ScreenState = {
  ...base,
  id: 'delegate/floor-debate',
  title: 'a debate: what may be asked for',
  own: me({}, kGuest),
  cards: [
    ...debateCards,
    floorCard({ item: kDebateItem, speaker: speaking('running'), closesAt: at('08:45', 9) }),
  ],
};

const closedFloor = floorCard({ speaker: asking('running'), open: false });
const closedList = card('list/25', 'listCard', {
  item: kInterpellationItem,
  place: 0,
  open: false,
});

const asks: readonly ScreenState[] = [
  ask,
  {
    ...ask,
    id: 'delegate/floor-ask-sending',
    title: 'a request waits for its answer',
    steps: [{ click: 'button:has-text("Đăng ký chất vấn")' }],
  },
  {
    ...ask,
    id: 'delegate/floor-ask-refused',
    title: 'a request was refused',
    answer: () => refusedWith('AT4', 303, 'not_present'),
    steps: [{ click: 'button:has-text("Đăng ký chất vấn")' }],
  },
  {
    ...ask,
    id: 'delegate/floor-choose-question',
    title: 'several questions of mine: which one',
    own: me(
      {
        questions: [
          myQuestion(31, QuestionState.ACCEPTED, { group: 1 }),
          myQuestion(32, QuestionState.ACCEPTED, { group: 1 }),
        ],
      },
      kGuest,
    ),
    steps: [{ click: 'button:has-text("Đăng ký chất vấn")' }],
  },
  {
    ...ask,
    id: 'delegate/floor-choose-answer',
    title: 'which answer to debate',
    steps: [{ click: 'button:has-text("Tranh luận về câu trả lời khác")' }],
  },
  {
    ...ask,
    id: 'delegate/floor-choose-point',
    title: 'a point of order: about what',
    steps: [{ click: 'button:has-text("Ý kiến về thủ tục")' }],
  },
  {
    ...ask,
    id: 'delegate/floor-closed',
    title: 'the list is closed, I have no question',
    own: me({}, kGuest),
    cards: [...morning, ...issueGroupCards(), closedFloor, closedList],
  },
  {
    ...ask,
    id: 'delegate/floor-no-question',
    title: 'no question of mine, nothing to debate',
    own: me({}, kGuest),
    cards: [...morning, ...issueGroupCards(), ...lineCards(), floorCard()],
  },
  {
    ...ask,
    id: 'delegate/floor-not-present',
    title: 'has not checked in',
    own: me({ presence: Presence.EXPECTED }, kGuest),
    render: screen({ view: 'now' }),
  },
  {
    ...ask,
    id: 'delegate/floor-offline',
    title: 'no connection',
    connection: { phase: 'reconnecting', quiet_s: 9 },
  },
  debate,
  {
    ...debate,
    id: 'delegate/floor-debate-english',
    title: 'a debate, in English',
    language: 'en',
  },
];

const waiting: readonly ScreenState[] = [
  {
    ...ask,
    id: 'delegate/floor-waiting',
    title: 'second in line for a debate',
    own: me({ questions: [myQuestion(2, QuestionState.ANSWERING, { group: 1 })] }),
  },
  {
    ...debate,
    id: 'delegate/floor-waiting-long',
    title: 'fourth in line to speak',
    own: me({}, 28),
  },
  {
    ...debate,
    id: 'delegate/floor-waiting-english',
    title: 'fourth in line, in English',
    own: me({}, 28),
    language: 'en',
  },
  {
    ...debate,
    id: 'delegate/floor-withdrawing',
    title: 'the withdrawal waits for its answer',
    own: me({}, 28),
    steps: [{ click: 'text=Rút đăng ký' }],
  },
  {
    ...debate,
    id: 'delegate/floor-line',
    title: 'the line is shown',
    own: me({}, 28),
    steps: [{ click: 'summary' }],
  },
  { ...debate, id: 'delegate/floor-next', title: 'you are next', own: me({}, 4) },
  {
    ...debate,
    id: 'delegate/floor-next-elsewhere',
    title: 'you are next, on another view',
    own: me({}, 4),
    render: screen({ view: 'agenda' }),
  },
  {
    ...ask,
    id: 'delegate/floor-called',
    title: 'called in a batch',
    own: me({ questions: [myQuestion(5, QuestionState.INVITED, { group: 1 })] }, 39),
  },
  {
    ...ask,
    id: 'delegate/floor-skipped',
    title: 'put behind the others',
    own: me({ questions: [myQuestion(15, QuestionState.REGISTERED, { group: 1 })] }, 20),
  },
  {
    ...debate,
    id: 'delegate/floor-interrupted',
    title: 'a speaker was interrupted',
    own: me({}, 28),
    cards: [
      ...debateCards,
      floorCard({
        item: kDebateItem,
        speaker: speaking('invited', { turn: 41, person: 12, name: 'Phạm Văn Khoa' }),
        interrupted: [speaking('paused')],
      }),
    ],
  },
  {
    ...ask,
    id: 'delegate/floor-recess',
    title: 'waiting through a recess',
    own: me({}),
    cards: [
      ...hallCards({ item: kInterpellationItem, sittingPhase: SittingPhase.RECESS }),
      ...issues,
      ...lineCards(),
      floorCard({ speaker: answering('paused') }),
    ],
  },
];

const written = contributionName(kDebateItem, 0);
const speech =
  'Kính thưa chủ tọa kỳ họp. Tôi đề nghị ưu tiên vốn sửa chữa hai trạm bơm đầu mối trước vụ ' +
  'chiêm ' +
  'xuân; phần đường nội đồng có thể giãn sang năm 2028.\n\nThứ hai, đề nghị công khai danh mục.';
const kept = (text: string, more: object = {}): string =>
  JSON.stringify({ [written]: { text, addressee: 0, group: 0, ...more } });

const writing: ScreenState = {
  ...debate,
  id: 'delegate/floor-writing',
  title: 'a written contribution is being written',
  drafts: kept(speech),
  steps: [{ click: 'button:has-text("Viết tiếp ý kiến")' }],
};

const contributions: readonly ScreenState[] = [
  {
    ...debate,
    id: 'delegate/floor-write',
    title: 'a written contribution, nothing written yet',
    steps: [{ click: 'button:has-text("Gửi ý kiến bằng văn bản")' }],
  },
  writing,
  {
    ...writing,
    id: 'delegate/floor-writing-near',
    title: 'a contribution near the limit',
    drafts: kept(speech.repeat(13)),
  },
  {
    ...writing,
    id: 'delegate/floor-writing-long',
    title: 'a contribution that is too long',
    drafts: kept(speech.repeat(17)),
  },
  {
    ...writing,
    id: 'delegate/floor-writing-sent',
    title: 'a contribution was handed in, no answer yet',
    drafts: kept(speech, { commandId: '07'.repeat(16) }),
  },
  {
    ...writing,
    id: 'delegate/floor-writing-offline',
    title: 'a contribution without a connection',
    connection: { phase: 'reconnecting', quiet_s: 9 },
  },
  {
    ...debate,
    id: 'delegate/floor-over',
    title: 'the item ended before my turn',
    own: me({}, 28),
    cards: [
      ...hallCards({
        sitting: 4,
        agenda: {
          active: '33',
          runningSince: at('08:15', 9),
          changes: { '32': { state: ItemState.FINISHED } },
        },
      }),
      ...lineCards(kDebateItem),
      floorCard({ item: itemId('33'), waiting: 0 }),
    ],
  },
];

export const floorStates: readonly ScreenState[] = [...asks, ...waiting, ...contributions];
