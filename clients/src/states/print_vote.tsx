// The records of votes on paper.

import { PrintPage } from '@/pages/print/PrintPage';
import { Choice, Role, VoteCloseCause, VoteForm, VoteState } from '@/protocol';
import { deskCard, persons, runCards, voteState, votingMorning } from './chair_vote_pictures';
import { at } from './fixtures';
import type { ScreenState } from './state';
import {
  announcedVote,
  carried,
  confidence,
  confidenceResult,
  election,
  electionResult,
} from './vote_fixtures';

const named = persons(1, 76).map((person) => ({
  person,
  choice: person <= 61 ? Choice.YES : person <= 72 ? Choice.NO : Choice.ABSTAIN,
}));

const record = (
  name: string,
  title: string,
  cards: ScreenState['cards'],
  more: Partial<ScreenState> = {},
): ScreenState => ({
  ...voteState,
  id: `print/vote-${name}`,
  title,
  page: 'print',
  role: Role.CHAIR,
  render: () => <PrintPage />,
  search: 'vote=3',
  cards: votingMorning({}, cards),
  ...more,
});

const desk = (more: Parameters<typeof deskCard>[0] = {}) =>
  deskCard({
    result: carried,
    named,
    waiting: persons(77, 79),
    recused: [{ person: 81, reason: 'Là người có liên quan đến nội dung của nghị quyết' }],
    intentions: [{ person: 78, choice: Choice.YES }],
    ...more,
  });

const sheet = (rows: { number: number; first: number; second?: number; third?: number }[]) => ({
  issued: 79,
  returned: 78,
  valid: 76,
  invalid: 2,
  rows,
});

const sheets = (one: ReturnType<typeof sheet>) => [
  { by: 14, at: BigInt(at('10:02:10', 10)), sheet: one },
  { by: 22, at: BigInt(at('10:03:41', 10)), sheet: one },
];

const openRecord = [announcedVote(), desk()];
const onPaper = { cause: VoteCloseCause.CHAIR, form: VoteForm.PAPER };

export const voteRecordStates: readonly ScreenState[] = [
  record('open', 'an open vote with names', openRecord),
  record('english', 'in English', openRecord, { language: 'en' }),
  record('annulled', 'an annulled vote', [
    announcedVote({ state: VoteState.ANNULLED, reason: 'Hai máy tính bảng mất kết nối' }),
    desk({
      annulment: { proposedBy: 1, confirmedBy: 3, reason: 'Hai máy tính bảng mất kết nối' },
    }),
  ]),
  record('election', 'an election and its count', [
    announcedVote({ ...election, ...electionResult, ...onPaper }),
    deskCard({
      tellers: [14, 22],
      candidatesDecided: true,
      sheets: sheets(
        sheet([
          { number: 1, first: 52 },
          { number: 2, first: 19 },
          { number: 3, first: 5 },
        ]),
      ),
    }),
  ]),
  record('confidence', 'a vote of confidence and its count', [
    announcedVote({ ...confidence, ...confidenceResult, ...onPaper }),
    deskCard({
      tellers: [14, 22],
      sheets: sheets(
        sheet([
          { number: 1, first: 59, second: 14, third: 3 },
          { number: 2, first: 53, second: 17, third: 6 },
          { number: 3, first: 38, second: 25, third: 13 },
          { number: 4, first: 16, second: 17, third: 43 },
          { number: 5, first: 7, second: 14, third: 55 },
        ]),
      ),
    }),
  ]),
  record('list', 'all votes in a table', runCards({ last: 4 }), { search: 'votes' }),
  record('none', 'a vote that is not there', []),
];
