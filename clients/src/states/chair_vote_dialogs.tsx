// The dialogs of votes on the console.

import { type Card, VoteSubject } from '@/protocol';
import type { VoteDialog } from '@/ui/chair/dialog_request';
import { refused } from './chair_pictures';
import {
  deskCard,
  kVoteItem,
  lenient,
  onVotes,
  persons,
  preparedVote,
  runCards,
  tied,
  voteState,
  votingMorning,
} from './chair_vote_pictures';
import type { ScreenState } from './state';
import {
  announcedVote,
  carried,
  closedVote,
  comingCards,
  election,
  turnoutCard,
  voteCard,
} from './vote_fixtures';

function dialog(
  name: string,
  title: string,
  asked: VoteDialog,
  votes: readonly Card[],
  more: Partial<ScreenState> = {},
): ScreenState {
  return {
    ...voteState,
    id: `chair/vote-dialog-${name}`,
    title: `dialog: ${title}`,
    render: onVotes({ dialog: { kind: 'vote', dialog: asked } }),
    cards: votingMorning({}, votes),
    ...more,
  };
}

const short = runCards({ last: 5 });
const prepared = [...short, voteCard(preparedVote), deskCard()];
const open = [
  ...short,
  voteCard(),
  turnoutCard(52),
  deskCard({ voted: persons(1, 52), waiting: persons(53, 79) }),
];
const equal = [closedVote(), deskCard({ result: tied })];
const proposed = [
  closedVote(),
  deskCard({
    result: carried,
    annulment: { proposedBy: 3, reason: 'Hai máy tính bảng mất kết nối' },
  }),
];
const decision = (id: number, subject: VoteSubject, title: string) =>
  announcedVote({ id, draft: 0, draftCode: '', subject, title, text: '' });
const elects = [
  decision(1, VoteSubject.CANDIDATES, 'Danh sách người ứng cử Phó Chủ tịch Hội đồng nhân dân'),
  decision(2, VoteSubject.TELLERS, 'Ban kiểm phiếu'),
  voteCard({ ...election, ...preparedVote }),
  deskCard({ obstacle: 'list_not_decided' }),
];

export const voteDialogStates: readonly ScreenState[] = [
  dialog('prepare', 'preparing a vote', { act: 'prepare', item: kVoteItem }, short),
  dialog(
    'prepare-option',
    'preparing an option',
    { act: 'prepare', item: kVoteItem },
    comingCards(),
    { steps: [{ click: 'text=Bầu cử' }] },
  ),
  dialog('prepare-english', 'in English', { act: 'prepare', item: kVoteItem }, short, {
    language: 'en',
  }),
  dialog('prepare-all', 'a vote on each draft', { act: 'prepare_all', item: kVoteItem }, []),
  dialog('open', 'exactly what is put', { act: 'open', vote: 3 }, prepared),
  dialog('open-english', 'in English', { act: 'open', vote: 3 }, prepared, { language: 'en' }),
  dialog('open-lenient', 'without a quorum, with a reason', { act: 'open', vote: 3 }, [], {
    cards: votingMorning({ present: 52, procedure: lenient }, [
      voteCard(preparedVote),
      deskCard({ obstacle: 'no_quorum_to_vote' }),
    ]),
  }),
  dialog('open-refused', 'the server says no', { act: 'open', vote: 3 }, prepared, {
    answer: () => refused('FL1', 500, 'item_not_active', [['number', '38']]),
    steps: [{ click: '[role="dialog"] button:has-text("Mở biểu quyết")' }],
  }),
  dialog('close', 'some have not voted', { act: 'close', vote: 3 }, open),
  dialog('withdraw', 'not put after all', { act: 'withdraw', vote: 3 }, prepared),
  dialog('recuse', 'who takes no part', { act: 'recuse', vote: 3 }, prepared, {
    steps: [{ fill: '[role="dialog"] input[type="search"]', text: 'hang' }],
  }),
  dialog('tie', 'the chair decides', { act: 'tie', vote: 3 }, equal),
  dialog('annul', 'proposing to annul', { act: 'annul', vote: 3 }, proposed),
  dialog('annulment', 'the second person', { act: 'annulment', vote: 3 }, proposed),
  dialog('name', 'a candidate', { act: 'name', vote: 3 }, elects, {
    steps: [{ fill: '[role="dialog"] input[type="search"]', text: 'dung' }],
  }),
  dialog('remove', 'off the list', { act: 'remove', vote: 3, candidate: 2 }, elects),
  dialog('list', 'the list is decided', { act: 'decide_list', vote: 3 }, elects),
  dialog('tellers', 'tellers', { act: 'tellers', vote: 3 }, [
    ...elects.slice(0, 3),
    deskCard({ candidatesDecided: true, tellers: [14, 22] }),
  ]),
];
