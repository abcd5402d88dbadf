// How components read the session. Each hook draws its component anew only when its own part of
// the session changes.

import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Outcome } from '@/net/outbox';
import type { ConnectionState } from '@/net/state';
import type {
  AgendaCard,
  Card,
  ClosedItemCard,
  CommandBody,
  CommandName,
  DraftCard,
  OwnCard,
  PersonCard,
  PresenceCard,
  Procedure,
  PublicItemCard,
  RoomHealth,
  SessionCard,
  SittingCard,
} from '@/protocol';
import type { Identity } from '@/store/session_store';
import { useSession } from './session';

function useTopic<Value>(topic: string, read: () => Value): Value {
  const { store } = useSession();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(topic, listener),
    [store, topic],
  );
  return useSyncExternalStore(subscribe, read);
}

// -- cards as they come

export function useCard(key: string): Card | undefined {
  const { store } = useSession();
  return useTopic(key, () => store.card(key));
}

// All cards of a kind: useCards('agenda/').
export function useCards(prefix: `${string}/`): readonly Card[] {
  const { store } = useSession();
  return useTopic(prefix, () => store.cards(prefix));
}

// -- cards by what they are

export function useSessionCard(): SessionCard | undefined {
  const card = useCard('session')?.card;
  return card?.case === 'sessionCard' ? card.value : undefined;
}

export function usePresence(): PresenceCard | undefined {
  const card = useCard('presence')?.card;
  return card?.case === 'presenceCard' ? card.value : undefined;
}

export function useProcedure(): Procedure | undefined {
  const card = useCard('procedure')?.card;
  return card?.case === 'procedureCard' ? card.value.procedure : undefined;
}

// Whether the public is told nothing but that a closed sitting is held.
export function useMasked(): boolean {
  return useCard('mask') !== undefined;
}

export function useSitting(id: number): SittingCard | undefined {
  const card = useCard(`sitting/${id}`)?.card;
  return card?.case === 'sittingCard' ? card.value : undefined;
}

// In the order of the programme.
export function useSittings(): readonly SittingCard[] {
  const cards = useCards('sitting/');
  return useMemo(
    () =>
      cards
        .flatMap(({ card }) => (card.case === 'sittingCard' ? [card.value] : []))
        .sort((a, b) => a.id - b.id),
    [cards],
  );
}

// The one that is open or in recess.
export function useCurrentSitting(): SittingCard | undefined {
  return useSitting(useSessionCard()?.sitting ?? 0);
}

// An item of the agenda as this audience may know it; `kind` tells which.
export type AgendaItem =
  | { readonly shown: 'full'; readonly item: AgendaCard }
  | { readonly shown: 'public'; readonly item: PublicItemCard }
  | { readonly shown: 'closed'; readonly item: ClosedItemCard };

export function agendaItem({ card }: Card): AgendaItem | undefined {
  switch (card.case) {
    case 'agendaCard':
      return { shown: 'full', item: card.value };
    case 'publicItemCard':
      return { shown: 'public', item: card.value };
    case 'closedItemCard':
      return { shown: 'closed', item: card.value };
    default:
      return undefined;
  }
}

export function useAgendaItem(id: number): AgendaItem | undefined {
  const card = useCard(`agenda/${id}`);
  return useMemo(() => card && agendaItem(card), [card]);
}

// In the order of the whole session.
export function useAgenda(): readonly AgendaItem[] {
  const cards = useCards('agenda/');
  return useMemo(
    () =>
      cards.flatMap((card) => agendaItem(card) ?? []).sort((a, b) => a.item.place - b.item.place),
    [cards],
  );
}

export function useDrafts(): readonly DraftCard[] {
  const cards = useCards('draft/');
  return useMemo(
    () =>
      cards
        .flatMap(({ card }) => (card.case === 'draftCard' ? [card.value] : []))
        .sort((a, b) => a.id - b.id),
    [cards],
  );
}

export function usePeople(): readonly PersonCard[] {
  const cards = useCards('person/');
  return useMemo(
    () => cards.flatMap(({ card }) => (card.case === 'personCard' ? [card.value] : [])),
    [cards],
  );
}

// What the person at this screen is told of themselves.
export function useOwn(): OwnCard | undefined {
  const { store } = useSession();
  const card = useTopic('own', () => store.own())?.card;
  return card?.case === 'ownCard' ? card.value : undefined;
}

// -- who and how

export function useIdentity(): Identity | undefined {
  const { store } = useSession();
  return useTopic('identity', store.identity);
}

export function useConnection(): ConnectionState {
  const { store } = useSession();
  return useTopic('connection', store.connection);
}

export function useHealth(): RoomHealth {
  const { store } = useSession();
  return useTopic('health', store.health);
}

// Whether the role of this screen may send a command at all.
export function useMay(name: CommandName): boolean {
  const identity = useIdentity();
  const right = name.charAt(0).toUpperCase() + name.slice(1);
  return identity?.rights.has(right) ?? false;
}

// -- sending

export type CommandState = 'idle' | 'sending' | 'refused' | 'failed' | 'done';

export interface CommandHandle {
  // Resolves with the outcome; the state below follows it.
  readonly send: (body: CommandBody) => Promise<Outcome>;
  readonly state: CommandState;
  // What `refused` and `failed` came with.
  readonly outcome: Outcome | undefined;
  readonly clear: () => void;
  // Why nothing can be sent now, as a key of i18n `common.blocked`; undefined when it can.
  readonly blocked: 'offline' | undefined;
}

// One command at a time of one control. Nothing is shown as done before the server said so.
export function useCommand(): CommandHandle {
  const session = useSession();
  const connection = useConnection();
  const [state, setState] = useState<CommandState>('idle');
  const [outcome, setOutcome] = useState<Outcome>();
  const round = useRef(0);

  const send = useCallback(
    async (body: CommandBody) => {
      round.current += 1;
      const mine = round.current;
      setState('sending');
      setOutcome(undefined);
      const result = await session.submit(body);
      if (mine === round.current) {
        setState(result.kind === 'accepted' ? 'done' : result.kind);
        setOutcome(result);
      }
      return result;
    },
    [session],
  );
  const clear = useCallback(() => {
    round.current += 1;
    setState('idle');
    setOutcome(undefined);
  }, []);

  const up = connection.phase === 'live' || connection.phase === 'silent';
  const blocked = up ? undefined : 'offline';
  return { send, state, outcome, clear, blocked };
}
