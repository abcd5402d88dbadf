// What a delegate's screen is about at this moment: one thing at a time.

import {
  type AgendaCard,
  ItemState,
  type OwnCard,
  Presence,
  type SessionCard,
  SessionPhase,
  type SittingCard,
  SittingPhase,
} from '@/protocol';

export type Stage =
  | { readonly kind: 'before'; readonly sitting: SittingCard | undefined }
  | { readonly kind: 'between'; readonly sitting: SittingCard | undefined }
  | { readonly kind: 'adjourned'; readonly sitting: SittingCard }
  // `item`: the one that goes on afterwards.
  | {
      readonly kind: 'recess';
      readonly sitting: SittingCard;
      readonly item: AgendaCard | undefined;
    }
  | { readonly kind: 'item'; readonly sitting: SittingCard; readonly item: AgendaCard }
  | { readonly kind: 'waiting'; readonly sitting: SittingCard }
  | { readonly kind: 'over' };

export interface StageFacts {
  readonly session: SessionCard;
  readonly sittings: readonly SittingCard[];
  readonly items: readonly AgendaCard[];
}

export function stageOf({ session, sittings, items }: StageFacts): Stage {
  if (session.phase === SessionPhase.CLOSED) return { kind: 'over' };
  const ahead = [...sittings]
    .sort((a, b) => a.id - b.id)
    .find((one) => one.phase === SittingPhase.PLANNED || one.phase === SittingPhase.ADJOURNED);
  if (session.phase !== SessionPhase.OPEN) return { kind: 'before', sitting: ahead };
  const sitting = sittings.find((one) => one.id === session.sitting);
  if (!sitting) {
    return ahead?.phase === SittingPhase.ADJOURNED
      ? { kind: 'adjourned', sitting: ahead }
      : { kind: 'between', sitting: ahead };
  }
  const item = items.find((one) => one.state === ItemState.ACTIVE);
  if (sitting.phase === SittingPhase.RECESS) return { kind: 'recess', sitting, item };
  return item ? { kind: 'item', sitting, item } : { kind: 'waiting', sitting };
}

export type View = 'now' | 'questions' | 'agenda' | 'mine';

// Somebody who has to check in sees that first; everybody else, what is going on.
export function firstView(session: SessionCard | undefined, own: OwnCard | undefined): View {
  return session && mustCheckIn(session, own) ? 'mine' : 'now';
}

export function mustCheckIn(session: SessionCard, own: OwnCard | undefined): boolean {
  if (!own?.delegate || session.phase === SessionPhase.CLOSED) return false;
  return !isPresent(own);
}

export function isPresent(own: Pick<OwnCard, 'presence'>): boolean {
  return own.presence === Presence.IN_HALL || own.presence === Presence.REMOTE;
}

// Where my check-in stands, for the one line that says so. A tap that waits for its answer is not
// yet a check-in (it is the own card that says "done").
export type CheckInState =
  | 'expected'
  | 'sending'
  | 'slow'
  | 'done'
  | 'doneRemote'
  | 'left'
  | 'excused'
  | 'unexcused';

export function checkInState(
  own: Pick<OwnCard, 'presence'>,
  sending: boolean,
  slow: boolean,
): CheckInState {
  if (sending) return slow ? 'slow' : 'sending';
  switch (own.presence) {
    case Presence.IN_HALL:
      return 'done';
    case Presence.REMOTE:
      return 'doneRemote';
    case Presence.LEFT:
      return 'left';
    case Presence.EXCUSED:
      return 'excused';
    case Presence.UNEXCUSED:
      return 'unexcused';
    default:
      return 'expected';
  }
}
