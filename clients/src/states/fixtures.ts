// Cards for pictured states, made of the demonstration session. Times are of its first day.

import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  type Card,
  CardSchema,
  Doors,
  ItemKind,
  ItemState,
  Presence,
  SessionPhase,
  SittingPhase,
  Strictness,
} from '@/protocol';
import { demoDelegates, demoDrafts, demoItems, demoOfficials } from './demo_tables';

const kOffset_min = 420;
const kMinute_ms = 60_000;

// at('08:12:30'): a moment of 8 December 2026 in the council's house, in milliseconds.
export function at(time: string, day = 8): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 11, day, hours, minutes, seconds) - kOffset_min * kMinute_ms;
}

type Body = NonNullable<MessageInitShape<typeof CardSchema>['card']>;

type CardName = NonNullable<Body['case']>;

// The fields of a kind of card, as they are given to `create`.
type Fields<Name extends CardName> = Exclude<
  Extract<Body, { case: Name }>['value'],
  { $typeName: string }
>;

// One card by key, kind and fields.
export function card<Name extends CardName>(key: string, name: Name, value: Fields<Name>): Card {
  return create(CardSchema, { key, card: { case: name, value } as Body });
}

const citation = {
  source:
    'Quy chế làm việc mẫu của HĐND tỉnh, thành phố (Nghị quyết 103/2025/UBTVQH15); cần đối chiếu ' +
    'với Quy chế làm việc của Hội đồng',
  verified: false,
};

export const threshold = { numerator: 2, denominator: 3, strictness: Strictness.AT_LEAST };

export function sessionCard(value: Fields<'sessionCard'> = {}): Card {
  return card('session', 'sessionCard', {
    council: 'Hội đồng nhân dân tỉnh Hải Lam',
    title: 'Kỳ họp thứ tư (kỳ họp thường lệ cuối năm 2026)',
    place: 'Hội trường Trung tâm Hội nghị tỉnh Hải Lam',
    utcOffsetMinutes: kOffset_min,
    phase: SessionPhase.OPEN,
    presiding: 1,
    presidingName: 'Nguyễn Đình Thuần',
    presidingOffice: 'Chủ tịch Hội đồng nhân dân tỉnh',
    sitting: 1,
    ...value,
  });
}

export function presenceCard(counted: number, value: Fields<'presenceCard'> = {}): Card {
  return card('presence', 'presenceCard', {
    inHall: counted,
    remote: 0,
    counted,
    required: 57,
    members: 85,
    quorumReached: counted >= 57,
    threshold,
    citation,
    ...value,
  });
}

const sittings = [
  { title: 'Sáng 08/12', day: 8, from: '07:30', to: '11:45' },
  { title: 'Chiều 08/12', day: 8, from: '13:30', to: '17:00' },
  { title: 'Sáng 09/12', day: 9, from: '07:30', to: '11:30' },
  { title: 'Chiều 09/12', day: 9, from: '13:30', to: '17:00' },
  { title: 'Sáng 10/12', day: 10, from: '07:30', to: '11:40' },
] as const;

// All sittings; `changes` says what is different for a sitting, by its number.
export function sittingCards(
  changes: Readonly<Record<number, Fields<'sittingCard'>>> = {},
): Card[] {
  return sittings.map(({ title, day, from, to }, index) => {
    const id = index + 1;
    return card(`sitting/${id}`, 'sittingCard', {
      id,
      title,
      phase: SittingPhase.PLANNED,
      doors: Doors.OPEN,
      plannedStart: BigInt(at(from, day)),
      plannedEnd: BigInt(at(to, day)),
      ...changes[id],
    });
  });
}

const kinds: Readonly<Record<string, ItemKind>> = {
  'Điểm danh': ItemKind.CHECK_IN,
  'Nghi thức': ItemKind.CEREMONY,
  'Kiểm tra số đại biểu': ItemKind.QUORUM_CHECK,
  'Phát biểu': ItemKind.SPEECH,
  'Báo cáo': ItemKind.REPORT,
  'Thẩm tra': ItemKind.REVIEW,
  'Thông báo': ItemKind.NOTICE,
  'Thảo luận tổ': ItemKind.GROUP_DISCUSSION,
  'Thảo luận': ItemKind.DEBATE,
  'Tờ trình': ItemKind.REPORT,
  'Chất vấn': ItemKind.INTERPELLATION,
  'Giải trình': ItemKind.ANSWER,
  'Kết luận': ItemKind.CONCLUSION,
  'Biểu quyết': ItemKind.VOTE,
  'Bầu cử': ItemKind.ELECTION,
  'Giải lao': ItemKind.RECESS,
  'Bế mạc': ItemKind.CLOSING,
};

export interface AgendaPicture {
  // The number of the active item: those before it are finished. None: nothing has begun.
  readonly active?: string;
  // Since when it runs; none in recess.
  readonly runningSince?: number;
  readonly elapsed_min?: number;
  // Minutes by which later items of the first sitting are late.
  readonly late_min?: number;
  readonly allFinished?: boolean;
  // What the public is told; the chair and the delegates are told all.
  readonly audience?: 'full' | 'public';
  // Numbers of items that are closed.
  readonly closed?: readonly string[];
  // What is different for an item, by its number.
  readonly changes?: Readonly<Record<string, Fields<'agendaCard'>>>;
}

export function agendaCards(picture: AgendaPicture = {}): Card[] {
  const activeIndex = demoItems.findIndex((item) => item.number === picture.active);
  return demoItems.map((_, index) => {
    const finished = picture.allFinished || (activeIndex >= 0 && index < activeIndex);
    const state = finished
      ? ItemState.FINISHED
      : index === activeIndex
        ? ItemState.ACTIVE
        : ItemState.PLANNED;
    return agendaCard(index, state, picture);
  });
}

function agendaCard(index: number, state: ItemState, picture: AgendaPicture): Card {
  const item = demoItems[index];
  if (!item) throw new RangeError('no such item');
  const id = index + 1;
  const sitting = sittings.findIndex(({ title }) => title === item.sitting) + 1;
  const planned = at(item.time, sittings[sitting - 1]?.day);
  const late = sitting === 1 ? (picture.late_min ?? 0) * kMinute_ms : 0;
  const length = item.minutes * kMinute_ms;
  const common = {
    id,
    sitting,
    place: id,
    number: item.number,
    title: item.title,
    kind: kinds[item.kind] ?? ItemKind.OTHER,
    presenter: item.presenter,
    state,
    plannedStart: BigInt(planned),
    plannedLength: BigInt(length),
    elapsed: BigInt((state === ItemState.ACTIVE ? (picture.elapsed_min ?? 0) : 0) * kMinute_ms),
    ...(state === ItemState.ACTIVE &&
      picture.runningSince !== undefined && { runningSince: BigInt(picture.runningSince) }),
    ...(state !== ItemState.PLANNED && { startedAt: BigInt(planned + late) }),
    ...(state === ItemState.FINISHED && { finishedAt: BigInt(planned + late + length) }),
    ...(state === ItemState.PLANNED && { forecastStart: BigInt(planned + late) }),
  };
  const change = picture.changes?.[item.number] ?? {};
  const closed = picture.closed?.includes(item.number) ?? false;
  if (picture.audience !== 'public') {
    const papers = [...item.papers];
    const drafts = item.drafts.map((code) => demoDrafts.findIndex((d) => d.code === code) + 1);
    return card(`agenda/${id}`, 'agendaCard', { ...common, closed, papers, drafts, ...change });
  }
  if (!closed) return card(`agenda/${id}`, 'publicItemCard', { ...common, ...change });
  const { place, plannedStart, plannedLength, forecastStart } = common;
  return card(`agenda/${id}`, 'closedItemCard', {
    id,
    sitting,
    place,
    state,
    plannedStart,
    plannedLength,
    ...(forecastStart !== undefined && { forecastStart }),
  });
}

// The id of the item with this number.
export const itemId = (number: string): number =>
  demoItems.findIndex((item) => item.number === number) + 1;

export function draftCards(): Card[] {
  return demoDrafts.map(({ code, title, committee, normative, papers }, index) =>
    card(`draft/${index + 1}`, 'draftCard', {
      id: index + 1,
      code,
      title,
      committee,
      normative,
      papers: [...papers],
    }),
  );
}

// The roll with `present` delegates in the hall and a few of every other state, then the officials.
export function personCards(present: number, since = at('07:28')): Card[] {
  const delegates = demoDelegates.map((person, index) => {
    const presence = pictured(index, present);
    return card(`person/${index + 1}`, 'personCard', {
      id: index + 1,
      code: person.code,
      name: person.name,
      office: person.office,
      group: person.group,
      seat: person.seat,
      delegate: true,
      mayPreside: person.roles.includes('chair') || person.roles.includes('vice_chair'),
      presence,
      late: presence === Presence.IN_HALL && index % 19 === 4,
      reason: presence === Presence.EXCUSED ? 'Đi công tác theo triệu tập của Trung ương' : '',
      ...(presence !== Presence.EXPECTED && { since: BigInt(since + (index % 12) * 37_000) }),
    });
  });
  const officials = demoOfficials.map((person, index) =>
    card(`person/${delegates.length + index + 1}`, 'personCard', {
      id: delegates.length + index + 1,
      code: person.code,
      name: person.name,
      office: person.office,
      presence: index % 3 === 0 ? Presence.EXPECTED : Presence.IN_HALL,
      ...(index % 3 !== 0 && { since: BigInt(since) }),
    }),
  );
  return [...delegates, ...officials];
}

function pictured(index: number, present: number): Presence {
  if (index < present) return Presence.IN_HALL;
  const rest = [
    Presence.EXPECTED,
    Presence.EXCUSED,
    Presence.LEFT,
    Presence.EXPECTED,
    Presence.UNEXCUSED,
  ];
  return rest[(index - present) % rest.length] ?? Presence.EXPECTED;
}

export function maskCard(): Card {
  return card('mask', 'maskCard', {
    citation: {
      source: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 34 khoản 5',
      verified: true,
    },
  });
}

export function procedureCard(): Card {
  return card('procedure', 'procedureCard', {
    procedure: {
      key: 'vn-provincial-council',
      titleVi: 'Quy chế làm việc của Hội đồng nhân dân cấp tỉnh',
      titleEn: "Rules of procedure of a provincial People's Council",
      quorum: { threshold, remoteCounts: false, atOpening: 1, whenLost: 1, grace: 0n, citation },
      attendance: {
        remoteAllowed: true,
        endsWithSitting: true,
        lateAfter: BigInt(15 * kMinute_ms),
        citation,
      },
      closedSitting: citation,
    },
  });
}
