// The delegate's tablet: one's own turn on the whole screen, and a group's floor run by its leader.

import { type Card, QuestionState, TurnKind } from '@/protocol';
import { base, hallCards, me, refusedWith } from './delegate_base';
import { at, card, itemId } from './fixtures';
import {
  type ClockState,
  debating,
  floorCard,
  kDebateItem,
  kInterpellationItem,
  lineCards,
  type SpeakerFields,
  speaker,
} from './floor_fixtures';
import { issueGroupCards, questionCards } from './interpellation_fixtures';
import { myQuestion } from './my_questions';
import { named } from './people';
import type { ScreenState } from './state';
import { wildText } from './wild_text';

const kSpeaker = 19;

const inDebate = (turn: SpeakerFields, interrupted: readonly SpeakerFields[] = []): Card[] => [
  ...hallCards({
    item: kDebateItem,
    sitting: 4,
    agenda: { active: '32', runningSince: at('08:00', 9) },
  }),
  ...lineCards(kDebateItem),
  floorCard({ item: kDebateItem, speaker: turn, interrupted }),
];

const turn = (clock: ClockState, title: string): ScreenState => ({
  ...base,
  id: `delegate/turn-${clock}`,
  title,
  own: me({}, kSpeaker),
  cards: inDebate(speaker(kSpeaker, TurnKind.SPEAK, clock)),
});

const running = turn('running', 'my turn is running');

const question = (text: string): Card[] => [
  ...hallCards({ item: kInterpellationItem }),
  ...issueGroupCards(),
  ...questionCards({ audience: 'public', changes: { 2: { text } } }),
  ...lineCards(),
];

const kQuestion =
  'Giá đất bồi thường ở hai xã giáp nhau chênh gần gấp đôi. Sở có rà soát trước khi trình ' +
  'bảng giá ' +
  'đất năm 2027 không?';

const turns: readonly ScreenState[] = [
  turn('invited', 'called to speak, the clock has not begun'),
  running,
  turn('warning', 'my time is almost up'),
  turn('overtime', 'my time is over'),
  turn('paused', 'my turn is paused'),
  turn('unlimited', 'my turn has no limit'),
  turn('usedUp', "my group's time is used up"),
  {
    ...running,
    id: 'delegate/turn-extended',
    title: 'my turn was extended',
    cards: inDebate(speaker(kSpeaker, TurnKind.SPEAK, 'running', { extended: 120_000n })),
  },
  {
    ...running,
    id: 'delegate/turn-interrupted',
    title: 'my turn was interrupted by somebody else',
    cards: inDebate(speaker(12, TurnKind.POINT_OF_ORDER, 'running', { turn: 41 }), [
      speaker(kSpeaker, TurnKind.SPEAK, 'paused', { state: 4 }),
    ]),
  },
  {
    ...base,
    id: 'delegate/turn-question',
    title: 'I put my question and read it',
    own: me({ questions: [myQuestion(2, QuestionState.ASKING, { group: 1, text: kQuestion })] }),
    cards: [
      ...question(kQuestion),
      floorCard({ speaker: speaker(26, TurnKind.QUESTION, 'running', { question: 2 }) }),
    ],
  },
  {
    ...base,
    id: 'delegate/turn-debate',
    title: 'I debate the answer to a question',
    own: me({}, 33),
    cards: [...question(kQuestion), floorCard({ speaker: debating('warning') })],
  },
  {
    ...base,
    id: 'delegate/turn-wild',
    title: 'my question has markup, marks of direction and piled-up letters',
    own: me({ questions: [myQuestion(2, QuestionState.ASKING, { group: 1, text: wildText })] }),
    cards: [
      ...question(wildText),
      floorCard({ speaker: speaker(26, TurnKind.QUESTION, 'running', { question: 2 }) }),
    ],
  },
  {
    ...running,
    id: 'delegate/turn-yield',
    title: 'asking before the turn is ended',
    steps: [{ click: 'button:has-text("Tôi đã nói xong")' }],
  },
  {
    ...running,
    id: 'delegate/turn-yield-sending',
    title: 'the end of my turn waits for its answer',
    steps: [
      { click: 'button:has-text("Tôi đã nói xong")' },
      { click: 'button:has-text("Kết thúc lượt")' },
    ],
  },
  {
    ...running,
    id: 'delegate/turn-papers',
    title: 'I read my papers while I speak',
    steps: [{ click: 'button:has-text("Xem tài liệu")' }],
  },
  {
    ...running,
    id: 'delegate/turn-lost',
    title: 'my turn while the connection is lost',
    connection: { phase: 'reconnecting', quiet_s: 9 },
  },
  { ...running, id: 'delegate/turn-english', title: 'my turn, in English', language: 'en' },
];

// -- the discussion of group 3

const kGroup = 3;
const kLeader = 25;
const kGroupItem = itemId('19');

interface Room {
  readonly speaker?: SpeakerFields;
  readonly people?: readonly number[];
  readonly open?: boolean;
}

function room({ speaker: turnNow, people = [30, 33, 28], open = true }: Room): Card[] {
  return [
    ...hallCards({
      item: kGroupItem,
      sitting: 2,
      agenda: { active: '19', runningSince: at('07:50', 9) },
    }),
    floorCard({ item: kGroupItem, waiting: 0, open: false }),
    floorCard({
      item: kGroupItem,
      place: kGroup,
      waiting: people.length,
      open,
      ...(turnNow && { speaker: turnNow }),
    }),
    card('list/3', 'listCard', {
      item: kGroupItem,
      place: kGroup,
      line: people.map((_, index) => 50 + index),
      open,
    }),
    ...people.map((person, index) =>
      card(`request/${50 + index}`, 'requestCard', {
        id: 50 + index,
        item: kGroupItem,
        place: kGroup,
        kind: TurnKind.SPEAK,
        person,
        name: named(person).name,
        group: named(person).group,
        at: BigInt(at('08:05:12', 9) + index * 41_000),
        limit: 420_000n,
        first: true,
        present: true,
      }),
    ),
  ];
}

const inRoom = (clock: ClockState): SpeakerFields => speaker(32, TurnKind.SPEAK, clock);

const leading: ScreenState = {
  ...base,
  id: 'delegate/group-leader',
  title: 'the leader of a group: somebody speaks, others wait',
  own: me({ leads: kGroup }, kLeader),
  cards: room({ speaker: inRoom('running') }),
};

const groups: readonly ScreenState[] = [
  {
    ...base,
    id: 'delegate/group-member',
    title: 'a member of the group',
    own: me({}, 27),
    cards: room({ speaker: inRoom('running') }),
  },
  {
    ...base,
    id: 'delegate/group-member-closed',
    title: 'a member of the group, the list is closed',
    own: me({}, 27),
    cards: room({ people: [], open: false }),
  },
  leading,
  {
    ...leading,
    id: 'delegate/group-leader-begin',
    title: 'the leader of a group: the list is closed, nobody waits',
    cards: room({ people: [], open: false }),
  },
  {
    ...leading,
    id: 'delegate/group-leader-next',
    title: 'the leader of a group: nobody has the floor',
    cards: room({}),
  },
  {
    ...leading,
    id: 'delegate/group-leader-invited',
    title: 'the leader of a group: somebody was called',
    cards: room({ speaker: inRoom('invited') }),
  },
  {
    ...leading,
    id: 'delegate/group-leader-paused',
    title: 'the leader of a group: the clock stands',
    cards: room({ speaker: inRoom('paused') }),
  },
  {
    ...leading,
    id: 'delegate/group-leader-last',
    title: 'the leader of a group: the last one speaks',
    cards: room({ speaker: inRoom('overtime'), people: [] }),
  },
  {
    ...leading,
    id: 'delegate/group-leader-refused',
    title: 'the leader of a group: refused',
    answer: () => refusedWith('AT4', 303, 'not_present'),
    steps: [{ click: 'button:has-text("Mời ")' }],
  },
  { ...leading, id: 'delegate/group-leader-english', title: 'in English', language: 'en' },
];

export const turnStates: readonly ScreenState[] = [...turns, ...groups];
