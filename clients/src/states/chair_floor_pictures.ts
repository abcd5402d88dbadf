// What the pictures of the floor and of the interpellation on the console are made of: the morning
// of 9 December, the first group of issues, at kFloorNow.

import { type Card, Role, SittingPhase } from '@/protocol';
import { type CardName, type CardValue, valuesOf } from '@/store/cards';
import type { ConsoleStart } from '@/ui/chair/console';
import { cards, chairRights, screen } from './chair_pictures';
import { at, itemId } from './fixtures';
import {
  asking,
  contributionCards,
  type FloorPicture,
  floorCard,
  floorProcedureCard,
  groupCards,
  kDebateItem,
  kFloorNow,
  lineCards,
  turnCards,
} from './floor_fixtures';
import {
  exhibitCards,
  issueGroupCards,
  promiseCards,
  type QuestionPicture,
  questionCards,
} from './interpellation_fixtures';
import type { ScreenState } from './state';

const byHour = (time: string) => BigInt(at(time, 9));

const closed = { phase: SittingPhase.CLOSED };
const sittings = {
  1: closed,
  2: closed,
  3: { phase: SittingPhase.OPEN, openedAt: byHour('07:30'), forecastFrom: byHour('07:30') },
};

function sitting(active: string, since: string): Card[] {
  return cards({
    sitting: 3,
    sittings,
    agenda: { active, runningSince: at(since, 9) },
    procedure: floorProcedureCard(),
  });
}

export interface MorningPicture {
  readonly floor?: FloorPicture;
  readonly line?: readonly Card[];
  readonly questions?: QuestionPicture['changes'];
  readonly concluded?: readonly number[];
  readonly shown?: number;
}

// The interpellation, with its floor.
export function morning(picture: MorningPicture = {}): Card[] {
  return [
    ...sitting('24', '07:58'),
    floorCard(picture.floor ?? { speaker: asking('running') }),
    ...(picture.line ?? lineCards()),
    ...turnCards(),
    ...groupCards(),
    ...issueGroupCards(picture.concluded),
    ...questionCards(picture.questions ? { changes: picture.questions } : {}),
    ...promiseCards(),
    ...exhibitCards(picture.shown),
  ];
}

// A debate in the hall, without questions.
export function debate(floor: FloorPicture = {}, line: readonly Card[] = lineCards(kDebateItem)) {
  return [
    ...sitting('32', '08:05'),
    floorCard({ item: kDebateItem, waiting: 5, ...floor }),
    ...line,
    ...turnCards(kDebateItem),
    ...contributionCards(),
    ...groupCards(true),
  ];
}

// All groups in their rooms.
export function inGroups(rooms: readonly FloorPicture[]): Card[] {
  const item = itemId('19');
  return [
    ...sitting('19', '08:05'),
    floorCard({ item, waiting: 0 }),
    ...rooms.map((room, index) => floorCard({ item, place: index + 1, ...room })),
    ...groupCards(),
  ];
}

// The requests of a list as they are told, some of them changed, in another order.
export function reordered(
  line: readonly Card[],
  order: readonly number[],
  list: { readonly open?: boolean; readonly byHand?: boolean; readonly closesAt?: number } = {},
): Card[] {
  return line.flatMap((one) => {
    if (one.card.case === 'requestCard' && !order.includes(one.card.value.id)) return [];
    if (one.card.case !== 'listCard') return [one];
    const { open = true, byHand = false, closesAt } = list;
    const value = {
      ...one.card.value,
      line: [...order],
      open,
      byHand,
      ...(closesAt !== undefined && { closesAt: BigInt(closesAt) }),
    };
    return [{ ...one, card: { case: 'listCard' as const, value } }];
  });
}

export const onFloor = (start: ConsoleStart = {}) => screen({ part: 'floor', ...start });
export const onBoard = (start: ConsoleStart = {}) => screen({ part: 'interpellation', ...start });

export const floorState: ScreenState = {
  id: 'chair/floor',
  title: 'a question is asked, others wait',
  page: 'chair',
  name: 'Nguyễn Đình Thuần',
  role: Role.CHAIR,
  rights: chairRights,
  render: onFloor(),
  now: kFloorNow,
  cards: morning(),
};

// As in the server's table of rights.
export const secretaryFloorRights = [
  'AddRequest',
  'HandInContribution',
  'StartTurn',
  'PauseTurn',
  'ResumeTurn',
  'AcceptQuestion',
  'MergeQuestion',
  'SendToWriting',
  'ReturnQuestion',
  'DecideIssueGroups',
  'InviteAnswerer',
  'RecordAnswer',
  'RecordWrittenAnswer',
  'RecordPromise',
  'ReportPromise',
  'ClosePromise',
  'CloseQuestion',
  'ProposeExhibit',
  'ApproveExhibit',
  'ShowExhibit',
  'ClearWall',
];

export function cardValue<Name extends CardName>(
  list: readonly Card[],
  key: string,
  name: Name,
): CardValue<Name> {
  const [found] = valuesOf(
    list.filter((one) => one.key === key),
    name,
  );
  if (!found) throw new Error(`no ${key}`);
  return found;
}
