// What the pictured states of the console are made of.

import { create } from '@bufbuild/protobuf';
import type { Outcome } from '@/net/outbox';
import {
  type Card,
  CommandSchema,
  OpeningWithoutQuorum,
  Presence,
  QuorumLoss,
  RefusedSchema,
  Role,
  SessionPhase,
  SittingPhase,
} from '@/protocol';
import { AriaLocale } from '@/ui/AriaLocale';
import { ChairScreen } from '@/ui/chair/ChairScreen';
import type { ConsoleStart } from '@/ui/chair/console';
import { Gate } from '@/ui/Gate';
// What comes late on the page is here at once.
import '@/ui/chair/AttendancePanel';
import '@/ui/chair/dialogs/Dialogs';
import '@/ui/chair/floor/FloorPanel';
import '@/ui/chair/interpellation/InterpellationPanel';
import '@/ui/chair/ProcedurePanel';
import { decisionRules } from './chair_procedure';
import {
  type AgendaPicture,
  agendaCards,
  at,
  card,
  draftCards,
  itemId,
  personCards,
  presenceCard,
  procedureCard,
  sessionCard,
  sittingCards,
  threshold,
} from './fixtures';
import { floorRules } from './floor_fixtures';
import type { ScreenState } from './state';

export const screen = (start?: ConsoleStart) => () => (
  <AriaLocale>
    <Gate>
      <ChairScreen {...(start ? { start } : {})} />
    </Gate>
  </AriaLocale>
);

interface Picture {
  readonly present?: number;
  readonly phase?: SessionPhase;
  readonly sitting?: number;
  readonly presiding?: number;
  readonly sittings?: Parameters<typeof sittingCards>[0];
  readonly agenda?: AgendaPicture;
  readonly quorum?: Parameters<typeof presenceCard>[1];
  readonly procedure?: Card;
}

export const opened = { phase: SittingPhase.OPEN, openedAt: BigInt(at('07:45')) };
const firstOpen = { 1: { ...opened, forecastFrom: BigInt(at('09:00')) } };
export const eight = {
  active: '8',
  runningSince: at('08:44'),
  late_min: 4,
} satisfies AgendaPicture;

export function cards(picture: Picture = {}): Card[] {
  const present = picture.present ?? 79;
  const agenda = picture.agenda ?? eight;
  return [
    sessionCard({
      phase: picture.phase ?? SessionPhase.OPEN,
      sitting: picture.sitting ?? 1,
      presiding: picture.presiding ?? 1,
      presidingName: picture.presiding === 2 ? 'Trần Thị Hạnh Dung' : 'Nguyễn Đình Thuần',
      activeItem: agenda.active ? itemId(agenda.active) : 0,
    }),
    presenceCard(present, picture.quorum ?? {}),
    picture.procedure ?? procedureCard(),
    ...sittingCards(picture.sittings ?? firstOpen),
    ...agendaCards(agenda),
    ...draftCards(),
    ...personCards(present),
  ];
}

export function agendaCardOf(list: readonly Card[], number: string) {
  const found = list.find((card) => card.key === `agenda/${itemId(number)}`)?.card;
  if (found?.case !== 'agendaCard') throw new Error('no such item');
  return found.value;
}

export function personCardOf(list: readonly Card[], id: number) {
  const found = list.find((card) => card.key === `person/${id}`)?.card;
  if (found?.case !== 'personCard') throw new Error('nobody has this id');
  return found.value;
}

const allRights = (CommandSchema.oneofs[0]?.fields ?? []).map((field) => field.message?.name ?? '');

// As in the server's table of rights.
export const secretaryRights = [
  'RecordArrival',
  'CheckInSeat',
  'RecordDeparture',
  'ExcuseDelegate',
  'RecordAbsence',
];
const attendanceOnly = new Set([...secretaryRights.filter((name) => name !== 'ExcuseDelegate')]);
export const chairRights = allRights.filter((name) => !attendanceOnly.has(name));

export const running: ScreenState = {
  id: 'chair/item-running',
  title: 'an item is being dealt with',
  page: 'chair',
  name: 'Nguyễn Đình Thuần',
  role: Role.CHAIR,
  rights: chairRights,
  render: screen(),
  now: at('08:51:20'),
  cards: cards(),
};

export const before = { sitting: 0, sittings: {}, agenda: {} } satisfies Picture;

export const refused = (rule: string, code: number, reason: string, details: [string, string][]) =>
  ({
    kind: 'refused',
    refused: create(RefusedSchema, {
      rule,
      code,
      reason,
      details: details.map(([name, value]) => ({ name, value })),
    }),
  }) satisfies Outcome;

export const accepted: Outcome = { kind: 'accepted', at: undefined };

export function procedureWith(quorum: {
  readonly atOpening?: OpeningWithoutQuorum;
  readonly whenLost?: QuorumLoss;
  readonly grace?: bigint;
}): Card {
  return card('procedure', 'procedureCard', {
    procedure: {
      key: 'vn-provincial-council',
      titleVi: 'Quy chế làm việc của Hội đồng nhân dân cấp tỉnh',
      titleEn: "Rules of procedure of a provincial People's Council",
      quorum: {
        threshold,
        remoteCounts: true,
        atOpening: OpeningWithoutQuorum.REFUSE,
        whenLost: QuorumLoss.WARN,
        grace: 0n,
        citation: { source: 'Nghị quyết 103/2025/UBTVQH15', verified: false },
        ...quorum,
      },
      attendance: {
        remoteAllowed: true,
        endsWithSitting: true,
        lateAfter: 900_000n,
        citation: { source: 'Luật 72/2025/QH15, Điều 33 khoản 2', verified: true },
      },
      closedSitting: { source: 'Luật 72/2025/QH15, Điều 34 khoản 5', verified: true },
      ...floorRules,
      decisions: decisionRules,
    },
  });
}

// The timed record of somebody who came late, went and came back.
export function recordOf(id: number): Card[] {
  const movements = [
    { sitting: 1, presence: Presence.IN_HALL, at: BigInt(at('08:04:12')), late: true },
    {
      sitting: 1,
      presence: Presence.LEFT,
      at: BigInt(at('08:31:40')),
      early: true,
      reason: 'Nghe điện thoại',
    },
    { sitting: 1, presence: Presence.IN_HALL, at: BigInt(at('08:38:05')) },
  ];
  const { $typeName: _, $unknown: __, ...person } = personCardOf(running.cards, id);
  return [card(`person/${id}`, 'personCard', { ...person, late: true, movements })];
}

export const secretary = { role: Role.SECRETARY, name: 'Lưu Thị Nga', rights: secretaryRights };
