// Votes as the console works with them.

import { useMemo } from 'react';
import { sentenceFor } from '@/i18n';
import {
  type DecisionRule,
  OpeningWithoutQuorum,
  Role,
  type VoteCard,
  type VoteDeskCard,
  VoteForm,
} from '@/protocol';
import { isSettled, openVote } from '@/store/vote';
import { useIdentity, usePeople, usePresence, useProcedure, useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useVoteDesk, useVoteDesks, useVotes } from '@/ui/vote_hooks';
import { voteTitle } from '@/ui/vote_words';
import { useItems } from '../facts';
import { activeItem } from '../logic/agenda';
import { takesPart } from '../logic/people';
import { type Electorate, electorateOf, goingBefore, type VoteFacts } from '../logic/votes';

export function useVoteFacts(): VoteFacts {
  const votes = useVotes();
  const desks = useVoteDesks();
  const item = activeItem(useItems());
  return useMemo(() => ({ votes, desks, item }), [votes, desks, item]);
}

// The row of the procedure that a vote is judged by.
export function useRuleOf(vote: VoteCard): DecisionRule | undefined {
  const key = vote.majority?.key;
  return useProcedure()?.decisions.find((rule) => rule.key === key);
}

export function useElectorate(vote: VoteCard): Electorate {
  const people = usePeople();
  const desk = useVoteDesk(vote.id);
  const presiding = useSessionCard()?.presiding ?? 0;
  const chairVotes = useRuleOf(vote)?.voting?.chairVotes ?? true;
  return electorateOf(people, desk, { presiding, chairVotes }, (person) =>
    takesPart(person.presence),
  );
}

// Whether a missing quorum may be put aside with a reason; nothing else in the way may.
export function useMayGoOnWithout(desk: VoteDeskCard | undefined): boolean {
  const rule = useProcedure()?.quorum?.atOpening;
  return desk?.obstacle === 'no_quorum_to_vote' && rule === OpeningWithoutQuorum.ALLOW_WITH_REASON;
}

// Why a vote cannot be opened now, as a sentence of the catalogue; undefined when it can.
export function useObstacle(vote: VoteCard | undefined): string | undefined {
  const t = useT();
  const { votes } = useVoteFacts();
  const presence = usePresence();
  const item = useItems().find(({ id }) => id === vote?.item);
  const word = useVoteDesk(vote?.id ?? 0)?.obstacle ?? '';
  if (!vote || word === '') return undefined;
  const before = openVote(votes) ?? firstBefore(vote, votes);
  const sentence = sentenceFor(`refusal.${word}`, {
    title: before ? voteTitle(before) : '',
    number: item?.number ?? '',
    present: presence?.counted ?? 0,
    required: vote.majority?.quorumRequired ?? 0,
    members: presence?.members ?? 0,
  });
  return sentence ?? t('chair.vote.ready.obstacle');
}

const firstBefore = (vote: VoteCard, votes: readonly VoteCard[]): VoteCard | undefined =>
  goingBefore(vote, votes).find((other) => !isSettled(other));

// VT17, VT18: whether the person at this console counts this vote. The server checks it again.
export function useCounts(vote: VoteCard | undefined, desk: VoteDeskCard | undefined): boolean {
  const identity = useIdentity();
  if (!vote || !identity?.rights.has('EnterCount')) return false;
  const appointed = desk?.tellers ?? [];
  if (vote.form === VoteForm.SHOW_OF_HANDS) return identity.role === Role.SECRETARY;
  if (appointed.length === 0) return true;
  return appointed.includes(identity.person);
}

export function useNames(): (person: number) => string {
  const people = usePeople();
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);
  return (person) => names.get(person) ?? '–';
}
