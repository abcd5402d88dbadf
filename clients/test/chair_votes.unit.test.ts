import { describe, expect, test } from 'vitest';
import {
  type CommandBody,
  ItemKind,
  ItemState,
  Presence,
  Secrecy,
  Standing,
  VoteForm,
  VoteKind,
  VoteOutcome,
  VoteState,
  VoteSubject,
} from '@/protocol';
import { undoOf } from '@/ui/chair/logic/undo';
import { preparedUndo } from '@/ui/chair/logic/undo_vote';
import {
  carriedOn,
  currentVote,
  draftsToPrepare,
  electorateOf,
  formsOf,
  mayAnnul,
  mayRepeat,
  nextAfter,
  progressOf,
  seatsLeft,
  type VoteFacts,
  voteStep,
} from '@/ui/chair/logic/votes';
import { cardsWith, item, person } from './chair_fixtures';
import { desk, outcome, vote } from './vote_cards';

const active = item(1, { state: ItemState.ACTIVE, kind: ItemKind.VOTE });
const facts = (change: Partial<VoteFacts>): VoteFacts => ({
  votes: [],
  desks: [],
  item: active,
  ...change,
});
const counted = (id: number, init: Parameters<typeof vote>[1] = {}) =>
  vote(id, { state: VoteState.COUNTED, ...init });
const announced = (id: number, init: Parameters<typeof vote>[1] = {}) =>
  vote(id, { state: VoteState.ANNOUNCED, ...init });

describe('what comes next with votes', () => {
  test('an item for votes that has none: preparing one; another item: nothing', () => {
    expect(voteStep(facts({})).kind).toBe('prepare');
    expect(voteStep(facts({ item: item(1, { kind: ItemKind.REPORT }) })).kind).toBe('none');
    expect(voteStep(facts({ item: undefined })).kind).toBe('none');
  });

  test('the first that was prepared is opened, a trial is not', () => {
    const votes = [vote(1, { trial: true }), vote(2), vote(3)];
    expect(voteStep(facts({ votes }))).toMatchObject({ kind: 'open', vote: { id: 2 } });
  });

  test('what is open is closed before anything else', () => {
    const votes = [counted(1), vote(2, { state: VoteState.OPEN }), vote(3)];
    expect(voteStep(facts({ votes }))).toMatchObject({ kind: 'close', vote: { id: 2 } });
  });

  test('hands and paper are counted, sealed ballots are opened by the server', () => {
    const of = (form: VoteForm) =>
      voteStep(facts({ votes: [vote(1, { state: VoteState.CLOSED, form })] })).kind;
    expect(of(VoteForm.SHOW_OF_HANDS)).toBe('count');
    expect(of(VoteForm.PAPER)).toBe('count');
    expect(of(VoteForm.ELECTRONIC_SECRET)).toBe('unseal');
  });

  test('a tie is decided, a proposed annulment looked at, before anything is announced', () => {
    const votes = [counted(1), vote(2)];
    const tied = desk(1, outcome(VoteOutcome.TIED));
    expect(voteStep(facts({ votes, desks: [tied] })).kind).toBe('tie');
    const proposed = desk(1, { annulment: { proposedBy: 4 } });
    expect(voteStep(facts({ votes, desks: [proposed] })).kind).toBe('annulment');
  });

  test('in a run one press announces and opens the next; the last is only announced', () => {
    const desks = [desk(1, outcome(VoteOutcome.CARRIED))];
    expect(voteStep(facts({ votes: [counted(1), vote(2)], desks }))).toMatchObject({
      kind: 'advance',
      vote: { id: 1 },
      next: { id: 2 },
    });
    expect(voteStep(facts({ votes: [counted(1)], desks })).kind).toBe('announce');
  });

  test('after the last there is nothing left', () => {
    expect(voteStep(facts({ votes: [announced(1)] })).kind).toBe('none');
    expect(currentVote(facts({ votes: [announced(1), announced(2)] }))?.id).toBe(2);
  });
});

describe('the order of a run', () => {
  test('a carried option takes the others of its draft out of the run', () => {
    const option = { draft: 7, subject: VoteSubject.OPTION, exclusive: true };
    const votes = [counted(1, option), vote(2, option), vote(3)];
    const next = (what: VoteOutcome) =>
      nextAfter(votes[0] ?? vote(1), facts({ votes, desks: [desk(1, outcome(what))] }))?.id;
    expect(next(VoteOutcome.CARRIED)).toBe(3);
    expect(next(VoteOutcome.NOT_CARRIED)).toBe(2);
  });

  test('a vote that waits for a later one is not opened by the same press', () => {
    const votes = [counted(1), vote(2), vote(3, { before: 2 })];
    expect(nextAfter(votes[0] ?? vote(1), facts({ votes }))).toBeUndefined();
  });

  test('a draft as a whole waits for its parts, but not for the one that is announced', () => {
    const clause = counted(1, { draft: 7, subject: VoteSubject.CLAUSE });
    const whole = vote(2, { draft: 7, subject: VoteSubject.RESOLUTION });
    expect(nextAfter(clause, facts({ votes: [clause, whole] }))?.id).toBe(2);
    const other = vote(3, { draft: 7, subject: VoteSubject.AMENDMENT });
    expect(nextAfter(clause, facts({ votes: [clause, whole, other] }))).toBeUndefined();
  });

  test('progress leaves out trials, what was withdrawn, and what was annulled', () => {
    const votes = [
      announced(1),
      vote(2, { state: VoteState.ANNULLED }),
      vote(3, { state: VoteState.WITHDRAWN }),
      counted(4, { repeats: 2 }),
      vote(5),
      vote(6, { trial: true }),
      vote(7, { item: 2 }),
    ];
    expect(progressOf(votes, 1, votes[3])).toEqual({ done: 1, count: 3, place: 2 });
    expect(progressOf(votes, 1, votes[6]).place).toBe(0);
  });
});

describe('preparing', () => {
  test('secret rows take sealed ballots or paper, elections paper, trials the tablets', () => {
    const rule = (secrecy: Secrecy) =>
      ({ voting: { secrecy } }) as unknown as Parameters<typeof formsOf>[0];
    const open = rule(Secrecy.OPEN);
    expect(formsOf(open, VoteKind.DECISION, false)).toEqual([
      VoteForm.ELECTRONIC,
      VoteForm.SHOW_OF_HANDS,
    ]);
    expect(formsOf(rule(Secrecy.SECRET), VoteKind.DECISION, false)).toEqual([
      VoteForm.ELECTRONIC_SECRET,
      VoteForm.PAPER,
    ]);
    expect(formsOf(open, VoteKind.ELECTION, false)).toEqual([VoteForm.PAPER]);
    expect(formsOf(open, VoteKind.DECISION, true)).toContain(VoteForm.ELECTRONIC_SECRET);
  });

  test('drafts that have no vote as a whole, or lost it, still need one', () => {
    const drafts = [1, 2, 3].map((id) => ({ id })) as unknown as Parameters<
      typeof draftsToPrepare
    >[1];
    const whole = { subject: VoteSubject.RESOLUTION };
    const votes = [
      announced(1, { draft: 1, ...whole }),
      vote(2, { draft: 2, state: VoteState.ANNULLED, ...whole }),
      vote(3, { draft: 3, subject: VoteSubject.CLAUSE }),
    ];
    const left = draftsToPrepare(item(1, { drafts: [1, 2, 3] }), drafts, votes);
    expect(left.map(({ id }) => id)).toEqual([2, 3]);
  });

  test('who is recused, and who presides where the row says so, is not entitled', () => {
    const people = [1, 2, 3, 4].map((id) =>
      person(id, { presence: id < 4 ? Presence.IN_HALL : Presence.EXPECTED }),
    );
    const here = ({ presence }: { presence: Presence }) => presence === Presence.IN_HALL;
    const recused = desk(1, { recused: [{ person: 2, reason: 'x' }] });
    const of = (chairVotes: boolean) =>
      electorateOf(people, recused, { presiding: 1, chairVotes }, here);
    expect(of(true)).toEqual({ entitled: 3, present: 2 });
    expect(of(false)).toEqual({ entitled: 2, present: 1 });
  });
});

describe('what else may be done', () => {
  test('annulled from the closing on, but no trial, and not twice', () => {
    expect(mayAnnul(vote(1, { state: VoteState.OPEN }), desk(1))).toBe(false);
    expect(mayAnnul(counted(1), desk(1))).toBe(true);
    expect(mayAnnul(counted(1, { trial: true }), desk(1))).toBe(false);
    expect(mayAnnul(announced(1), desk(1, { annulment: { proposedBy: 2 } }))).toBe(false);
  });

  test('repeated once, when it was annulled or had no result', () => {
    const lost = desk(1, outcome(VoteOutcome.INCONCLUSIVE));
    expect(mayRepeat(counted(1), lost, [])).toBe(true);
    expect(mayRepeat(counted(1), desk(1, outcome(VoteOutcome.CARRIED)), [])).toBe(false);
    expect(mayRepeat(vote(1, { state: VoteState.ANNULLED }), desk(1), [])).toBe(true);
    expect(mayRepeat(counted(1), lost, [vote(2, { repeats: 1 })])).toBe(false);
  });

  test('a second round for the seats that are left, once', () => {
    const election = announced(1, {
      kind: VoteKind.ELECTION,
      seats: 2,
      result: {
        outcome: VoteOutcome.COMPLETED,
        candidates: [{ standing: Standing.ELECTED }, { standing: Standing.NOT_ELECTED }],
      },
    });
    expect(seatsLeft(election, [election])).toBe(1);
    expect(seatsLeft(election, [election, vote(2, { firstRound: 1 })])).toBe(0);
  });

  test('a list is decided by a vote on it that was announced as carried', () => {
    const on = { subject: VoteSubject.CANDIDATES };
    const votes = [
      announced(1, { ...on, ...outcome(VoteOutcome.CARRIED) }),
      announced(2, { ...on, ...outcome(VoteOutcome.NOT_CARRIED) }),
      counted(3, { ...on, ...outcome(VoteOutcome.CARRIED) }),
      announced(4, { ...on, ...outcome(VoteOutcome.CARRIED) }),
    ];
    expect(carriedOn(votes, VoteSubject.CANDIDATES).map(({ id }) => id)).toEqual([4, 1]);
  });
});

describe('what takes an order about a vote back', () => {
  const votes = [vote(1)];

  test('recusing: readmits; readmitting: recuses with the same reason', () => {
    const recuse = { case: 'recuseMember', value: { vote: 1, person: 5, reason: 'x' } } as const;
    expect(undoOf(recuse, cardsWith({ votes }))?.commands).toEqual([
      { case: 'readmitMember', value: { vote: 1, person: 5 } },
    ]);
    const readmit = { case: 'readmitMember', value: { vote: 1, person: 5 } } as const;
    const desks = [desk(1, { recused: [{ person: 5, reason: 'x' }] })];
    expect(undoOf(readmit, cardsWith({ votes, desks }))?.commands).toEqual([
      { case: 'recuseMember', value: { vote: 1, person: 5, reason: 'x' } },
    ]);
  });

  test('proposing an annulment: drops it; announcing and closing: nothing', () => {
    const propose = { case: 'proposeAnnulment', value: { vote: 1, reason: 'x' } } as const;
    expect(undoOf(propose, cardsWith({ votes }))?.commands).toEqual([
      { case: 'dropAnnulment', value: { vote: 1 } },
    ]);
    const final: readonly CommandBody[] = [
      { case: 'closeVote', value: { vote: 1 } },
      { case: 'announceVote', value: { vote: 1 } },
    ];
    for (const order of final) expect(undoOf(order, cardsWith({ votes }))).toBeUndefined();
  });

  test('preparing: withdraws the one vote that came of it, and none that another prepared', () => {
    const asked = { item: 1, draft: 0, title: 'Biểu quyết 2', text: '' };
    const undo = preparedUndo(asked, votes, [...votes, vote(2)], 'nhầm');
    expect(undo?.commands).toEqual([{ case: 'withdrawVote', value: { vote: 2, reason: 'nhầm' } }]);
    const another = [...votes, vote(2, { title: 'khác' })];
    expect(preparedUndo(asked, votes, another, 'nhầm')).toBeUndefined();
    expect(preparedUndo(asked, votes, votes, 'nhầm')).toBeUndefined();
  });
});
