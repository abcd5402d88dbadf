// The states of a delegate's tablet.

import { create } from '@bufbuild/protobuf';
import type { Outcome } from '@/net/outbox';
import {
  type Card,
  Doors,
  ItemState,
  Presence,
  RefusedSchema,
  Role,
  RoomHealth,
  SessionPhase,
  SittingPhase,
} from '@/protocol';
import { AriaLocale } from '@/ui/AriaLocale';
import { DelegateScreen, type DelegateStart } from '@/ui/delegate/DelegateScreen';
import { Gate } from '@/ui/Gate';
import paperText from '../../../deploy/demo-session/papers/BC-08-bao-cao-kinh-te-xa-hoi.txt?raw';
import { floorStates } from './delegate_floor';
import { questionStates } from './delegate_questions';
import { turnStates } from './delegate_turn';
import {
  type AgendaPicture,
  agendaCards,
  at,
  card,
  draftCards,
  itemId,
  presenceCard,
  procedureCard,
  sessionCard,
  sittingCards,
} from './fixtures';
import type { ScreenState } from './state';

const screen = (start?: DelegateStart) => () => (
  <AriaLocale>
    <Gate>
      <DelegateScreen {...(start ? { start } : {})} />
    </Gate>
  </AriaLocale>
);

interface Picture {
  readonly present?: number;
  readonly phase?: SessionPhase;
  readonly sitting?: number;
  readonly sittings?: Parameters<typeof sittingCards>[0];
  readonly agenda?: AgendaPicture;
  readonly quorumLostAt?: bigint;
}

const opened = { phase: SittingPhase.OPEN, openedAt: BigInt(at('07:45')) };
const eight = { active: '8', runningSince: at('08:44'), late_min: 4 } satisfies AgendaPicture;

function cards(picture: Picture = {}): Card[] {
  const agenda = picture.agenda ?? eight;
  return [
    sessionCard({
      phase: picture.phase ?? SessionPhase.OPEN,
      sitting: picture.sitting ?? 1,
      activeItem: agenda.active ? itemId(agenda.active) : 0,
    }),
    presenceCard(
      picture.present ?? 79,
      picture.quorumLostAt === undefined ? {} : { quorumLostAt: picture.quorumLostAt },
    ),
    procedureCard(),
    ...sittingCards(picture.sittings ?? { 1: { ...opened, forecastFrom: BigInt(at('09:00')) } }),
    ...agendaCards(agenda),
    ...draftCards(),
  ];
}

interface Own {
  readonly presence: Presence;
  readonly since?: number;
  readonly late?: boolean;
  readonly reason?: string;
  readonly remoteAllowed?: boolean;
  readonly delegate?: boolean;
}

function own({ since, ...value }: Own): Card {
  return card('own/1', 'ownCard', {
    id: 1,
    name: 'Lê Thị Ánh Nguyệt',
    office: 'Phó Trưởng Ban Văn hóa - Xã hội',
    group: 'Tổ 3',
    seat: 27,
    delegate: true,
    remoteAllowed: true,
    ...value,
    ...(since === undefined ? {} : { since: BigInt(since) }),
  });
}

const present = own({ presence: Presence.IN_HALL, since: at('07:41:07') });
const expected = own({ presence: Presence.EXPECTED });
const before = { sitting: 0, sittings: {}, agenda: {} } satisfies Picture;

const running: ScreenState = {
  id: 'delegate/item-running',
  title: 'an item is being dealt with',
  page: 'delegate',
  role: Role.DELEGATE,
  name: 'Lê Thị Ánh Nguyệt',
  render: screen(),
  now: at('08:51:20'),
  own: present,
  cards: cards(),
};

const checkIn: ScreenState = {
  ...running,
  id: 'delegate/check-in',
  title: 'before the opening: checking in',
  now: at('07:40'),
  own: expected,
  cards: cards({ ...before, present: 41, phase: SessionPhase.CONVENED }),
};

const remoteRefused: Outcome = {
  kind: 'refused',
  refused: create(RefusedSchema, { rule: 'AT3', code: 302, reason: 'remote_not_allowed' }),
};

// A paper stands open; the server's answer is pictured too.
function reading(answer: () => Response) {
  return () => {
    window.fetch = () => Promise.resolve(answer());
    return screen({ paper: 'BC-08-bao-cao-kinh-te-xa-hoi.txt' })();
  };
}

const sessionStates: readonly ScreenState[] = [
  checkIn,
  {
    ...checkIn,
    id: 'delegate/check-in-hall-only',
    title: 'no remote attendance',
    own: own({ presence: Presence.EXPECTED, remoteAllowed: false }),
  },
  {
    ...checkIn,
    id: 'delegate/check-in-sending',
    title: 'the check-in waits for its answer',
    steps: [{ click: 'text=Tôi có mặt tại hội trường' }],
  },
  {
    ...checkIn,
    id: 'delegate/check-in-refused',
    title: 'the check-in was refused',
    answer: () => remoteRefused,
    steps: [{ click: 'text=Tôi dự họp trực tuyến' }],
  },
  {
    ...checkIn,
    id: 'delegate/check-in-offline',
    title: 'no connection: why nothing can be sent',
    connection: { phase: 'reconnecting', quiet_s: 8 },
  },
  {
    ...checkIn,
    id: 'delegate/checked-in',
    title: 'checked in',
    own: present,
    render: screen({ view: 'mine' }),
  },
  {
    ...running,
    id: 'delegate/checked-in-late',
    title: 'checked in late',
    own: own({ presence: Presence.IN_HALL, since: at('08:12:44'), late: true }),
    render: screen({ view: 'mine' }),
  },
  {
    ...running,
    id: 'delegate/checked-in-remote',
    title: 'checked in remotely',
    own: own({ presence: Presence.REMOTE, since: at('07:39:02') }),
    render: screen({ view: 'mine' }),
  },
  {
    ...running,
    id: 'delegate/leaving',
    title: 'asking before leaving',
    render: screen({ view: 'mine' }),
    steps: [{ click: 'text=Tôi rời phiên họp' }],
  },
  {
    ...running,
    id: 'delegate/left',
    title: 'has left',
    own: own({ presence: Presence.LEFT, since: at('08:45:00') }),
  },
  {
    ...checkIn,
    id: 'delegate/excused',
    title: 'is recorded as excused',
    own: own({ presence: Presence.EXCUSED, since: at('07:00'), reason: 'Đi công tác Trung ương' }),
  },
  {
    ...checkIn,
    id: 'delegate/unexcused',
    title: 'is recorded as absent without excuse',
    own: own({ presence: Presence.UNEXCUSED, since: at('07:00') }),
  },
  {
    ...running,
    id: 'delegate/not-on-the-roll',
    title: 'is no delegate',
    own: own({ presence: Presence.EXPECTED, delegate: false }),
    render: screen({ view: 'mine' }),
  },
  {
    ...checkIn,
    id: 'delegate/before-opening',
    title: 'checked in, the session is not open yet',
    own: present,
  },
  running,
  { ...running, id: 'delegate/item-overtime', title: 'over time', now: at('09:07:12') },
  {
    ...running,
    id: 'delegate/item-with-drafts',
    title: 'an item with many drafts',
    now: at('11:20'),
    cards: cards({
      agenda: {
        active: '17',
        runningSince: at('11:14'),
        changes: { '17': { drafts: [1, 2, 3, 4, 5, 6] } },
      },
    }),
  },
  {
    ...running,
    id: 'delegate/not-checked-in',
    title: 'looks at the item without having checked in',
    own: expected,
    render: screen({ view: 'now' }),
  },
  {
    ...running,
    id: 'delegate/waiting',
    title: 'between two items',
    cards: cards({
      agenda: {
        active: '8',
        late_min: 4,
        changes: { '8': { state: ItemState.FINISHED, finishedAt: BigInt(at('08:50')) } },
      },
    }),
  },
  {
    ...running,
    id: 'delegate/recess',
    title: 'a recess with its countdown',
    now: at('09:31:10'),
    cards: cards({
      agenda: { active: '8', elapsed_min: 12 },
      sittings: { 1: { ...opened, phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')) } },
    }),
  },
  {
    ...running,
    id: 'delegate/recess-overdue',
    title: 'the recess is overdue',
    now: at('09:47:10'),
    cards: cards({
      agenda: { active: '8', elapsed_min: 12 },
      sittings: { 1: { ...opened, phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')) } },
    }),
  },
  {
    ...running,
    id: 'delegate/recess-open-end',
    title: 'a recess without a time to return',
    now: at('09:31:10'),
    cards: cards({
      agenda: { active: '8', elapsed_min: 12 },
      sittings: { 1: { ...opened, phase: SittingPhase.RECESS } },
    }),
  },
  {
    ...running,
    id: 'delegate/adjourned',
    title: 'the sitting is adjourned',
    now: at('10:05'),
    cards: cards({
      sitting: 0,
      agenda: {},
      sittings: {
        1: {
          phase: SittingPhase.ADJOURNED,
          backAt: BigInt(at('13:00')),
          reason: 'Mất điện toàn hội trường',
        },
      },
    }),
  },
  {
    ...running,
    id: 'delegate/between-sittings',
    title: 'the morning is over, the afternoon has not begun',
    now: at('12:10'),
    cards: cards({
      sitting: 0,
      agenda: {},
      sittings: { 1: { phase: SittingPhase.CLOSED, closedAt: BigInt(at('11:46')) } },
    }),
  },
  {
    ...running,
    id: 'delegate/closed-sitting',
    title: 'behind closed doors',
    cards: cards({
      agenda: { ...eight, closed: ['8'] },
      sittings: { 1: { ...opened, doors: Doors.CLOSED } },
    }),
  },
  {
    ...running,
    id: 'delegate/quorum-lost',
    title: 'the quorum is lost',
    cards: cards({ present: 56, quorumLostAt: BigInt(at('08:47')) }),
  },
  {
    ...running,
    id: 'delegate/session-closed',
    title: 'the session is closed',
    now: at('11:50', 10),
    cards: cards({ phase: SessionPhase.CLOSED, sitting: 0, agenda: { allFinished: true } }),
  },
  {
    ...running,
    id: 'delegate/agenda',
    title: 'the agenda with its forecasts',
    render: screen({ view: 'agenda' }),
    cards: cards({
      agenda: {
        ...eight,
        changes: {
          '10': { inserted: true, reason: 'Theo đề nghị của Thường trực' },
          '13': { state: ItemState.POSTPONED, reason: 'Báo cáo chưa hoàn thiện' },
        },
      },
    }),
  },
  {
    ...running,
    id: 'delegate/agenda-item',
    title: 'an item of the agenda with its papers',
    render: screen({ view: 'agenda', item: itemId('11') }),
  },
  {
    ...running,
    id: 'delegate/reader',
    title: 'a paper is read',
    render: reading(() => new Response(paperText)),
  },
  {
    ...running,
    id: 'delegate/reader-large',
    title: 'a paper is read in large letters',
    render: reading(() => new Response(paperText)),
    steps: [{ click: '[aria-label="Chữ to hơn"]' }, { click: '[aria-label="Chữ to hơn"]' }],
  },
  {
    ...running,
    id: 'delegate/reader-loading',
    title: 'a paper is on its way',
    render: () => {
      window.fetch = () => new Promise(() => undefined);
      return screen({ paper: 'BC-08-bao-cao-kinh-te-xa-hoi.txt' })();
    },
  },
  {
    ...running,
    id: 'delegate/reader-missing',
    title: 'a paper that the server does not have',
    render: reading(() => new Response('', { status: 404 })),
  },
  {
    ...running,
    id: 'delegate/reconnecting',
    title: 'silent for two seconds',
    connection: { phase: 'silent', quiet_s: 2 },
  },
  {
    ...running,
    id: 'delegate/lost',
    title: 'the connection is lost, the data are old',
    connection: { phase: 'reconnecting', quiet_s: 14 },
  },
  {
    ...running,
    id: 'delegate/back',
    title: 'connected again',
    connection: { phase: 'live', back: true },
  },
  {
    ...running,
    id: 'delegate/taken-over',
    title: 'another device has taken over',
    connection: { phase: 'blocked', reason: 'taken_over', quiet_s: 20 },
  },
  {
    ...running,
    id: 'delegate/not-enrolled',
    title: 'this device is not enrolled',
    cards: [],
    connection: { phase: 'blocked', reason: 'not_enrolled' },
  },
  {
    ...running,
    id: 'delegate/log-unavailable',
    title: 'the server cannot write its log',
    health: RoomHealth.LOG_UNAVAILABLE,
  },
  {
    ...running,
    id: 'delegate/log-full',
    title: "the server's disk is full",
    health: RoomHealth.LOG_FULL,
  },
  {
    ...running,
    id: 'delegate/loading',
    title: 'connected, nothing told yet',
    cards: [],
    now: undefined,
  },
  { ...running, id: 'delegate/english', title: 'in English', language: 'en' },
  { ...checkIn, id: 'delegate/check-in-english', title: 'checking in, in English', language: 'en' },
];

export const states: readonly ScreenState[] = [
  ...sessionStates,
  ...floorStates,
  ...turnStates,
  ...questionStates,
];
