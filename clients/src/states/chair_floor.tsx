// The floor on the console: who speaks, who waits, and what the chair does with it.

import { QuestionState, Role, TurnKind, TurnState } from '@/protocol';
import {
  cardValue,
  debate,
  floorState,
  inGroups,
  morning,
  onFloor,
  reordered,
  secretaryFloorRights,
} from './chair_floor_pictures';
import { accepted, refused, screen, secretaryRights } from './chair_pictures';
import { at } from './fixtures';
import {
  answering,
  asking,
  debating,
  kDebateItem,
  kFloorNow,
  lineCards,
  speaker,
  speaking,
} from './floor_fixtures';
import { named } from './people';
import type { ScreenState } from './state';

const debateLine = lineCards(kDebateItem);
const questionLine = lineCards();

const speakers: readonly ScreenState[] = [
  floorState,
  {
    ...floorState,
    id: 'chair/floor-on-agenda',
    title: 'the floor stays in sight beside the agenda',
    render: screen({ part: 'agenda' }),
  },
  {
    ...floorState,
    id: 'chair/floor-invited',
    title: 'a delegate was called, the clock has not started',
    cards: debate({ speaker: speaking('invited') }),
  },
  {
    ...floorState,
    id: 'chair/floor-warning',
    title: 'the time is nearly over',
    cards: debate({ speaker: speaking('warning', { extended: 60_000n }) }),
  },
  {
    ...floorState,
    id: 'chair/floor-overtime',
    title: 'over time',
    cards: debate({ speaker: speaking('overtime') }),
  },
  {
    ...floorState,
    id: 'chair/floor-unlimited',
    title: 'nothing limits the turn',
    cards: debate({ speaker: speaking('unlimited') }),
  },
  {
    ...floorState,
    id: 'chair/floor-used-up',
    title: "the group's time is used up",
    cards: debate({ speaker: speaking('usedUp') }),
  },
  {
    ...floorState,
    id: 'chair/floor-paused',
    title: 'the turn is paused',
    cards: debate({ speaker: speaking('paused') }),
  },
  {
    ...floorState,
    id: 'chair/floor-interrupted',
    title: 'a point of order has interrupted a speaker',
    cards: debate({
      speaker: speaker(12, TurnKind.POINT_OF_ORDER, 'running', { turn: 41, first: false }),
      interrupted: [speaking('paused', { state: TurnState.INTERRUPTED })],
    }),
  },
  {
    ...floorState,
    id: 'chair/floor-nobody',
    title: 'nobody speaks, five wait',
    cards: debate(),
  },
  {
    ...floorState,
    id: 'chair/floor-empty',
    title: 'the list is closed and nobody waits',
    cards: debate({ open: false, waiting: 0 }, reordered(debateLine, [], { open: false })),
  },
  {
    ...floorState,
    id: 'chair/floor-answer-next',
    title: 'all have asked: the answer comes next',
    cards: morning({
      floor: { speaker: asking('overtime') },
      line: reordered(questionLine, [9, 10, 7]),
      questions: { 2: { state: QuestionState.ASKED } },
    }),
  },
  {
    ...floorState,
    id: 'chair/floor-answer-due',
    title: 'nobody speaks and nobody waits: a question waits for its answer',
    cards: morning({
      floor: { waiting: 0 },
      line: reordered(questionLine, []),
      questions: { 2: { state: QuestionState.ASKED } },
    }),
  },
  {
    ...floorState,
    id: 'chair/floor-answering',
    title: 'a question is answered; a debate about it waits',
    cards: morning({
      floor: { speaker: answering('running', { first: false }) },
      line: reordered(questionLine, [15, 13, 9, 7]),
    }),
  },
  {
    ...floorState,
    id: 'chair/floor-debating',
    title: 'somebody debates an answer',
    cards: morning({ floor: { speaker: debating('running') } }),
  },
];

const lists: readonly ScreenState[] = [
  {
    ...floorState,
    id: 'chair/floor-request',
    title: 'a request further back is selected',
    render: onFloor({ request: 24 }),
    cards: debate({ speaker: speaking('running') }),
  },
  {
    ...floorState,
    id: 'chair/floor-point-of-order',
    title: 'a point of order is selected while somebody speaks',
    render: onFloor({ request: 14 }),
    cards: morning({ floor: { speaker: answering('running') } }),
  },
  {
    ...floorState,
    id: 'chair/floor-batch',
    title: 'three askers are chosen to be called together',
    render: onFloor({ batch: [9, 10, 7] }),
    cards: morning({ floor: {}, line: reordered(questionLine, [9, 10, 7]) }),
  },
  {
    ...floorState,
    id: 'chair/floor-by-hand',
    title: 'the chair has moved somebody; the list closes at a time',
    cards: debate(
      { speaker: speaking('running') },
      reordered(debateLine, [24, 21, 22, 25, 23], { byHand: true, closesAt: at('08:30', 9) }),
    ),
  },
  {
    ...floorState,
    id: 'chair/floor-groups',
    title: 'the council discusses in groups',
    cards: inGroups([
      { speaker: speaker(4, TurnKind.SPEAK, 'running') },
      { speaker: speaker(14, TurnKind.SPEAK, 'warning') },
      { waiting: 0, open: false },
      { speaker: speaker(35, TurnKind.SPEAK, 'overtime') },
      { waiting: 3 },
      { speaker: speaker(57, TurnKind.SPEAK, 'paused') },
      { speaker: speaker(69, TurnKind.SPEAK, 'invited') },
      { waiting: 1 },
    ]),
  },
  {
    ...floorState,
    id: 'chair/floor-secretary',
    title: 'a secretary keeps the clock and the record',
    role: Role.SECRETARY,
    name: 'Lưu Thị Nga',
    rights: [...secretaryRights, ...secretaryFloorRights],
    render: onFloor({ request: 22 }),
    cards: debate({ speaker: speaking('running') }),
  },
  {
    ...floorState,
    id: 'chair/floor-another-presides',
    title: 'a vice-chair who does not preside sees why nothing can be pressed',
    render: onFloor({ request: 21 }),
    cards: debate({ speaker: speaking('running') }).map((one) =>
      one.card.case === 'sessionCard'
        ? {
            ...one,
            card: {
              ...one.card,
              value: { ...one.card.value, presiding: 2, presidingName: named(2).name },
            },
          }
        : one,
    ),
  },
  {
    ...floorState,
    id: 'chair/floor-english',
    title: 'in English',
    language: 'en',
    render: onFloor({ request: 15 }),
  },
];

const answers: readonly ScreenState[] = [
  {
    ...floorState,
    id: 'chair/floor-pending',
    title: 'calling the next waits for its answer',
    cards: debate({ speaker: speaking('overtime') }),
    steps: [{ click: 'text=Mời người tiếp theo' }],
  },
  {
    ...floorState,
    id: 'chair/floor-undo',
    title: 'ten seconds to take back the end of a turn',
    cards: debate({ speaker: speaking('overtime') }),
    answer: () => accepted,
    steps: [{ click: 'text=Mời người tiếp theo' }],
  },
  {
    ...floorState,
    id: 'chair/floor-refused',
    title: 'calling the next is refused',
    cards: debate({ speaker: speaking('overtime') }),
    answer: () => refused('FL4', 307, 'speaker_not_present', [['name', named(4).name]]),
    steps: [{ click: 'text=Mời người tiếp theo' }],
  },
];

const withSpeaker = debate({ speaker: speaking('running') });

function dialog(
  name: string,
  title: string,
  request: Parameters<typeof onFloor>[0],
  more: Partial<ScreenState> = {},
): ScreenState {
  return {
    ...floorState,
    id: `chair/floor-dialog-${name}`,
    title: `dialog: ${title}`,
    cards: withSpeaker,
    render: onFloor(request),
    ...more,
  };
}

const request = (id: number) => cardValue(withSpeaker, `request/${id}`, 'requestCard');
const floor = cardValue(withSpeaker, 'floor', 'floorCard');

const dialogs: readonly ScreenState[] = [
  ...(floor.speaker
    ? [dialog('extend', 'more time', { dialog: { kind: 'extend', speaker: floor.speaker } })]
    : []),
  dialog('grant', 'out of turn', { dialog: { kind: 'grant', request: request(24) } }),
  dialog('remove', 'off the list', { dialog: { kind: 'remove', request: request(24) } }),
  dialog(
    'give',
    'the floor for somebody who has not asked',
    {
      dialog: { kind: 'give_floor', turn: TurnKind.REPLY },
    },
    { steps: [{ fill: '[role=dialog] input[type=search]', text: 'hanh dung' }] },
  ),
  dialog(
    'answer',
    'the floor to answer',
    {
      dialog: { kind: 'give_floor', turn: TurnKind.ANSWER },
    },
    { cards: morning() },
  ),
  dialog(
    'add',
    'a request for somebody',
    { dialog: { kind: 'add_request' } },
    {
      cards: morning(),
      steps: [{ fill: '[role=dialog] input[type=search]', text: 'nguyen thi' }],
    },
  ),
  dialog('hand-in', 'a written contribution', { dialog: { kind: 'hand_in' } }),
  dialog('time', 'a speaking time of the item', { dialog: { kind: 'speaking_time' } }),
  dialog('closing', 'a closing time of the list', { dialog: { kind: 'open_list' } }),
  dialog(
    'open',
    'opening the list',
    { dialog: { kind: 'open_list' } },
    { cards: debate({ open: false, waiting: 0 }, reordered(debateLine, [], { open: false })) },
  ),
];

export const floorStates: readonly ScreenState[] = [
  ...speakers,
  ...lists,
  ...answers,
  ...dialogs,
].map((state) => ({ ...state, now: kFloorNow }));
