// The chair's cards as the logic of this folder wants them.

import { useMemo } from 'react';
import type { AgendaCard, CommandName } from '@/protocol';
import {
  useAgenda,
  useConnection,
  useIdentity,
  usePresence,
  useProcedure,
  useSessionCard,
  useSittings,
} from '@/ui/hooks';
import { useT } from '@/ui/language';
import type { SessionFacts } from './logic/next_action';
import { permission } from './logic/who';

// Items whose card is whole; the chair's are.
export function useItems(): readonly AgendaCard[] {
  const agenda = useAgenda();
  return useMemo(
    () => agenda.flatMap((entry) => (entry.shown === 'full' ? [entry.item] : [])),
    [agenda],
  );
}

export function useFacts(): SessionFacts | undefined {
  const session = useSessionCard();
  const sittings = useSittings();
  const items = useItems();
  const presence = usePresence();
  const procedure = useProcedure();
  return useMemo(
    () => session && { session, sittings, items, presence, procedure },
    [session, sittings, items, presence, procedure],
  );
}

export function useOffset(): number {
  return useSessionCard()?.utcOffsetMinutes ?? 0;
}

// Whether a command is shown to this person, and why it cannot be sent now.
export interface Offer {
  readonly shown: boolean;
  // A sentence; undefined when it can be sent.
  readonly blocked: string | undefined;
}

export function useOffers(): (command: CommandName) => Offer {
  const t = useT();
  const identity = useIdentity();
  const session = useSessionCard();
  const blocked = useBlocked();
  return (command) => {
    if (!identity) return { shown: false, blocked };
    const given = permission(identity, session?.presiding ?? 0, command);
    if (given === 'hidden') return { shown: false, blocked };
    const presides = session?.presidingName ?? '';
    const why =
      given === 'another_presides' ? t('chair.anotherPresides', { name: presides }) : undefined;
    return { shown: true, blocked: blocked ?? why };
  };
}

// Why nothing at all can be sent now. A server that cannot write is no reason: the command waits,
// and the first that is written tells everybody that the server is well again.
export function useBlocked(): string | undefined {
  const t = useT();
  const { phase } = useConnection();
  return phase === 'live' || phase === 'silent' ? undefined : t('common.blocked.offline');
}
