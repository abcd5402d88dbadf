// Which vote the console is at, what comes next with it, and the order of a run of votes. It
// proposes; whether it may be done is the server's to say (RULES.md, VT and EL).

import {
  type AgendaCard,
  type DecisionRule,
  type DraftCard,
  ItemKind,
  type PersonCard,
  Secrecy,
  Standing,
  type VoteCard,
  type VoteDeskCard,
  VoteForm,
  VoteKind,
  VoteOutcome,
  type VoteResult,
  VoteState,
  VoteSubject,
} from '@/protocol';
import { awaitsAnnouncement, isSealed, isSettled, openVote, votesOfItem } from '@/store/vote';

export interface VoteFacts {
  // In the order in which they were prepared.
  readonly votes: readonly VoteCard[];
  readonly desks: readonly VoteDeskCard[];
  // The active item.
  readonly item: AgendaCard | undefined;
}

export const deskOf = (
  desks: readonly VoteDeskCard[],
  vote: Pick<VoteCard, 'id'> | undefined,
): VoteDeskCard | undefined => desks.find(({ id }) => id === vote?.id);

// What those who run the session know already, and everybody once it is announced.
export const resultOf = (vote: VoteCard, desk: VoteDeskCard | undefined): VoteResult | undefined =>
  vote.result ?? desk?.result;

// -- what comes next

export type VoteStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'prepare'; readonly item: AgendaCard }
  | { readonly kind: 'open' | 'close' | 'count' | 'unseal'; readonly vote: VoteCard }
  | { readonly kind: 'tie' | 'annulment' | 'announce'; readonly vote: VoteCard }
  | { readonly kind: 'advance'; readonly vote: VoteCard; readonly next: VoteCard };

export function voteStep(facts: VoteFacts): VoteStep {
  const { votes, item } = facts;
  const open = openVote(votes);
  if (open) return { kind: 'close', vote: open };
  const waiting =
    votes.find((vote) => awaitsAnnouncement(vote) && vote.item === item?.id) ??
    votes.find(awaitsAnnouncement);
  if (waiting) return afterClosing(waiting, facts);
  if (!item) return { kind: 'none' };
  const next = preparedIn(votes, item.id)[0];
  if (next) return { kind: 'open', vote: next };
  const none = votesOfItem(votes, item.id).every(({ state }) => state === VoteState.WITHDRAWN);
  return none && isForVotes(item) ? { kind: 'prepare', item } : { kind: 'none' };
}

export const isForVotes = (item: Pick<AgendaCard, 'kind'>): boolean =>
  item.kind === ItemKind.VOTE || item.kind === ItemKind.ELECTION;

function afterClosing(vote: VoteCard, facts: VoteFacts): VoteStep {
  const desk = deskOf(facts.desks, vote);
  if (isProposedToAnnul(desk)) return { kind: 'annulment', vote };
  if (vote.state === VoteState.CLOSED) return { kind: isSealed(vote) ? 'unseal' : 'count', vote };
  if (desk?.result?.outcome === VoteOutcome.TIED) return { kind: 'tie', vote };
  const next = nextAfter(vote, facts);
  return next ? { kind: 'advance', vote, next } : { kind: 'announce', vote };
}

// VT21: somebody has proposed it, and nobody has agreed yet.
export const isProposedToAnnul = (desk: VoteDeskCard | undefined): boolean =>
  (desk?.annulment?.proposedBy ?? 0) !== 0 && desk?.annulment?.confirmedBy === 0;

// -- the order of a run

const preparedIn = (votes: readonly VoteCard[], item: number): readonly VoteCard[] =>
  votes.filter((vote) => vote.item === item && vote.state === VoteState.PREPARED && !vote.trial);

// VT25: the vote that one press opens behind the announcement of this one. None where it could not
// be opened then, so that the announcement is not held up by it.
export function nextAfter(vote: VoteCard, facts: VoteFacts): VoteCard | undefined {
  const { votes, desks, item } = facts;
  if (!item || vote.item !== item.id || vote.trial) return undefined;
  const held = votes.some(
    (other) =>
      other !== vote && other.item === item.id && !other.trial && awaitsAnnouncement(other),
  );
  if (held) return undefined;
  const gone = excludedBy(vote, deskOf(desks, vote)?.result, votes);
  const next = preparedIn(votes, item.id).find((other) => !gone.includes(other));
  if (!next) return undefined;
  const before = goingBefore(next, votes).filter(
    (other) => other !== vote && !isSettled(other) && !gone.includes(other),
  );
  return before.length === 0 ? next : undefined;
}

// VT6: the other options of a draft, once this one is announced as carried.
function excludedBy(
  vote: VoteCard,
  result: VoteResult | undefined,
  votes: readonly VoteCard[],
): readonly VoteCard[] {
  const carried = result?.outcome === VoteOutcome.CARRIED;
  if (!carried || !vote.exclusive || vote.subject !== VoteSubject.OPTION) return [];
  return votes.filter(
    (other) =>
      other.draft === vote.draft &&
      other.subject === VoteSubject.OPTION &&
      other.exclusive &&
      other.state === VoteState.PREPARED,
  );
}

const isPart = ({ subject }: VoteCard): boolean =>
  subject === VoteSubject.AMENDMENT ||
  subject === VoteSubject.CLAUSE ||
  subject === VoteSubject.OPTION;

// VT5: what was said to go before it; before a draft as a whole, its parts.
export const goingBefore = (vote: VoteCard, votes: readonly VoteCard[]): readonly VoteCard[] =>
  votes.filter(
    (other) =>
      other.id !== vote.id &&
      !other.trial &&
      (other.before === vote.id ||
        (vote.draft !== 0 && !isPart(vote) && other.draft === vote.draft && isPart(other))),
  );

export interface Progress {
  readonly done: number;
  readonly count: number;
  // The place of a vote in the run, from 1; 0: it is none of it.
  readonly place: number;
}

// How far the votes of an item have come. What was withdrawn is none of them, and what was annulled
// has its place taken by its repetition.
export function progressOf(
  votes: readonly VoteCard[],
  item: number,
  vote: VoteCard | undefined,
): Progress {
  const run = votesOfItem(votes, item).filter(
    ({ trial, state }) => !trial && state !== VoteState.WITHDRAWN && state !== VoteState.ANNULLED,
  );
  return {
    done: run.filter(({ state }) => state === VoteState.ANNOUNCED).length,
    count: run.length,
    place: run.findIndex(({ id }) => id === vote?.id) + 1,
  };
}

// The vote that the panel shows while nobody has chosen one.
export function currentVote(facts: VoteFacts): VoteCard | undefined {
  const step = voteStep(facts);
  if ('vote' in step) return step.vote;
  const { votes, item } = facts;
  const last = (from: readonly VoteCard[]) =>
    [...from].reverse().find(({ state }) => state !== VoteState.WITHDRAWN) ?? from.at(-1);
  return last(votesOfItem(votes, item?.id ?? 0)) ?? last(votes);
}

// -- preparing

// VT2, EL1: the forms in which a row of the procedure is voted on.
export function formsOf(
  rule: DecisionRule | undefined,
  kind: VoteKind,
  trial: boolean,
): readonly VoteForm[] {
  if (kind !== VoteKind.DECISION) return [VoteForm.PAPER];
  if (trial) return [VoteForm.ELECTRONIC, VoteForm.ELECTRONIC_SECRET];
  return rule?.voting?.secrecy === Secrecy.SECRET
    ? [VoteForm.ELECTRONIC_SECRET, VoteForm.PAPER]
    : [VoteForm.ELECTRONIC, VoteForm.SHOW_OF_HANDS];
}

// The rows that fit: what is held on paper is secret.
export const rulesFor = (
  rules: readonly DecisionRule[],
  kind: VoteKind,
  trial: boolean,
): readonly DecisionRule[] =>
  kind === VoteKind.DECISION || trial
    ? rules
    : rules.filter(({ voting }) => voting?.secrecy === Secrecy.SECRET);

export const draftsOf = (
  item: AgendaCard | undefined,
  drafts: readonly DraftCard[],
): readonly DraftCard[] => drafts.filter(({ id }) => item?.drafts.includes(id) ?? false);

// Those of an item that have no vote as a whole yet.
export const draftsToPrepare = (
  item: AgendaCard | undefined,
  drafts: readonly DraftCard[],
  votes: readonly VoteCard[],
): readonly DraftCard[] =>
  draftsOf(item, drafts).filter(
    ({ id }) =>
      !votes.some(
        (vote) =>
          vote.draft === id &&
          vote.subject === VoteSubject.RESOLUTION &&
          vote.state !== VoteState.ANNULLED &&
          vote.state !== VoteState.WITHDRAWN,
      ),
  );

// VT5: what another vote can wait for: prepared, and about the same draft.
export const mayWait = (votes: readonly VoteCard[], draft: number): readonly VoteCard[] =>
  votes.filter((vote) => vote.state === VoteState.PREPARED && !vote.trial && vote.draft === draft);

// -- before the opening

export interface Electorate {
  // On the roll, without those who are recused, and without who presides where the row says so.
  readonly entitled: number;
  readonly present: number;
}

export function electorateOf(
  people: readonly PersonCard[],
  desk: VoteDeskCard | undefined,
  leftOut: { readonly presiding: number; readonly chairVotes: boolean },
  takesPart: (person: PersonCard) => boolean,
): Electorate {
  const recused = new Set(desk?.recused.map(({ person }) => person));
  const entitled = people.filter(
    ({ delegate, id }) =>
      delegate && !recused.has(id) && (leftOut.chairVotes || id !== leftOut.presiding),
  );
  return { entitled: entitled.length, present: entitled.filter(takesPart).length };
}

// -- what else may be done with a vote

export const mayAnnul = (vote: VoteCard, desk: VoteDeskCard | undefined): boolean =>
  !vote.trial &&
  !isProposedToAnnul(desk) &&
  (awaitsAnnouncement(vote) || vote.state === VoteState.ANNOUNCED);

// VT22: once.
export function mayRepeat(
  vote: VoteCard,
  desk: VoteDeskCard | undefined,
  votes: readonly VoteCard[],
): boolean {
  if (vote.trial || votes.some(({ repeats }) => repeats === vote.id)) return false;
  if (vote.state === VoteState.ANNULLED) return true;
  const over = vote.state === VoteState.COUNTED || vote.state === VoteState.ANNOUNCED;
  return over && resultOf(vote, desk)?.outcome === VoteOutcome.INCONCLUSIVE;
}

// EL8: how many seats an announced election has left, where a second round may follow.
export function seatsLeft(vote: VoteCard, votes: readonly VoteCard[]): number {
  const fits =
    vote.kind === VoteKind.ELECTION &&
    vote.state === VoteState.ANNOUNCED &&
    vote.firstRound === 0 &&
    vote.result?.outcome === VoteOutcome.COMPLETED;
  const follows = votes.some(
    ({ firstRound, state }) =>
      firstRound === vote.id && state !== VoteState.ANNULLED && state !== VoteState.WITHDRAWN,
  );
  if (!fits || follows) return 0;
  const elected = vote.result?.candidates.filter((one) => one.standing === Standing.ELECTED);
  return Math.max(0, vote.seats - (elected?.length ?? 0));
}

// EL3, EL4: votes by which the council has decided on a list or on tellers, the newest first.
export const carriedOn = (votes: readonly VoteCard[], subject: VoteSubject): readonly VoteCard[] =>
  votes
    .filter(
      (vote) =>
        vote.subject === subject &&
        vote.state === VoteState.ANNOUNCED &&
        vote.result?.outcome === VoteOutcome.CARRIED,
    )
    .reverse();
