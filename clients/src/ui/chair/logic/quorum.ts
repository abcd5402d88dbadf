// The presence card in the words a chair needs.

import type { PresenceCard } from '@/protocol';

export function missing(presence: Pick<PresenceCard, 'counted' | 'required'>): number {
  return Math.max(0, presence.required - presence.counted);
}

// How many may still leave before the quorum is lost.
export function spare(presence: Pick<PresenceCard, 'counted' | 'required'>): number {
  return Math.max(0, presence.counted - presence.required);
}

// Of all members, in hundredths of the meter's length.
export function shareOf(count: number, members: number): number {
  return members === 0 ? 0 : Math.min(100, (count * 100) / members);
}
