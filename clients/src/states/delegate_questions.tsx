// The delegate's tablet and the interpellation: writing, following, signing.

import { type Card, ExhibitState, Judgement, QuestionState, WritingCause } from '@/protocol';
import { kNewQuestion, revisionName } from '@/ui/delegate/logic/drafts';
import { base, hallCards, me, refusedWith, screen } from './delegate_base';
import { at } from './fixtures';
import { floorCard, kInterpellationItem } from './floor_fixtures';
import { issueGroupCards, promiseCards, questionCards } from './interpellation_fixtures';
import { myQuestion } from './my_questions';
import { kLand, named } from './people';
import type { ScreenState } from './state';
import { wildText } from './wild_text';

const kAsker = 27;

const cards: readonly Card[] = [
  ...hallCards({ item: kInterpellationItem }),
  ...issueGroupCards(),
  ...questionCards({ audience: 'public' }),
  ...promiseCards(),
  floorCard({ waiting: 0 }),
];

const answered = {
  group: 1,
  askedAt: BigInt(at('08:01:10', 9)),
  answer: {
    responsibility: 'Trách nhiệm thuộc Sở và 14 chi nhánh văn phòng đăng ký đất đai.',
    measures: 'Lập tổ xử lý hồ sơ tồn tại từng cụm xã; công khai số hồ sơ còn lại mỗi tuần.',
    deadline: BigInt(at('17:00', 30)),
  },
  answerRecorded: true,
};

const waiting = [
  myQuestion(34, QuestionState.SUBMITTED),
  myQuestion(33, QuestionState.ACCEPTED, {
    group: 2,
    cosigners: [named(30), named(41)],
  }),
  myQuestion(32, QuestionState.REGISTERED, { group: 1 }),
  myQuestion(12, QuestionState.MERGED, { group: 1, mergedInto: 2 }),
];

const inWriting = {
  group: 2,
  due: BigInt(at('23:59', 16)),
  cause: WritingCause.VERIFICATION,
  reason: 'Cần đối chiếu số liệu với Kho bạc',
};

const mine = (questions: Parameters<typeof me>[0], id: string, title: string): ScreenState => ({
  ...base,
  id: `delegate/${id}`,
  title,
  own: me(questions, kAsker),
  render: screen({ view: 'questions' }),
  cards,
});

const judging = mine(
  { questions: [myQuestion(1, QuestionState.ANSWERED, answered)] },
  'questions-answered',
  'my question was answered in the hall, a promise was given',
);

const slip = mine({ questions: waiting }, 'questions-waiting', 'my questions on their way');

const following: readonly ScreenState[] = [
  {
    ...mine({}, 'questions-none', 'nothing handed in'),
    render: screen({ view: 'questions', questions: 'mine' }),
  },
  slip,
  mine(
    {
      questions: [
        myQuestion(32, QuestionState.ASKED, { group: 1, askedAt: answered.askedAt }),
        myQuestion(31, QuestionState.ANSWERING, { group: 1, askedAt: answered.askedAt }),
        myQuestion(30, QuestionState.INVITED, { group: 1 }),
      ],
    },
    'questions-hall',
    'my questions in the hall',
  ),
  judging,
  mine(
    {
      questions: [
        myQuestion(7, QuestionState.IN_WRITING, inWriting),
        myQuestion(8, QuestionState.IN_WRITING, {
          ...inWriting,
          due: BigInt(at('23:59', 1)),
          cause: WritingCause.NOT_REACHED,
          reason: '',
        }),
      ],
    },
    'questions-writing',
    'my questions are answered in writing, one is overdue',
  ),
  mine(
    {
      questions: [
        myQuestion(8, QuestionState.WRITTEN, {
          ...inWriting,
          written: 'Văn bản số 1462/STC-ĐT ngày 07/12/2026',
          writtenAt: BigInt(at('16:20', 7)),
          judgement: Judgement.DISCUSSION,
          remark: 'Chưa nêu căn cứ gia hạn lần thứ ba.',
        }),
        myQuestion(11, QuestionState.CLOSED, { ...answered, judgement: Judgement.SATISFIED }),
        myQuestion(14, QuestionState.WITHDRAWN, { reason: 'Đã được trả lời tại cuộc họp Tổ' }),
      ],
      exhibits: [
        { id: 4, question: 8, title: 'Tiến độ ba lần gia hạn', state: ExhibitState.PROPOSED },
      ],
    },
    'questions-written',
    'a written answer, a closed and a withdrawn question',
  ),
  mine(
    {
      questions: [
        myQuestion(31, QuestionState.IN_WRITING, {
          ...inWriting,
          text: wildText,
          reason: wildText,
        }),
      ],
    },
    'questions-wild',
    'markup, marks of direction and piled-up letters are text',
  ),
  { ...slip, id: 'delegate/questions-english', title: 'my questions, in English', language: 'en' },
];

const acting: readonly ScreenState[] = [
  {
    ...judging,
    id: 'delegate/questions-judge',
    title: 'what I think of the answer',
    steps: [
      { click: 'button:has-text("Cho ý kiến về câu trả lời")' },
      { click: 'text=Đề nghị thảo luận' },
    ],
  },
  {
    ...judging,
    id: 'delegate/questions-judge-english',
    title: 'what I think of the answer, in English; nothing chosen yet',
    language: 'en',
    steps: [{ click: 'button:has-text("Give your opinion")' }],
  },
  {
    ...slip,
    id: 'delegate/questions-revise',
    title: 'a slip is revised',
    drafts: JSON.stringify({
      [revisionName(34)]: { text: 'Đất công ích 5 % cho thuê quá hạn: nêu số xã, số hộ.' },
    }),
    steps: [{ click: 'button:has-text("Sửa tiếp câu hỏi")' }],
  },
  {
    ...slip,
    id: 'delegate/questions-withdraw',
    title: 'asking before a question is withdrawn',
    steps: [{ click: 'button:has-text("Rút câu hỏi") >> nth=0' }],
  },
  {
    ...slip,
    id: 'delegate/questions-exhibit',
    title: 'figures for the wall',
    steps: [
      { click: 'button:has-text("Đề nghị trình chiếu") >> nth=0' },
      { fill: 'input[type=text]', text: 'Đất công ích cho thuê quá hạn' },
      { fill: 'textarea', text: 'Xã Yên Khê: 12 ha\nXã Cát Trung: 7,4 ha' },
    ],
  },
  {
    ...slip,
    id: 'delegate/questions-exhibit-paper',
    title: 'a paper for the wall',
    steps: [
      { click: 'button:has-text("Đề nghị trình chiếu") >> nth=0' },
      { press: 'Tab' },
      { press: 'ArrowDown' },
    ],
  },
];

const write: ScreenState = {
  ...base,
  id: 'delegate/questions-write',
  title: 'a question is written: nothing yet',
  own: me({}, kAsker),
  render: screen({ view: 'questions', questions: 'write' }),
  cards,
};

const kText =
  'Đất công ích 5 % ở nhiều xã cho thuê quá thời hạn. Đề nghị nêu con số và lộ trình chấm dứt. ';

const draft = (text: string, more: object = {}): string =>
  JSON.stringify({ [kNewQuestion]: { text, addressee: kLand, group: 1, ...more } });

const writing: readonly ScreenState[] = [
  write,
  { ...write, id: 'delegate/questions-draft', title: 'a kept draft', drafts: draft(kText) },
  {
    ...write,
    id: 'delegate/questions-draft-near',
    title: 'a draft near the limit',
    drafts: draft(kText.repeat(28)),
  },
  {
    ...write,
    id: 'delegate/questions-draft-long',
    title: 'a draft that is too long',
    drafts: draft(kText.repeat(36)),
  },
  {
    ...write,
    id: 'delegate/questions-draft-offline',
    title: 'a draft without a connection',
    drafts: draft(kText),
    connection: { phase: 'reconnecting', quiet_s: 9 },
  },
  {
    ...write,
    id: 'delegate/questions-draft-sent',
    title: 'handed in before a reload, no answer yet',
    drafts: draft(kText, { commandId: '07'.repeat(16) }),
  },
  {
    ...write,
    id: 'delegate/questions-draft-refused',
    title: 'the question was refused',
    drafts: draft(kText),
    answer: () => refusedWith('SE13', 119, 'text_not_valid'),
    steps: [{ click: 'button:has-text("Gửi câu hỏi")' }],
  },
  {
    ...write,
    id: 'delegate/questions-draft-wild',
    title: 'a draft with markup and marks of direction',
    drafts: draft(wildText),
  },
  {
    ...write,
    id: 'delegate/questions-draft-discard',
    title: 'asking before a draft is discarded',
    drafts: draft(kText),
    steps: [{ click: 'button:has-text("Xóa bản nháp")' }],
  },
  {
    ...write,
    id: 'delegate/questions-write-nobody',
    title: 'it is not known yet who answers',
    cards: hallCards(),
  },
  {
    ...write,
    id: 'delegate/questions-write-english',
    title: 'a question is written, in English',
    drafts: draft(kText),
    language: 'en',
  },
];

const others: ScreenState = {
  ...base,
  id: 'delegate/questions-others',
  title: 'the questions that were accepted; two I have signed',
  own: me({ questions: [myQuestion(10, QuestionState.ACCEPTED, { group: 4 })] }, 9),
  signed: '[4,13]',
  render: screen({ view: 'questions', questions: 'others' }),
  cards,
};

const search = 'input[type=text]';

const reading: readonly ScreenState[] = [
  others,
  {
    ...others,
    id: 'delegate/questions-search',
    title: 'found without tone marks',
    steps: [{ fill: search, text: 'giay chung nhan' }],
  },
  {
    ...others,
    id: 'delegate/questions-search-none',
    title: 'nothing found',
    steps: [{ fill: search, text: 'tàu điện ngầm' }],
  },
  {
    ...others,
    id: 'delegate/questions-signing',
    title: 'a signature waits for its answer',
    steps: [{ click: 'button:has-text("Cùng câu hỏi") >> nth=0' }],
  },
  {
    ...others,
    id: 'delegate/questions-sign-refused',
    title: 'a signature was refused',
    answer: () => refusedWith('RO1', 200, 'role_may_not'),
    steps: [{ click: 'button:has-text("Cùng câu hỏi") >> nth=0' }],
  },
  {
    ...others,
    id: 'delegate/questions-others-none',
    title: 'no question was accepted yet',
    own: me({}, kAsker),
    cards: [...hallCards(), ...issueGroupCards()],
  },
  {
    ...others,
    id: 'delegate/questions-others-wild',
    title: 'the question of somebody who wants to spoil the list',
    cards: [
      ...cards.filter(({ key }) => !key.startsWith('question/')),
      ...questionCards({
        audience: 'public',
        changes: { 2: { text: wildText }, 3: { text: `${wildText} `.repeat(3) } },
      }),
    ],
  },
  {
    ...others,
    id: 'delegate/questions-others-english',
    title: 'the questions that were accepted, in English',
    language: 'en',
  },
];

export const questionStates: readonly ScreenState[] = [
  ...following,
  ...acting,
  ...writing,
  ...reading,
];
