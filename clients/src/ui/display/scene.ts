// Which picture a public display shows, from what it has been told.

import { type SessionCard, SessionPhase, type SittingCard, SittingPhase } from '@/protocol';

export type Scene =
  // The doors are closed and nothing more is said.
  | { readonly kind: 'mask' }
  | { readonly kind: 'not_open'; readonly first: SittingCard | undefined }
  | { readonly kind: 'session_closed' }
  | { readonly kind: 'recess'; readonly sitting: SittingCard }
  | { readonly kind: 'adjourned'; readonly sitting: SittingCard }
  // No sitting is open; `next` is the one that comes.
  | { readonly kind: 'between'; readonly next: SittingCard | undefined }
  | { readonly kind: 'item'; readonly item: number; readonly sitting: SittingCard }
  | { readonly kind: 'no_item'; readonly sitting: SittingCard };

export function sceneOf(
  session: SessionCard,
  sittings: readonly SittingCard[],
  masked: boolean,
): Scene {
  if (session.phase === SessionPhase.CLOSED) return { kind: 'session_closed' };
  if (session.phase !== SessionPhase.OPEN) return { kind: 'not_open', first: sittings[0] };
  if (masked) return { kind: 'mask' };
  const sitting = sittings.find(({ id }) => id === session.sitting);
  if (sitting?.phase === SittingPhase.RECESS) return { kind: 'recess', sitting };
  if (sitting) {
    return session.activeItem === 0
      ? { kind: 'no_item', sitting }
      : { kind: 'item', item: session.activeItem, sitting };
  }
  const next = sittings.find(({ phase }) => phase !== SittingPhase.CLOSED);
  return next?.phase === SittingPhase.ADJOURNED
    ? { kind: 'adjourned', sitting: next }
    : { kind: 'between', next };
}
