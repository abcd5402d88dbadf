// Votes for pictured states: the morning of 10 December, on the draft resolutions.

import {
  type Card,
  Choice,
  DecisionBase,
  NominationWay,
  Secrecy,
  Standing,
  Strictness,
  VoteCloseCause,
  VoteForm,
  VoteKind,
  VoteOutcome,
  VoteState,
  VoteSubject,
  VotingRight,
} from '@/protocol';
import { at, card, itemId } from './fixtures';

export const kVoteItem = itemId('38');
export const kVoteNow = at('09:41:20', 10);

type VoteFields = Parameters<typeof card<'voteCard'>>[2];
type ResultFields = NonNullable<VoteFields['result']>;
type BallotFields = NonNullable<Parameters<typeof card<'ownCard'>>[2]['ballots']>[number];

const citation = {
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 35 khoản 2',
  verified: true,
};

export const halfOfAll = {
  key: 'resolution',
  titleVi: 'Nghị quyết',
  titleEn: 'Resolution',
  threshold: { numerator: 1, denominator: 2, strictness: Strictness.MORE_THAN },
  base: DecisionBase.ALL_MEMBERS,
  of: 85,
  required: 43,
  quorumRequired: 57,
  secrecy: Secrecy.OPEN,
  changeable: true,
  citation,
};

const twoThirds = {
  ...halfOfAll,
  key: 'removal',
  threshold: { numerator: 2, denominator: 3, strictness: Strictness.AT_LEAST },
  required: 57,
  secrecy: Secrecy.SECRET,
  changeable: false,
  citation: { ...citation, verified: false },
};

const text =
  'Điều 1. Thông qua kế hoạch phát triển kinh tế, xã hội năm 2027 của tỉnh Hải Lam với tốc độ ' +
  'tăng tổng sản phẩm trên địa bàn từ 9,5% trở lên; thu ngân sách nhà nước 24.600 tỷ đồng; giảm ' +
  'tỷ lệ hộ nghèo 0,8 điểm phần trăm.\n\nĐiều 2. Giao Ủy ban nhân dân tỉnh tổ chức thực hiện và báo ' +
  'cáo Hội đồng nhân dân tỉnh tại kỳ họp giữa năm 2027.';

// The vote of most pictures: number 3, open since 09:40.
export function voteCard(value: VoteFields = {}): Card {
  const { id = 3 } = value;
  return card(`vote/${id}`, 'voteCard', {
    id,
    item: kVoteItem,
    draft: 1,
    draftCode: 'DT-01',
    kind: VoteKind.DECISION,
    subject: VoteSubject.RESOLUTION,
    title: 'Nghị quyết về kế hoạch phát triển kinh tế, xã hội năm 2027',
    text,
    form: VoteForm.ELECTRONIC,
    state: VoteState.OPEN,
    majority: halfOfAll,
    members: 85,
    entitled: 85,
    openedAt: BigInt(at('09:40:31', 10)),
    closesAt: BigInt(at('09:42:00', 10)),
    digest: '8f3a5c0e91d274b6aa10f2c3d4e5968701b2c3d4e5f60718293a4b5c6d7e8f90',
    ...value,
  });
}

export const turnoutCard = (cast: number, present = 79, vote = 3, running?: object): Card =>
  card('turnout', 'turnoutCard', { vote, cast, present, ...(running && { running }) });

const closed = { closedAt: BigInt(at('09:42:00', 10)), cause: VoteCloseCause.DEADLINE };

export const closedVote = (value: VoteFields = {}): Card =>
  voteCard({ state: VoteState.COUNTED, ...closed, ...value });

export const tally = {
  entitled: 85,
  present: 79,
  absent: 6,
  yes: 61,
  no: 11,
  abstain: 4,
  silent: 3,
  invalid: 0,
  returned: 76,
};

export const carried: ResultFields = {
  tally,
  outcome: VoteOutcome.CARRIED,
  base: 85,
  required: 43,
  quorumMet: true,
};

export const announcedVote = (value: VoteFields = {}): Card =>
  closedVote({
    state: VoteState.ANNOUNCED,
    announcedAt: BigInt(at('09:42:40', 10)),
    result: carried,
    ...value,
  });

export const notCarried: ResultFields = {
  ...carried,
  outcome: VoteOutcome.NOT_CARRIED,
  tally: { ...tally, yes: 41, no: 29, abstain: 6, silent: 3 },
};

export const withoutQuorum: ResultFields = {
  ...carried,
  outcome: VoteOutcome.INCONCLUSIVE,
  quorumMet: false,
  tally: { ...tally, present: 55, absent: 30, yes: 44, no: 7, abstain: 2, silent: 2, returned: 53 },
};

export const kBallotKey = '2fe57da347cd62431528daac5fbb290730fff684afc4cfc2ed90995f58cb3b74';

export const secretVote = {
  id: 3,
  form: VoteForm.ELECTRONIC_SECRET,
  subject: VoteSubject.OTHER,
  draft: 0,
  draftCode: '',
  title: 'Cho thôi làm nhiệm vụ đại biểu Hội đồng nhân dân tỉnh theo nguyện vọng cá nhân',
  text: '',
  majority: twoThirds,
  ballotKey: kBallotKey,
} satisfies VoteFields;

export const secretResult: ResultFields = {
  ...carried,
  base: 85,
  required: 57,
  tally: { ...tally, yes: 66, no: 7, abstain: 4, silent: 1, invalid: 1, returned: 78 },
};

// The next ones: an amendment, which goes before its clause, then the clause.
export const comingCards = (): Card[] => [
  voteCard({
    id: 4,
    state: VoteState.PREPARED,
    subject: VoteSubject.CLAUSE,
    title: 'Điều 3 của dự thảo nghị quyết về đầu tư công năm 2027',
    draftCode: 'DT-02',
    openedAt: undefined,
    closesAt: undefined,
    digest: '',
  }),
  voteCard({
    id: 5,
    state: VoteState.PREPARED,
    subject: VoteSubject.AMENDMENT,
    before: 4,
    title: 'Sửa Điều 3: ưu tiên sửa chữa trạm bơm đầu mối trước vụ chiêm xuân',
    draftCode: 'DT-02',
    openedAt: undefined,
    closesAt: undefined,
    digest: '',
  }),
];

const people = [
  ['Nguyễn Hữu Thắng', 'Phó Chủ tịch Hội đồng nhân dân tỉnh'],
  ['Trần Thị Minh Nguyệt', 'Trưởng Ban Kinh tế, Ngân sách'],
  ['Lê Quang Vinh', 'Trưởng Ban Văn hóa, Xã hội'],
  ['Phạm Thị Thu Hằng', 'Trưởng Ban Pháp chế'],
  ['Đỗ Mạnh Cường', 'Phó Chủ tịch Ủy ban nhân dân tỉnh'],
] as const;

const candidates = (count: number) =>
  people.slice(0, count).map(([name, post], index) => ({
    number: index + 1,
    name,
    post,
    way: NominationWay.PROPOSED,
  }));

const paper = {
  id: 3,
  draft: 0,
  draftCode: '',
  form: VoteForm.PAPER,
  subject: VoteSubject.OTHER,
  text: '',
  digest: '',
  closesAt: undefined,
} satisfies VoteFields;

export const election = {
  ...paper,
  kind: VoteKind.ELECTION,
  title: 'Bầu Phó Chủ tịch Hội đồng nhân dân tỉnh khóa XVIII, nhiệm kỳ 2026-2031',
  seats: 1,
  chooseUpTo: 1,
  candidates: candidates(3),
  majority: { ...halfOfAll, secrecy: Secrecy.SECRET, changeable: false },
} satisfies VoteFields;

const paperTally = {
  ...tally,
  yes: 0,
  no: 0,
  abstain: 0,
  silent: 1,
  invalid: 2,
  issued: 79,
  returned: 78,
};

export const electionResult: VoteFields = {
  result: {
    tally: paperTally,
    outcome: VoteOutcome.COMPLETED,
    base: 85,
    required: 43,
    quorumMet: true,
    candidates: [
      { count: { number: 1, first: 52 }, standing: Standing.ELECTED },
      { count: { number: 2, first: 19 }, standing: Standing.NOT_ELECTED },
      { count: { number: 3, first: 5 }, standing: Standing.NOT_ELECTED },
    ],
  },
  approval: { sendBy: BigInt(at('17:00', 16)), approveBy: BigInt(at('17:00', 30)) },
  approvalCitation: { source: 'Luật số 72/2025/QH15, Điều 36', verified: true },
};

export const confidence = {
  ...paper,
  kind: VoteKind.CONFIDENCE,
  title: 'Lấy phiếu tín nhiệm đối với người giữ chức vụ do Hội đồng nhân dân tỉnh bầu',
  candidates: candidates(5),
  majority: {
    ...halfOfAll,
    base: DecisionBase.BALLOTS_RETURNED,
    of: 0,
    required: 0,
    citation: { source: 'Nghị quyết 96/2023/QH15, Điều 12', verified: false },
  },
} satisfies VoteFields;

const ladder: readonly (readonly [number, number, number, Standing])[] = [
  [61, 14, 3, Standing.CONFIDENT],
  [55, 17, 6, Standing.CONFIDENT],
  [40, 25, 13, Standing.CONFIDENT],
  [18, 17, 43, Standing.MAY_RESIGN],
  [9, 14, 55, Standing.DISMISSAL],
];

export const confidenceResult: VoteFields = {
  result: {
    tally: paperTally,
    outcome: VoteOutcome.COMPLETED,
    base: 78,
    required: 0,
    quorumMet: true,
    candidates: ladder.map(([first, second, third, standing], index) => ({
      count: { number: index + 1, first, second, third },
      standing,
    })),
  },
};

// -- one's own part

export const entitled: BallotFields = {
  vote: 3,
  right: VotingRight.ENTITLED,
  cast: false,
  choice: Choice.NONE,
  intention: Choice.NONE,
};

export const castFor = (choice: Choice): BallotFields => ({
  ...entitled,
  cast: true,
  choice,
  at: BigInt(at('09:41:07', 10)),
});

export const kDigest = 'c4d1e8f20a3b5c6d7e8f90112233445566778899aabbccddeeff001122334455';

export const ballotsCard = (...digests: readonly string[]): Card =>
  card('ballots/3', 'ballotsCard', { vote: 3, digests: [...digests] });
