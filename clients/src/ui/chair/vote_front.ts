// What the first picture of the console has to know of votes: whether one wants the chair's hand.
// All else about them comes late.

import { useEffect, useRef } from 'react';
import { ItemKind, ItemState, type VoteCard, VoteForm, VoteState } from '@/protocol';
import { valuesOf } from '@/store/cards';
import { useCards, useMay } from '@/ui/hooks';
import { useConsole } from './console';
import { useItems } from './facts';
import { isTyping } from './shortcuts';

const useVoteCards = (): readonly VoteCard[] => valuesOf(useCards('vote/'), 'voteCard');

const isWaiting = ({ state }: VoteCard): boolean =>
  state === VoteState.CLOSED || state === VoteState.COUNTED;

export const useVoteIsOpen = (): boolean =>
  useVoteCards().some(({ state }) => state === VoteState.OPEN);

// One is open or waits for its announcement, or the active item has one to be opened, or is there
// for votes and has none.
export function useVoteIsLive(): boolean {
  const votes = useVoteCards();
  const active = useItems().find(({ state }) => state === ItemState.ACTIVE);
  if (votes.some((vote) => vote.state === VoteState.OPEN || isWaiting(vote))) return true;
  if (!active) return false;
  const here = votes.filter(
    ({ item, state }) => item === active.id && state !== VoteState.WITHDRAWN,
  );
  if (here.some(({ state, trial }) => state === VoteState.PREPARED && !trial)) return true;
  return here.length === 0 && isForVotes(active.kind);
}

const isForVotes = (kind: ItemKind): boolean =>
  kind === ItemKind.VOTE || kind === ItemKind.ELECTION;

// Brings the part of votes to the front when one is opened, or an item for votes begins; for those
// who only count, when there is something to count. Nobody is taken away from what they type.
export function useVoteComesForward(): void {
  const { setPart, selectVote } = useConsole();
  const votes = useVoteCards();
  const conducts = useMay('advanceAgenda');
  const item = useItems().find(({ state, kind }) => state === ItemState.ACTIVE && isForVotes(kind));
  const open = votes.find(({ state }) => state === VoteState.OPEN);
  const toCount = votes.find(
    ({ state, form }) =>
      state === VoteState.CLOSED && (form === VoteForm.SHOW_OF_HANDS || form === VoteForm.PAPER),
  );
  const conducted = open ? `vote ${open.id}` : item ? `item ${item.id}` : '';
  const key = conducts ? conducted : toCount ? `count ${toCount.id}` : '';
  const seen = useRef(key);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    if (key === '' || isTyping(document.activeElement)) return;
    setPart('vote');
    selectVote(0);
  }, [key, setPart, selectVote]);
}
