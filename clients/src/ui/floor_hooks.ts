// How components read the floor. As in hooks.ts, each draws its component anew only when its own
// part of the session changes.

import { useMemo } from 'react';
import type {
  ContributionCard,
  FloorCard,
  FloorRule,
  GroupCard,
  ListCard,
  RequestCard,
  TurnCard,
} from '@/protocol';
import { byId, type CardName, type CardValue, valuesOf } from '@/store/cards';
import { floorKey, kHall, lineOf, listFor } from '@/store/floor';
import { useCard, useCards, useProcedure } from './hooks';

// All cards of a kind, in no particular order: useValues('group/', 'groupCard').
export function useValues<Name extends CardName>(
  prefix: `${string}/`,
  name: Name,
): readonly CardValue<Name>[] {
  const cards = useCards(prefix);
  return useMemo(() => valuesOf(cards, name), [cards, name]);
}

// The same values by number.
export function useById<Value extends { readonly id: number }>(
  values: readonly Value[],
): readonly Value[] {
  return useMemo(() => [...values].sort(byId), [values]);
}

// The floor of the hall, or of the room of a group. Undefined while this screen is not told of it.
export function useFloor(place: number = kHall): FloorCard | undefined {
  const card = useCard(floorKey(place))?.card;
  return card?.case === 'floorCard' ? card.value : undefined;
}

// The floors of the rooms of all groups, by group.
export function useRooms(): readonly FloorCard[] {
  const rooms = useValues('floor/', 'floorCard');
  return useMemo(() => [...rooms].sort((a, b) => a.place - b.place), [rooms]);
}

export const useLists = (): readonly ListCard[] => useValues('list/', 'listCard');

export function useList(item: number, place: number = kHall): ListCard | undefined {
  return listFor(useLists(), item, place);
}

export const useRequests = (): readonly RequestCard[] =>
  useById(useValues('request/', 'requestCard'));

// Those who wait for the floor, in the order in which they come.
export function useLine(item: number, place: number = kHall): readonly RequestCard[] {
  const list = useList(item, place);
  const requests = useValues('request/', 'requestCard');
  return useMemo(() => lineOf(list, requests), [list, requests]);
}

export const useContributions = (): readonly ContributionCard[] =>
  useById(useValues('contribution/', 'contributionCard'));

// Turns that are over, the oldest first; for the chair.
export const useTurns = (): readonly TurnCard[] => useById(useValues('turn/', 'turnCard'));

// The delegates' groups.
export const useGroups = (): readonly GroupCard[] => useById(useValues('group/', 'groupCard'));

// Undefined for the public, which is not told the procedure.
export const useFloorRule = (): FloorRule | undefined => useProcedure()?.floor;
