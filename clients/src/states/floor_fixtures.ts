// Cards of the floor for pictured states: the morning of the interpellation, 9 December 2026, while
// the first group of issues is dealt with, and the debate of the afternoon.

import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type Card,
  ClockStart,
  Contribution,
  DebateOrder,
  SpeakerLeaving,
  type SpeakerSchema,
  SpeakingOrder,
  TurnKind,
  TurnState,
} from '@/protocol';
import { at, card, itemId, procedureCard } from './fixtures';
import { kLand, named } from './people';

// The moment of the pictures.
export const kFloorNow = at('08:20:00', 9);

const kSecond_ms = 1000;
const kMinute_ms = 60 * kSecond_ms;

export const kInterpellationItem = itemId('24');
export const kDebateItem = itemId('32');

export type SpeakerFields = Exclude<
  MessageInitShape<typeof SpeakerSchema>,
  { readonly $typeName: string }
>;

export type ClockState =
  | 'invited'
  | 'running'
  | 'warning'
  | 'overtime'
  | 'paused'
  | 'unlimited'
  | 'usedUp';

const timeCitation = {
  source: 'Quy chế làm việc của Hội đồng, điều về thời gian chất vấn; cần đối chiếu',
  verified: false,
};

// What is said of the clock of a turn of `minutes` in each of its states, at kFloorNow.
export function clockIn(state: ClockState, minutes = 3): SpeakerFields {
  const limit = minutes * kMinute_ms;
  const common = { limit: BigInt(limit), warning: BigInt(30 * kSecond_ms), spoken: 0n };
  const since = (left: number) => BigInt(kFloorNow - limit + left);
  switch (state) {
    case 'invited':
      return { ...common, state: TurnState.INVITED };
    case 'running':
      return { ...common, state: TurnState.RUNNING, runningSince: since(105 * kSecond_ms) };
    case 'warning':
      return { ...common, state: TurnState.RUNNING, runningSince: since(17 * kSecond_ms) };
    case 'overtime':
      return { ...common, state: TurnState.RUNNING, runningSince: since(-12 * kSecond_ms) };
    case 'paused':
      return { ...common, state: TurnState.PAUSED, spoken: BigInt(limit - 84 * kSecond_ms) };
    case 'unlimited':
      return {
        ...common,
        limit: 0n,
        warning: 0n,
        unlimited: true,
        state: TurnState.RUNNING,
        runningSince: BigInt(kFloorNow - 96 * kSecond_ms),
      };
    case 'usedUp':
      return {
        ...common,
        limit: 0n,
        state: TurnState.RUNNING,
        runningSince: BigInt(kFloorNow - 12 * kSecond_ms),
      };
    default:
      return state satisfies never;
  }
}

// Somebody who has the floor: who, for what, and the clock.
export function speaker(
  person: number,
  kind: TurnKind,
  clock: ClockState,
  value: SpeakerFields = {},
): SpeakerFields {
  const { name, office, group } = named(person);
  return {
    turn: 40,
    kind,
    person,
    name,
    office,
    group,
    first: true,
    citation: timeCitation,
    ...clockIn(clock, kind === TurnKind.ANSWER ? 7 : 3),
    ...value,
  };
}

export const asking = (clock: ClockState, value: SpeakerFields = {}): SpeakerFields =>
  speaker(26, TurnKind.QUESTION, clock, { question: 2, ...value });

export const answering = (clock: ClockState, value: SpeakerFields = {}): SpeakerFields =>
  speaker(kLand, TurnKind.ANSWER, clock, { question: 2, ...value });

export const debating = (clock: ClockState, value: SpeakerFields = {}): SpeakerFields =>
  speaker(33, TurnKind.DEBATE, clock, { question: 2, ...value });

export const speaking = (clock: ClockState, value: SpeakerFields = {}): SpeakerFields =>
  speaker(19, TurnKind.SPEAK, clock, value);

export interface FloorPicture {
  readonly speaker?: SpeakerFields;
  readonly interrupted?: readonly SpeakerFields[];
  readonly item?: number;
  // 0: the hall.
  readonly place?: number;
  readonly waiting?: number;
  readonly open?: boolean;
  readonly closesAt?: number;
  readonly last?: number;
}

export function floorCard(picture: FloorPicture = {}): Card {
  const place = picture.place ?? 0;
  return card(place === 0 ? 'floor' : `floor/${place}`, 'floorCard', {
    place,
    placeName: place === 0 ? '' : `Tổ ${place}`,
    item: picture.item ?? kInterpellationItem,
    ...(picture.speaker && { speaker: picture.speaker }),
    interrupted: [...(picture.interrupted ?? [])],
    waiting: picture.waiting ?? kLine.length,
    open: picture.open ?? true,
    ...(picture.closesAt !== undefined && { closesAt: BigInt(picture.closesAt) }),
    last: picture.last ?? 6,
  });
}

interface Waiting {
  readonly id: number;
  readonly person: number;
  readonly kind: TurnKind;
  readonly at: string;
  readonly question?: number;
  readonly point?: number;
  readonly again?: boolean;
  readonly absent?: boolean;
  readonly skips?: number;
  readonly called?: number;
}

// In the order in which they come while the first group of issues is dealt with.
const kLine: readonly Waiting[] = [
  { id: 14, person: 12, kind: TurnKind.POINT_OF_ORDER, at: '08:19:40', point: 2 },
  { id: 15, person: 26, kind: TurnKind.DEBATE, at: '08:19:12', question: 2, again: true },
  { id: 13, person: 33, kind: TurnKind.DEBATE, at: '08:18:47', question: 2 },
  { id: 8, person: 39, kind: TurnKind.QUESTION, at: '08:02:10', question: 5, called: 1 },
  { id: 9, person: 38, kind: TurnKind.QUESTION, at: '08:03:31', question: 4 },
  { id: 10, person: 67, kind: TurnKind.QUESTION, at: '08:05:02', question: 6, absent: true },
  { id: 7, person: 20, kind: TurnKind.QUESTION, at: '08:01:55', question: 15, skips: 1 },
];

// In the debate in the hall.
const kDebateLine: readonly Waiting[] = [
  { id: 21, person: 4, kind: TurnKind.SPEAK, at: '08:11:05' },
  { id: 22, person: 14, kind: TurnKind.SPEAK, at: '08:11:09' },
  { id: 23, person: 35, kind: TurnKind.SPEAK, at: '08:12:40', again: true },
  { id: 24, person: 28, kind: TurnKind.SPEAK, at: '08:14:22' },
  { id: 25, person: 69, kind: TurnKind.DEBATE, at: '08:19:30' },
];

// The list of an item of the hall and the requests on it.
export function lineCards(item: number = kInterpellationItem): Card[] {
  const line = item === kInterpellationItem ? kLine : kDebateLine;
  return [
    card(`list/${item}`, 'listCard', {
      item,
      place: 0,
      line: line.map(({ id }) => id),
      open: true,
    }),
    ...line.map((waiting) => requestCard(item, waiting)),
  ];
}

function requestCard(item: number, waiting: Waiting): Card {
  const { name, group } = named(waiting.person);
  const minutes = waiting.kind === TurnKind.SPEAK ? 7 : 2;
  return card(`request/${waiting.id}`, 'requestCard', {
    id: waiting.id,
    item,
    place: 0,
    kind: waiting.kind,
    person: waiting.person,
    name,
    group,
    question: waiting.question ?? 0,
    point: waiting.point ?? 0,
    at: BigInt(at(waiting.at, 9)),
    limit: BigInt((waiting.again ? 1 : minutes) * kMinute_ms),
    first: !waiting.again,
    present: !waiting.absent,
    skips: waiting.skips ?? 0,
    called: waiting.called ?? 0,
  });
}

// Turns that are over: question and answer of the first one asked, a debate.
export function turnCards(item: number = kInterpellationItem): Card[] {
  const turns = [
    { person: 6, kind: TurnKind.QUESTION, question: 1, limit: 1, from: '08:01:10', spoken: 58 },
    { person: kLand, kind: TurnKind.ANSWER, question: 1, limit: 7, from: '08:02:30', spoken: 402 },
    { person: 6, kind: TurnKind.DEBATE, question: 1, limit: 2, from: '08:09:40', spoken: 131 },
    { person: 26, kind: TurnKind.QUESTION, question: 2, limit: 1, from: '08:12:20', spoken: 64 },
  ];
  return turns.map(({ person, kind, question, limit, from, spoken }, index) =>
    card(`turn/${index + 1}`, 'turnCard', {
      id: index + 1,
      item,
      place: 0,
      kind,
      person,
      name: named(person).name,
      question,
      limit: BigInt(limit * kMinute_ms),
      spoken: BigInt(spoken * kSecond_ms),
      startedAt: BigInt(at(from, 9)),
      endedAt: BigInt(at(from, 9) + spoken * kSecond_ms),
    }),
  );
}

export function contributionCards(item: number = kDebateItem): Card[] {
  const texts = [
    {
      person: 30,
      at: '16:42:10',
      text:
        'Tôi đề nghị ưu tiên vốn sửa chữa hai trạm bơm đầu mối trước vụ chiêm xuân; phần ' +
        'đường nội ' +
        'đồng có thể giãn sang năm 2028.',
    },
    {
      person: 56,
      at: '16:47:35',
      text:
        'Tôi nhất trí với báo cáo thẩm tra, chỉ xin bổ sung số liệu về nợ đọng xây dựng ' +
        'cơ bản của từng xã.',
    },
  ];
  return texts.map(({ person, at: time, text }, index) =>
    card(`contribution/${index + 1}`, 'contributionCard', {
      id: index + 1,
      item,
      place: 0,
      person,
      name: named(person).name,
      at: BigInt(at(time, 8)),
      text,
    }),
  );
}

// The eight groups: who leads each, how much it has spoken, what is left of its budget.
export function groupCards(budget = false): Card[] {
  const groups = [
    { leader: 2, turns: 5, spoken: 742, left: 458 },
    { leader: 13, turns: 3, spoken: 511, left: 689 },
    { leader: 25, turns: 6, spoken: 1034, left: 166 },
    { leader: 34, turns: 2, spoken: 305, left: 895 },
    { leader: 45, turns: 0, spoken: 0, left: 1200 },
    { leader: 56, turns: 4, spoken: 655, left: 545 },
    { leader: 66, turns: 1, spoken: 118, left: 1082 },
    { leader: 76, turns: 7, spoken: 1315, left: 0 },
  ];
  return groups.map(({ leader, turns, spoken, left }, index) =>
    card(`group/${index + 1}`, 'groupCard', {
      id: index + 1,
      name: `Tổ ${index + 1}`,
      leader,
      total: { turns, spoken: BigInt(spoken * kSecond_ms) },
      ...(budget && { left: BigInt(left * kSecond_ms) }),
    }),
  );
}

const time = (kind: TurnKind, minutes: number, contribution = Contribution.ANY) => ({
  kind,
  contribution,
  limit: BigInt(minutes * kMinute_ms),
  warning: BigInt(30 * kSecond_ms),
  citation: timeCitation,
});

// What the procedure says of the floor and of the interpellation.
export const floorRules = {
  floor: {
    kinds: [TurnKind.POINT_OF_ORDER, TurnKind.DEBATE, TurnKind.QUESTION, TurnKind.SPEAK],
    order: SpeakingOrder.RECEIPT,
    debateOrder: DebateOrder.ASKER_FIRST,
    fairnessWindow: 200n,
    opensWithItem: true,
    pointsWhenClosed: true,
    clock: ClockStart.WHEN_TOLD,
    whenSpeakerLeaves: SpeakerLeaving.ENDS_TURN,
    points: [
      { key: 'quorum', titleVi: 'Số đại biểu có mặt', titleEn: 'Quorum', rank: 1 },
      { key: 'conduct', titleVi: 'Cách điều hành', titleEn: 'Conduct of the sitting', rank: 2 },
      { key: 'agenda', titleVi: 'Chương trình', titleEn: 'The agenda', rank: 3 },
    ],
    times: [
      time(TurnKind.QUESTION, 1),
      time(TurnKind.DEBATE, 2),
      time(TurnKind.SPEAK, 7, Contribution.FIRST),
      time(TurnKind.SPEAK, 3, Contribution.AGAIN),
      time(TurnKind.ANSWER, 7),
    ],
    citation: timeCitation,
  },
  interpellation: {
    batchMax: 3,
    writtenAnswerDays: 7,
    writtenAnswer: timeCitation,
    reportDays: 10,
    report: timeCitation,
    citation: timeCitation,
  },
};

// The rules of procedure with those of the floor and of the interpellation.
export function floorProcedureCard(): Card {
  const whole = procedureCard();
  if (whole.card.case !== 'procedureCard') return whole;
  const { $typeName: _, ...procedure } = whole.card.value.procedure ?? {
    $typeName: undefined,
  };
  return card('procedure', 'procedureCard', { procedure: { ...procedure, ...floorRules } });
}
