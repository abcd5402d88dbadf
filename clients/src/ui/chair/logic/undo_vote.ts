// What takes an order about a vote back. See undo.ts. A ballot, a count and a result are never
// taken back: what is wrong with them is said in an annulment.

import { type CommandBody, type VoteCard, type VoteDeskCard, VoteState } from '@/protocol';
import type { Undo } from './undo';

export interface VotesBefore {
  readonly votes: readonly VoteCard[];
  readonly desks: readonly VoteDeskCard[];
}

export function voteUndo(command: CommandBody, before: VotesBefore): Undo | undefined {
  switch (command.case) {
    case 'recuseMember': {
      const { vote = 0, person = 0 } = command.value;
      return of('recuse', vote, before, { case: 'readmitMember', value: { vote, person } });
    }
    case 'readmitMember':
      return recusedAgain(command.value.vote ?? 0, command.value.person ?? 0, before);
    case 'proposeAnnulment': {
      const { vote = 0 } = command.value;
      return of('propose_annulment', vote, before, { case: 'dropAnnulment', value: { vote } });
    }
    default:
      return undefined;
  }
}

function of(
  kind: 'recuse' | 'readmit' | 'propose_annulment',
  id: number,
  { votes }: VotesBefore,
  back: CommandBody,
): Undo | undefined {
  const vote = votes.find((one) => one.id === id);
  return vote && { kind, title: vote.title, commands: [back] };
}

// With the reason that was recorded; until the vote is opened.
function recusedAgain(id: number, person: number, before: VotesBefore): Undo | undefined {
  const recusal = before.desks
    .find((desk) => desk.id === id)
    ?.recused.find((one) => one.person === person);
  const vote = before.votes.find((one) => one.id === id);
  if (!recusal || vote?.state !== VoteState.PREPARED) return undefined;
  const value = { vote: id, person, reason: recusal.reason };
  return of('readmit', id, before, { case: 'recuseMember', value });
}

// A vote that was prepared is withdrawn: the newest one that is what was asked for, if it has come
// already and nobody has opened it.
export function preparedUndo(
  asked: Pick<VoteCard, 'item' | 'draft' | 'title' | 'text'>,
  before: readonly VoteCard[],
  after: readonly VoteCard[],
  reason: string,
): Undo | undefined {
  const made = after.filter(
    (vote) =>
      vote.state === VoteState.PREPARED &&
      vote.item === asked.item &&
      vote.draft === asked.draft &&
      vote.text === asked.text &&
      (asked.title === '' || vote.title === asked.title) &&
      !before.some(({ id }) => id === vote.id),
  );
  const [vote] = made;
  if (!vote || made.length > 1) return undefined;
  const commands: CommandBody[] = [{ case: 'withdrawVote', value: { vote: vote.id, reason } }];
  return { kind: 'prepare_vote', title: vote.title, commands };
}
