// FL: who has the floor and who waits for it, picked out of the cards. Pure; the order of a line is
// the server's, never worked out here.

import type { FloorCard, FloorRule, KindTotal, ListCard, RequestCard, Speaker } from '@/protocol';
import { TurnState } from '@/protocol';

// The place that is the hall; every other place is the room of the group of that number.
export const kHall = 0;

export const floorKey = (place: number): string => (place === kHall ? 'floor' : `floor/${place}`);

export function listFor(
  lists: readonly ListCard[],
  item: number,
  place: number,
): ListCard | undefined {
  return lists.find((list) => list.item === item && list.place === place);
}

// Those who wait, in the order in which they come. A request whose card has not come is left out.
export function lineOf(
  list: ListCard | undefined,
  requests: readonly RequestCard[],
): readonly RequestCard[] {
  if (!list) return [];
  const byNumber = new Map(requests.map((request) => [request.id, request]));
  return list.line.flatMap((id) => byNumber.get(id) ?? []);
}

// 1 for who comes first; 0 for a request that does not wait in this line.
export const placeInLine = (line: readonly RequestCard[], request: number): number =>
  line.findIndex(({ id }) => id === request) + 1;

export const requestsOf = (
  requests: readonly RequestCard[],
  person: number,
): readonly RequestCard[] => requests.filter((request) => request.person === person);

// Called to speak one behind the other; they stand in front.
export const calledBatch = (line: readonly RequestCard[]): readonly RequestCard[] =>
  line.filter(({ called }) => called > 0);

// The turn of a person here: the one that has the floor, or one that was interrupted.
export function turnOf(floor: FloorCard | undefined, person: number): Speaker | undefined {
  if (!floor) return undefined;
  const turns = floor.speaker ? [floor.speaker, ...floor.interrupted] : floor.interrupted;
  return turns.find((turn) => turn.person === person);
}

// Whether somebody has the floor, called or speaking.
export const isTaken = (floor: FloorCard | undefined): boolean => floor?.speaker !== undefined;

export const isRunning = (turn: Speaker | undefined): boolean => turn?.state === TurnState.RUNNING;

// A point of order by its number, counted from 1, in the words of the procedure.
export function pointTitle(
  rule: FloorRule | undefined,
  point: number,
  language: 'vi' | 'en',
): string | undefined {
  const found = point === 0 ? undefined : rule?.points[point - 1];
  if (!found) return undefined;
  return language === 'en' ? found.titleEn : found.titleVi;
}

export interface Totals {
  readonly turns: number;
  readonly spoken_ms: number;
}

// What was spoken under an item, all kinds together.
export function sumOf(totals: readonly KindTotal[]): Totals {
  let [turns, spoken_ms] = [0, 0];
  for (const { total } of totals) {
    turns += total?.turns ?? 0;
    spoken_ms += Number(total?.spoken ?? 0n);
  }
  return { turns, spoken_ms };
}
