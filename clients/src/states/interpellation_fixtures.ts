// Cards of the interpellation for pictured states: five groups of issues, questions in every state,
// promises and exhibits, as they stand at kFloorNow.

import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type Card,
  ExhibitState,
  Judgement,
  Presence,
  PromiseState,
  type QuestionCardSchema,
  QuestionState,
  WritingCause,
} from '@/protocol';
import { at, card, itemId } from './fixtures';
import {
  kBuilding,
  kFinance,
  kHealth,
  kHome,
  kLand,
  kSchools,
  kTechnology,
  kZones,
  named,
} from './people';
import { questionTexts } from './question_texts';

export type QuestionFields = Exclude<
  MessageInitShape<typeof QuestionCardSchema>,
  { readonly $typeName: string }
>;

const writtenCitation = {
  source: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15, điều về chất vấn; cần đối chiếu',
  verified: false,
};

const kGroups = [
  {
    item: '24',
    title: 'Đất đai, giải phóng mặt bằng, cấp giấy chứng nhận',
    who: kLand,
    co: kBuilding,
  },
  {
    item: '25',
    title: 'Đầu tư công, đầu tư ngoài ngân sách chậm tiến độ',
    who: kFinance,
    co: kZones,
  },
  { item: '26', title: 'Chính quyền số cấp xã, thủ tục hành chính', who: kTechnology, co: kHome },
  { item: '28', title: 'Y tế cơ sở, thuốc và vật tư', who: kHealth },
  { item: '29', title: 'Thiếu giáo viên, trường lớp, thu chi đầu năm', who: kSchools },
] as const;

const answererOf = (group: number): number => kGroups[group - 1]?.who ?? kLand;

// The five groups; those in `concluded` are closed, with the chair's conclusion.
export function issueGroupCards(concluded: readonly number[] = []): Card[] {
  return kGroups.map((group, index) => {
    const id = index + 1;
    const closed = concluded.includes(id);
    const inGroup = questions.filter((question) => question.group === id);
    const count = (...states: QuestionState[]) =>
      inGroup.filter(({ state }) => states.includes(state)).length;
    return card(`issue/${id}`, 'issueGroupCard', {
      id,
      item: itemId(group.item),
      title: group.title,
      answerer: named(group.who),
      coAnswerers: 'co' in group ? [named(group.co)] : [],
      decided: true,
      decision: { inFavour: 79, against: 1, abstained: 2 },
      closed,
      conclusion: closed ? (kConclusions[id] ?? '') : '',
      accepted: inGroup.length - count(QuestionState.SUBMITTED, QuestionState.WITHDRAWN),
      answered: count(QuestionState.ANSWERED, QuestionState.CLOSED),
      inWriting: count(QuestionState.IN_WRITING, QuestionState.WRITTEN),
    });
  });
}

const kConclusions: Readonly<Record<number, string>> = {
  1:
    'Giám đốc Sở Nông nghiệp và Môi trường đã trả lời thẳng vào vấn đề. Hội đồng ghi nhận ' +
    'cam kết ' +
    'giải quyết xong hồ sơ tồn trước 30/6/2027, giao Ban Kinh tế - Ngân sách giám sát và ' +
    'báo cáo tại kỳ họp giữa năm.',
  2:
    'Đề nghị Sở Tài chính công khai tiến độ giải ngân từng tháng và lập danh sách dự án ' +
    'phải thu hồi ' +
    'vốn trước 31/01/2027.',
};

interface Asked extends QuestionFields {
  readonly id: number;
  readonly group: number;
  readonly state: QuestionState;
  readonly askerId: number;
  readonly cosignerIds?: readonly number[];
}

const day = (time: string, date: number): bigint => BigInt(at(time, date));

const questions: readonly Asked[] = [
  {
    id: 1,
    askerId: 6,
    group: 1,
    state: QuestionState.ANSWERED,
    cosignerIds: [30, 41, 67],
    askedAt: day('08:01:10', 9),
    answer: {
      responsibility: 'Trách nhiệm thuộc Sở và 14 chi nhánh văn phòng đăng ký đất đai.',
      measures: 'Lập tổ xử lý hồ sơ tồn tại từng cụm xã; công khai số hồ sơ còn lại mỗi tuần.',
      deadline: day('17:00', 30),
    },
    answerRecorded: true,
    judgement: Judgement.SATISFIED,
  },
  {
    id: 2,
    askerId: 26,
    group: 1,
    state: QuestionState.ANSWERING,
    askedAt: day('08:12:20', 9),
    cosignerIds: [54],
  },
  { id: 3, askerId: 30, group: 1, state: QuestionState.ASKED, askedAt: day('08:13:40', 9) },
  { id: 4, askerId: 38, group: 1, state: QuestionState.REGISTERED },
  { id: 5, askerId: 39, group: 1, state: QuestionState.INVITED, cosignerIds: [8] },
  { id: 6, askerId: 67, group: 1, state: QuestionState.REGISTERED },
  {
    id: 7,
    askerId: 21,
    group: 2,
    state: QuestionState.IN_WRITING,
    due: day('23:59', 16),
    cause: WritingCause.VERIFICATION,
    reason: 'Cần đối chiếu số liệu với Kho bạc',
  },
  {
    id: 8,
    askerId: 19,
    group: 2,
    state: QuestionState.WRITTEN,
    due: day('23:59', 8),
    cause: WritingCause.OFFICE,
    written: 'Văn bản số 1462/STC-ĐT ngày 07/12/2026',
    writtenAt: day('16:20', 7),
    judgement: Judgement.DISCUSSION,
    remark: 'Chưa nêu căn cứ gia hạn lần thứ ba',
  },
  { id: 9, askerId: 16, group: 4, state: QuestionState.SUBMITTED },
  { id: 10, askerId: 9, group: 4, state: QuestionState.ACCEPTED, cosignerIds: [16, 70] },
  {
    id: 11,
    askerId: 36,
    group: 5,
    state: QuestionState.CLOSED,
    askedAt: day('14:35', 8),
    answerRecorded: true,
  },
  { id: 12, askerId: 31, group: 5, state: QuestionState.MERGED, mergedInto: 13 },
  { id: 13, askerId: 5, group: 5, state: QuestionState.ACCEPTED, cosignerIds: [31] },
  {
    id: 14,
    askerId: 45,
    group: 3,
    state: QuestionState.WITHDRAWN,
    reason: 'Đã được trả lời tại cuộc họp Tổ',
  },
  {
    id: 15,
    askerId: 20,
    group: 1,
    state: QuestionState.REGISTERED,
  },
  {
    id: 16,
    askerId: 61,
    group: 1,
    state: QuestionState.IN_WRITING,
    due: day('23:59', 16),
    cause: WritingCause.ANSWERER,
    reason: 'Cần rà soát từng hợp đồng thuê với các xã',
  },
];

export interface QuestionPicture {
  // Default: full, as the chair is told.
  readonly audience?: 'full' | 'public';
  // What is different for a question, by its number.
  readonly changes?: Readonly<Record<number, QuestionFields>>;
}

const kSecret: ReadonlySet<QuestionState> = new Set([
  QuestionState.SUBMITTED,
  QuestionState.MERGED,
  QuestionState.WITHDRAWN,
]);

function fieldsOf(
  { askerId, cosignerIds = [], ...question }: Asked,
  changes: QuestionPicture['changes'],
): QuestionFields & { readonly id: number; readonly state: QuestionState } {
  return {
    asker: named(askerId),
    addressee: named(answererOf(question.group)),
    text: questionTexts[question.id] ?? '',
    cosigners: cosignerIds.map(named),
    submittedAt: BigInt(at('09:00', 7) + question.id * 613_000),
    cause: WritingCause.OFFICE,
    judgement: Judgement.NONE,
    ...(question.due !== undefined && { citation: writtenCitation }),
    ...question,
    ...changes?.[question.id],
  } as QuestionFields & { readonly id: number; readonly state: QuestionState };
}

export function questionCards({ audience = 'full', changes }: QuestionPicture = {}): Card[] {
  return questions.flatMap((asked) => {
    const fields = fieldsOf(asked, changes);
    const key = `question/${asked.id}`;
    if (audience === 'full') return [card(key, 'questionCard', fields)];
    if (kSecret.has(fields.state)) return [];
    const { id, asker, addressee, group, text, state, askedAt, due, answer, invited } = fields;
    return [
      card(key, 'publicQuestionCard', {
        id,
        state,
        cosigners: fields.cosigners?.length ?? 0,
        ...(asker && { asker }),
        ...(addressee && { addressee }),
        ...(group !== undefined && { group }),
        ...(text !== undefined && { text }),
        ...(invited && { invited }),
        ...(askedAt !== undefined && { askedAt }),
        ...(due !== undefined && { due, citation: writtenCitation }),
        ...(answer && { answer }),
      }),
    ];
  });
}

const promises = [
  {
    id: 1,
    question: 1,
    who: kLand,
    what: 'Giải quyết xong 12.480 hồ sơ cấp giấy chứng nhận chuyển từ cấp huyện',
    due: at('17:00', 30),
    state: PromiseState.OPEN,
  },
  {
    id: 2,
    who: kLand,
    what: 'Báo cáo việc thu hồi 6 dự án giao đất quá 24 tháng chưa khởi công',
    due: at('17:00', 4),
    state: PromiseState.OPEN,
    origin: 'Kỳ họp thứ ba',
  },
  {
    id: 3,
    who: kHealth,
    what: 'Bố trí bác sĩ cơ hữu cho 9 trạm y tế xã vùng cao',
    state: PromiseState.REPORTED,
    report: 'Đã bố trí 7 trạm, 2 trạm còn lại dùng bác sĩ luân phiên.',
    origin: 'Kỳ họp thứ ba',
  },
  {
    id: 4,
    group: 5,
    who: kSchools,
    what: 'Tuyển đủ 210 biên chế giáo viên đã giao',
    due: at('17:00', 31),
    state: PromiseState.OPEN,
  },
  {
    id: 5,
    who: kFinance,
    what: 'Công khai tiến độ giải ngân từng tháng trên cổng thông tin của tỉnh',
    state: PromiseState.CLOSED,
    report: 'Đã công khai từ tháng 9/2026.',
    origin: 'Kỳ họp thứ ba',
  },
] as const;

type Promised = (typeof promises)[number];

const promiseFields = (promise: Promised) => ({
  id: promise.id,
  group: 'group' in promise ? promise.group : 0,
  question: 'question' in promise ? promise.question : 0,
  who: named(promise.who),
  what: promise.what,
  ...('due' in promise && { due: BigInt(promise.due) }),
  state: promise.state,
  report: 'report' in promise ? promise.report : '',
  origin: 'origin' in promise ? promise.origin : '',
});

export const promiseCards = (): Card[] =>
  promises.map((promise) => card(`promise/${promise.id}`, 'promiseCard', promiseFields(promise)));

const exhibits = [
  {
    id: 1,
    question: 2,
    by: kLand,
    title: 'Giá đất bồi thường năm 2026, đồng/m²',
    text:
      'Xã Yên Khê: 82.000\nXã Cát Trung: 151.000\nChênh lệch: 1,84 lần\nSố hộ có đơn ' +
      'kiến nghị: 312',
    paper: '',
  },
  {
    id: 2,
    question: 3,
    by: 30,
    title: 'Ảnh hiện trạng khu đất dự án',
    paper: 'AN-03-hien-trang.jpg',
    text: '',
  },
  {
    id: 3,
    question: 4,
    by: 38,
    title: 'Bảng đất công ích cho thuê',
    paper: 'BK-04-dat-cong-ich.pdf',
    text: '',
  },
] as const;

const exhibitFields = (exhibit: (typeof exhibits)[number], state: ExhibitState) => ({
  id: exhibit.id,
  question: exhibit.question,
  by: named(exhibit.by),
  title: exhibit.title,
  paper: exhibit.paper,
  text: exhibit.text,
  state,
});

// All exhibits for the chair, the one with number `shown` on the wall.
export const exhibitCards = (shown = 0): Card[] =>
  exhibits.map((exhibit) => {
    const state =
      exhibit.id === shown
        ? ExhibitState.SHOWN
        : exhibit.id === 3
          ? ExhibitState.PROPOSED
          : ExhibitState.APPROVED;
    return card(`exhibit/${exhibit.id}`, 'exhibitCard', exhibitFields(exhibit, state));
  });

// What the public is told: the one that is shown.
export const shownExhibitCards = (shown: number): Card[] =>
  exhibitCards(shown).filter(({ key }) => key === `exhibit/${shown}`);

// What the Director of Agriculture and Environment is told of himself.
export function answererOwnCard(changes: QuestionPicture['changes'] = {}): Card {
  const mine = questions
    .map((asked) => ({ asked, fields: fieldsOf(asked, changes) }))
    .filter(({ asked, fields }) => asked.group === 1 && !kSecret.has(fields.state));
  const { id, name, office } = named(kLand);
  return card('own', 'ownCard', {
    id,
    name,
    office,
    presence: Presence.IN_HALL,
    questions: mine.map(({ fields }) => fields),
    exhibits: exhibits
      .filter(({ by }) => by === kLand)
      .map((exhibit) => exhibitFields(exhibit, ExhibitState.APPROVED)),
    promises: promises.filter(({ who }) => who === kLand).map(promiseFields),
  });
}
