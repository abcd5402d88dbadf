// Votes on the console, in every situation.

import {
  type Card,
  Choice,
  ItemKind,
  Role,
  VoteCloseCause,
  VoteForm,
  VoteState,
  VoteSubject,
} from '@/protocol';
import type { ConsoleStart } from '@/ui/chair/console';
import {
  deskCard,
  keyLost,
  lenient,
  onVotes,
  persons,
  preparedVote,
  runCards,
  secretaryVoteRights,
  tied,
  voteState,
  votingMorning,
} from './chair_vote_pictures';
import { at } from './fixtures';
import type { ScreenState } from './state';
import {
  announcedVote,
  carried,
  closedVote,
  comingCards,
  confidence,
  confidenceResult,
  election,
  electionResult,
  secretResult,
  secretVote,
  turnoutCard,
  voteCard,
  withoutQuorum,
} from './vote_fixtures';

function state(
  name: string,
  title: string,
  votes: readonly Card[],
  more: Partial<ScreenState> & { readonly start?: ConsoleStart; readonly present?: number } = {},
): ScreenState {
  const { start = {}, present, ...rest } = more;
  return {
    ...voteState,
    id: `chair/vote-${name}`,
    title,
    render: onVotes(start),
    cards: votingMorning(present === undefined ? {} : { present }, votes),
    ...rest,
  };
}

const run = runCards();
const short = runCards({ last: 5 });

// 61 for, 11 against, 4 no vote, 3 silent; in the order of the roll.
const named = persons(1, 76).map((person) => ({
  person,
  choice: person <= 61 ? Choice.YES : person <= 72 ? Choice.NO : Choice.ABSTAIN,
}));

const counted = (desk: Parameters<typeof deskCard>[0] = {}) =>
  deskCard({ result: carried, named, waiting: persons(77, 79), ...desk });

const openDesk = deskCard({ voted: persons(1, 52), waiting: persons(53, 79) });

const before: readonly ScreenState[] = [
  state('none', 'an item for votes that has none', []),
  state('prepared', 'the next of a run can be opened', [
    ...run,
    voteCard(preparedVote),
    deskCard(),
  ]),
  state(
    'no-quorum',
    'too few are present',
    [...short, voteCard(preparedVote), deskCard({ obstacle: 'no_quorum_to_vote' })],
    { present: 52 },
  ),
  state('recused', 'two members take no part', [
    ...short,
    voteCard(preparedVote),
    deskCard({
      recused: [
        { person: 12, reason: 'Là người có liên quan đến nội dung của nghị quyết' },
        { person: 31, reason: 'Là thành viên ban quản lý dự án' },
      ],
    }),
  ]),
  state(
    'parts',
    'a clause that waits for its amendment',
    [...comingCards(), deskCard({ id: 4, obstacle: 'vote_goes_before' }), deskCard({ id: 5 })],
    { start: { vote: 4 } },
  ),
  state('trial', 'a trial vote', [
    voteCard({ ...preparedVote, trial: true, title: 'Biểu quyết thử' }),
    deskCard(),
  ]),
  state('withdrawn', 'a vote that was withdrawn', [
    voteCard({ ...preparedVote, state: VoteState.WITHDRAWN, reason: 'Cơ quan trình xin rút' }),
    deskCard(),
  ]),
];

const during: readonly ScreenState[] = [
  state('open', 'a vote is open', [...run, voteCard(), turnoutCard(52), openDesk]),
  state('open-all', 'all present have voted', [
    ...short,
    voteCard({ closesAt: undefined }),
    turnoutCard(79),
    deskCard({ voted: persons(1, 79) }),
  ]),
  state('open-secret', 'a secret vote on tablets is open', [
    voteCard(secretVote),
    turnoutCard(52),
    openDesk,
  ]),
  state('hands', 'hands are raised', [
    voteCard({ form: VoteForm.SHOW_OF_HANDS, closesAt: undefined }),
    turnoutCard(0),
    deskCard({ waiting: persons(1, 79) }),
  ]),
  state(
    'open-secretary',
    'as a secretary sees it',
    [...short, voteCard(), turnoutCard(52), openDesk],
    { role: Role.SECRETARY, name: 'Lưu Thị Nga', rights: secretaryVoteRights },
  ),
  state('open-english', 'in English', [...short, voteCard(), turnoutCard(52), openDesk], {
    language: 'en',
  }),
];

const handsClosed = closedVote({
  form: VoteForm.SHOW_OF_HANDS,
  state: VoteState.CLOSED,
  cause: VoteCloseCause.CHAIR,
});
const everybodySilent = deskCard({ waiting: persons(1, 79) });
const paperClosed = closedVote({
  ...election,
  state: VoteState.CLOSED,
  cause: VoteCloseCause.CHAIR,
});
const sheet = (second: number) => ({
  issued: 79,
  returned: 78,
  valid: 76,
  invalid: 2,
  rows: [
    { number: 1, first: 52 },
    { number: 2, first: second },
    { number: 3, first: 5 },
  ],
});
const entered = (by: number, second: number) => ({
  by,
  at: BigInt(at(`09:4${by % 10}:10`, 10)),
  sheet: sheet(second),
});
const secretary = {
  role: Role.SECRETARY,
  name: 'Lưu Thị Nga',
  rights: secretaryVoteRights,
};

const counting: readonly ScreenState[] = [
  state('hands-closed', 'the secretary is to enter the count', [handsClosed, everybodySilent]),
  state('hands-count', 'the secretary enters the count', [handsClosed, everybodySilent], {
    ...secretary,
    steps: [
      { fill: 'label:has-text("Tán thành") >> nth=0 >> input', text: '61' },
      { fill: 'label:has-text("Không tán thành") >> input', text: '17' },
      { fill: 'label:has-text("Không biểu quyết") >> input', text: '4' },
    ],
  }),
  state(
    'paper-count',
    'a teller enters a sheet',
    [paperClosed, deskCard({ waiting: persons(1, 79), tellers: [1, 22], sheets: [] })],
    secretary,
  ),
  state(
    'paper-differ',
    'two sheets differ',
    [
      paperClosed,
      deskCard({
        waiting: persons(1, 79),
        tellers: [1, 22],
        sheets: [entered(1, 19), entered(22, 18)],
        differing: [2],
      }),
    ],
    secretary,
  ),
  state('unsealing', 'sealed ballots are being opened', [
    closedVote({ ...secretVote, state: VoteState.CLOSED, ballotKey: '' }),
    deskCard({ waiting: [79] }),
  ]),
  state('key-lost', 'the key of the ballots was lost', [
    closedVote({ ...secretVote, ballotKey: '' }),
    deskCard({
      keyLost: true,
      waiting: [79],
      result: keyLost,
    }),
  ]),
];

const intentions = [{ person: 78, choice: Choice.YES }];

const after: readonly ScreenState[] = [
  state('counted', 'carried, in a run', [...run, closedVote(), counted({ intentions })]),
  state('by-name', 'open ballots by name', [...short, closedVote(), counted()], {
    steps: [
      { click: 'summary:has-text("Theo chỗ ngồi")' },
      { click: 'summary:has-text("Theo tổ")' },
    ],
  }),
  state('counted-english', 'in English', [...short, closedVote(), counted({ intentions })], {
    language: 'en',
  }),
  state('tied', 'the chair is to decide a tie', [
    closedVote(),
    counted({ named: [], result: tied }),
  ]),
  state('inconclusive', 'without its quorum', [
    closedVote(),
    counted({ named: [], result: withoutQuorum }),
  ]),
  state('secret', 'a secret vote is counted', [
    closedVote({ ...secretVote, ballotKey: '' }),
    deskCard({ result: secretResult, waiting: [79] }),
  ]),
  state('announced', 'announced, the last of the item', [announcedVote(), counted()]),
  state('annul-proposed', 'the second person is asked to annul', [
    ...short,
    closedVote(),
    counted({
      annulment: { proposedBy: 3, reason: 'Hai máy tính bảng mất kết nối trong khi biểu quyết' },
    }),
  ]),
  state('annulled', 'an annulled vote keeps its numbers', [
    announcedVote({
      state: VoteState.ANNULLED,
      reason: 'Hai máy tính bảng mất kết nối trong khi biểu quyết',
    }),
    counted({
      annulment: {
        proposedBy: 1,
        confirmedBy: 3,
        reason: 'Hai máy tính bảng mất kết nối trong khi biểu quyết',
      },
    }),
  ]),
];

const listVote = announcedVote({
  id: 1,
  draft: 0,
  draftCode: '',
  subject: VoteSubject.CANDIDATES,
  title: 'Danh sách người ứng cử Phó Chủ tịch Hội đồng nhân dân tỉnh',
  text: '',
});
const persona = (desk: Parameters<typeof deskCard>[0]) => [
  listVote,
  deskCard({ id: 1, result: carried }),
  deskCard(desk),
];
const elections: readonly ScreenState[] = [
  state('election', 'before an election', [
    ...persona({ obstacle: 'list_not_decided' }),
    voteCard({ ...election, ...preparedVote }),
  ]),
  state('election-ready', 'the list is decided, tellers are appointed', [
    ...persona({ candidatesDecided: true, tellers: [14, 22, 37] }),
    voteCard({ ...election, ...preparedVote }),
  ]),
  state('election-counted', 'an election is counted', [
    ...persona({ candidatesDecided: true, tellers: [14, 22], result: electionResult.result ?? {} }),
    closedVote(election),
  ]),
  state('election-announced', 'elected, and a seat is left', [
    ...persona({ candidatesDecided: true, tellers: [14, 22], result: electionResult.result ?? {} }),
    announcedVote({ ...election, ...electionResult, seats: 2 }),
  ]),
  state('confidence', 'a vote of confidence is counted', [
    ...persona({ candidatesDecided: true, result: confidenceResult.result ?? {} }),
    closedVote(confidence),
  ]),
];

const elsewhere: readonly ScreenState[] = [
  {
    ...state('beside', 'another part is looked at while a vote is open', [
      ...short,
      voteCard(),
      turnoutCard(52),
      openDesk,
    ]),
    render: onVotes({ part: 'agenda' }),
  },
  {
    ...state('lenient', 'the chair may go on without a quorum', []),
    cards: votingMorning({ present: 52, procedure: lenient, kind: ItemKind.VOTE }, [
      ...short,
      voteCard(preparedVote),
      deskCard({ obstacle: 'no_quorum_to_vote' }),
    ]),
  },
];

export const voteStates: readonly ScreenState[] = [
  ...before,
  ...during,
  ...counting,
  ...after,
  ...elections,
  ...elsewhere,
];
