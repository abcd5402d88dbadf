// Which vote is on the tablet, and whether its buttons may be pressed yet.
//
// Nobody votes on something other than they read: when another vote opens than the one that was
// open on this tablet, or than the one that stood there as the next, that is said first and has to
// be acknowledged; and a press in the first moment after a vote has appeared is not taken, because
// it was meant for what stood there before.

import { type VoteCard, VoteState } from '@/protocol';
import {
  awaitsAnnouncement,
  comingVotes,
  latestOpened,
  openVote,
  type VotingBar,
} from '@/store/vote';

export const kFirstMoment_ms = 400;

export interface Sight {
  // The vote that is, or was last, on the tablet; 0: none.
  readonly vote: number;
  readonly open: boolean;
  // When its buttons appeared, by the clock of the device.
  readonly since: number;
  // Another vote than expected has opened, and nobody has acknowledged it. 0: none was expected.
  readonly changedFrom: number;
  // The vote that stood here as the next; 0: none.
  readonly next: number;
  // What its reader has put away: the picture of this state of the vote.
  readonly putAway: VoteState;
}

export const kNoSight: Sight = {
  vote: 0,
  open: false,
  since: 0,
  changedFrom: 0,
  next: 0,
  putAway: VoteState.UNSPECIFIED,
};

// The same value while nothing has changed.
export function lookAt(sight: Sight, votes: readonly VoteCard[], now: number): Sight {
  const open = openVote(votes);
  if (open) {
    if (open.id === sight.vote && sight.open) return sight;
    const before = sight.open ? sight.vote : sight.next;
    const expected = before === 0 || before === open.id || open.trial;
    return {
      vote: open.id,
      open: true,
      since: now,
      changedFrom: expected ? 0 : before,
      next: 0,
      putAway: VoteState.UNSPECIFIED,
    };
  }
  const next = comingVotes(votes)[0]?.id ?? 0;
  if (sight.vote === 0) {
    // Loaded after the closing: what waits for its announcement is still to be seen.
    const last = latestOpened(votes);
    if (last && awaitsAnnouncement(last)) return { ...sight, vote: last.id, next };
  }
  return sight.open || sight.next !== next ? { ...sight, open: false, next } : sight;
}

// The reader has seen that it is another vote; its buttons appear now.
export const acknowledge = (sight: Sight, now: number): Sight => ({
  ...sight,
  changedFrom: 0,
  since: now,
});

export const putAway = (sight: Sight, vote: VoteCard): Sight => ({ ...sight, putAway: vote.state });

export const takeOut = (sight: Sight): Sight => ({ ...sight, putAway: VoteState.UNSPECIFIED });

// Whether a press that began then is taken.
export const isTaken = (sight: Sight, pressedAt: number): boolean =>
  sight.changedFrom === 0 && pressedAt - sight.since >= kFirstMoment_ms;

export interface Around {
  readonly activeItem: number;
  // Whether the person has a turn to speak.
  readonly myTurn: boolean;
}

// An open vote comes before everything; what came of it stands until it is put away, its item is
// left, or its reader is given the floor.
export function takesScreen(vote: VoteCard | undefined, sight: Sight, around: Around): boolean {
  if (!vote) return false;
  if (sight.putAway === vote.state) return false;
  if (vote.state === VoteState.OPEN) return true;
  if (around.myTurn) return false;
  return vote.item === 0 || vote.item === around.activeItem;
}

// Whoever has nothing to press may go on with something else meanwhile.
export const mayPutAway = (vote: VoteCard, bar: VotingBar | undefined): boolean =>
  vote.state !== VoteState.OPEN || (bar !== undefined && bar !== 'not_present');

// A line that leads back, while it is put away.
export const hasStrip = (vote: VoteCard | undefined, sight: Sight): boolean =>
  vote !== undefined &&
  sight.putAway === vote.state &&
  (vote.state === VoteState.OPEN || awaitsAnnouncement(vote));
