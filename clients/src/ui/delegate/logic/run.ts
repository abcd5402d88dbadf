// What the leader of a group can do next with the floor of the group's room.

import { type FloorCard, type RequestCard, TurnState } from '@/protocol';

export type RunStep = 'callNext' | 'startTurn' | 'pauseTurn' | 'resumeTurn' | 'stopTurn';

export interface Running {
  // The one large button.
  readonly main: RunStep;
  readonly more: readonly RunStep[];
  // Who would be called.
  readonly next: RequestCard | undefined;
}

export function runningOf(floor: FloorCard, line: readonly RequestCard[]): Running {
  const next = line.find(({ present }) => present);
  const call: readonly RunStep[] = next ? ['callNext'] : [];
  switch (floor.speaker?.state) {
    case TurnState.INVITED:
      return { main: 'startTurn', more: ['stopTurn', ...call], next };
    case TurnState.RUNNING:
      return next
        ? { main: 'callNext', more: ['pauseTurn', 'stopTurn'], next }
        : { main: 'stopTurn', more: ['pauseTurn'], next };
    case TurnState.PAUSED:
      return { main: 'resumeTurn', more: ['stopTurn', ...call], next };
    default:
      return { main: 'callNext', more: [], next };
  }
}
