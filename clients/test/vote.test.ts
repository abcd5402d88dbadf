import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import {
  Choice,
  DecisionBase,
  type OwnBallot,
  OwnBallotSchema,
  Presence,
  type VoteCard,
  VoteCardSchema,
  VoteForm,
  VoteResultSchema,
  VoteState,
  VotingRight,
} from '@/protocol';
import {
  comingVotes,
  latestAnnounced,
  latestOpened,
  openVote,
  pastVotes,
  permille,
  sharesOf,
  voteOnStage,
  votingBar,
  waitsFor,
} from '@/store/vote';

type Fields = MessageInitShape<typeof VoteCardSchema>;

const vote = (id: number, state: VoteState, value: Fields = {}): VoteCard =>
  create(VoteCardSchema, { id, state, item: 38, form: VoteForm.ELECTRONIC, ...value });

const ids = (votes: readonly VoteCard[]) => votes.map(({ id }) => id);

describe('the votes of a session', () => {
  const votes = [
    vote(6, VoteState.PREPARED),
    vote(2, VoteState.ANNOUNCED, { openedAt: 200n, announcedAt: 290n }),
    vote(1, VoteState.ANNOUNCED, { openedAt: 100n, announcedAt: 300n }),
    vote(3, VoteState.ANNULLED, { openedAt: 310n, announcedAt: 390n }),
    vote(4, VoteState.OPEN, { openedAt: 400n }),
    vote(7, VoteState.PREPARED, { before: 6 }),
    vote(5, VoteState.WITHDRAWN),
  ];

  it('one is open', () => {
    expect(openVote(votes)?.id).toBe(4);
    expect(openVote(votes.filter(({ id }) => id !== 4))).toBeUndefined();
  });

  it('the result announced last is not the one of the highest number', () => {
    expect(latestAnnounced(votes)?.id).toBe(1);
    expect(latestOpened(votes)?.id).toBe(4);
  });

  it('what goes before another comes before it', () => {
    expect(ids(comingVotes(votes))).toEqual([7, 6]);
    expect(ids(waitsFor(votes, votes[0] as VoteCard))).toEqual([7]);
  });

  it('two that are said to go before each other are both there', () => {
    const round = [
      vote(1, VoteState.PREPARED, { before: 2 }),
      vote(2, VoteState.PREPARED, { before: 1 }),
    ];
    expect(ids(comingVotes(round)).sort()).toEqual([1, 2]);
  });

  it('what is over comes with the last first', () => {
    expect(ids(pastVotes(votes))).toEqual([5, 3, 2, 1]);
  });
});

describe('the vote that displays show', () => {
  const stage = { item: 38, taken: false, now: 100_000 };
  const announced = vote(3, VoteState.ANNOUNCED, { openedAt: 1n, announcedAt: 50_000n });

  it('is the open one, whatever the item', () => {
    const open = vote(3, VoteState.OPEN, { item: 0, trial: true, openedAt: 1n });
    expect(voteOnStage([open], { ...stage, taken: true })).toBe(open);
  });

  it('stays until its result is announced', () => {
    const counted = vote(3, VoteState.COUNTED, { openedAt: 1n });
    expect(voteOnStage([counted], { ...stage, taken: true })).toBe(counted);
  });

  it('stays with its result while its item is active and nobody has the floor', () => {
    expect(voteOnStage([announced], stage)).toBe(announced);
    expect(voteOnStage([announced], { ...stage, taken: true })).toBeUndefined();
    expect(voteOnStage([announced], { ...stage, item: 39 })).toBeUndefined();
  });

  it('shows its result for a while though somebody has the floor', () => {
    expect(voteOnStage([announced], { ...stage, taken: true, now: 79_999 })).toBe(announced);
    expect(voteOnStage([announced], { ...stage, taken: true, now: 80_000 })).toBeUndefined();
  });

  it('shows the result of a trial for a while', () => {
    const trial = vote(3, VoteState.ANNOUNCED, {
      item: 0,
      trial: true,
      openedAt: 1n,
      announcedAt: 50_000n,
    });
    expect(voteOnStage([trial], { ...stage, now: 60_000 })).toBe(trial);
    expect(voteOnStage([trial], stage)).toBeUndefined();
  });
});

describe('why nothing can be pressed', () => {
  const open = (value: Fields = {}) => vote(3, VoteState.OPEN, value);
  const ballot = (value: MessageInitShape<typeof OwnBallotSchema> = {}): OwnBallot =>
    create(OwnBallotSchema, { vote: 3, right: VotingRight.ENTITLED, ...value });
  const voter = (own: OwnBallot | undefined, presence = Presence.IN_HALL) => ({
    ballots: own ? [own] : [],
    presence,
    delegate: true,
  });
  const changeable = { majority: { changeable: true } };

  it('nothing stands in the way of who is entitled and present', () => {
    expect(votingBar(open(), voter(ballot()))).toBeUndefined();
    expect(votingBar(open(), voter(ballot(), Presence.REMOTE))).toBeUndefined();
  });

  it.each([
    [VotingRight.RECUSED, 'recused'],
    [VotingRight.PRESIDES, 'presides'],
    [VotingRight.NOT_ON_THE_ROLL, 'not_on_roll'],
  ])('right %s: %s', (right, bar) => {
    expect(votingBar(open(), voter(ballot({ right })))).toBe(bar);
  });

  it('an answer that has not come is no refusal', () => {
    expect(votingBar(open(), voter(undefined))).toBe('not_told');
    expect(votingBar(open(), { ...voter(undefined), delegate: false })).toBe('not_on_roll');
  });

  it('who has not checked in has to', () => {
    expect(votingBar(open(), voter(ballot(), Presence.EXPECTED))).toBe('not_present');
    expect(votingBar(open(), voter(ballot(), Presence.LEFT))).toBe('not_present');
  });

  it('a ballot that cannot be changed is the last word', () => {
    const cast = ballot({ cast: true, choice: Choice.YES });
    expect(votingBar(open(), voter(cast))).toBe('cast');
    expect(votingBar(open(changeable), voter(cast))).toBeUndefined();
    const sealed = open({ ...changeable, form: VoteForm.ELECTRONIC_SECRET });
    expect(votingBar(sealed, voter(cast))).toBe('cast');
  });

  it('hands and paper are not on tablets', () => {
    expect(votingBar(open({ form: VoteForm.SHOW_OF_HANDS }), voter(ballot()))).toBe('hands');
    expect(votingBar(open({ form: VoteForm.PAPER }), voter(ballot()))).toBe('paper');
  });
});

describe('shares', () => {
  const result = create(VoteResultSchema, {
    base: 85,
    required: 43,
    tally: { entitled: 85, present: 79, absent: 6, yes: 43, no: 30, abstain: 3, silent: 3 },
  });
  const of = (base: DecisionBase, taken = result.base) =>
    sharesOf(
      vote(3, VoteState.ANNOUNCED, { members: 85, majority: { base } }),
      create(VoteResultSchema, { ...result, base: taken }),
    );

  it('are of all members, of those present, of the votes cast; one decides', () => {
    expect(of(DecisionBase.ALL_MEMBERS)).toEqual([
      { name: 'members', part: 43, of: 85, decisive: true },
      { name: 'present', part: 43, of: 79, decisive: false },
      { name: 'cast', part: 43, of: 76, decisive: false },
    ]);
  });

  it('the decisive one is of what the server took it of', () => {
    expect(of(DecisionBase.ALL_MEMBERS, 84)[0]?.of).toBe(84);
    expect(of(DecisionBase.VOTES_CAST, 73)[2]).toEqual({
      name: 'cast',
      part: 43,
      of: 73,
      decisive: true,
    });
  });

  it('are rounded down: 56 of 85 does not look like two thirds', () => {
    expect(permille(2, 3)).toBe(666);
    expect(permille(56, 85)).toBe(658);
    expect(permille(0, 0)).toBe(0);
  });
});
