// The states of items, sittings and people as chips. One table each of sign and tone.

import { ItemState, Presence, SittingPhase } from '@/protocol';
import { useT } from './language';
import type { SignName } from './Sign';
import { type ChipTone, StatusChip } from './StatusChip';
import { itemStateText, presenceText, sittingPhaseText } from './words';

interface Look {
  readonly sign: SignName;
  readonly tone: ChipTone;
}

const plain: Look = { sign: 'circle', tone: 'neutral' };

const itemLooks: Partial<Record<ItemState, Look>> = {
  [ItemState.ACTIVE]: { sign: 'play', tone: 'accent' },
  [ItemState.INTERRUPTED]: { sign: 'pause', tone: 'warning' },
  [ItemState.FINISHED]: { sign: 'check', tone: 'good' },
  [ItemState.SKIPPED]: { sign: 'skip', tone: 'neutral' },
  [ItemState.POSTPONED]: { sign: 'right', tone: 'warning' },
  [ItemState.WITHDRAWN]: { sign: 'cross', tone: 'neutral' },
};

const presenceLooks: Partial<Record<Presence, Look>> = {
  [Presence.IN_HALL]: { sign: 'check', tone: 'good' },
  [Presence.REMOTE]: { sign: 'both', tone: 'good' },
  [Presence.LEFT]: { sign: 'back', tone: 'warning' },
  [Presence.EXCUSED]: { sign: 'dash', tone: 'neutral' },
  [Presence.UNEXCUSED]: { sign: 'cross', tone: 'danger' },
};

const sittingLooks: Partial<Record<SittingPhase, Look>> = {
  [SittingPhase.OPEN]: { sign: 'play', tone: 'accent' },
  [SittingPhase.RECESS]: { sign: 'pause', tone: 'warning' },
  [SittingPhase.ADJOURNED]: { sign: 'pause', tone: 'warning' },
  [SittingPhase.CLOSED]: { sign: 'check', tone: 'neutral' },
};

export const presenceSign = (presence: Presence): SignName =>
  (presenceLooks[presence] ?? plain).sign;

export function ItemStateChip({ state }: { readonly state: ItemState }) {
  useT();
  return <StatusChip {...(itemLooks[state] ?? plain)}>{itemStateText(state)}</StatusChip>;
}

export function PresenceChip({ presence }: { readonly presence: Presence }) {
  useT();
  return <StatusChip {...(presenceLooks[presence] ?? plain)}>{presenceText(presence)}</StatusChip>;
}

export function SittingPhaseChip({ phase }: { readonly phase: SittingPhase }) {
  useT();
  return <StatusChip {...(sittingLooks[phase] ?? plain)}>{sittingPhaseText(phase)}</StatusChip>;
}
