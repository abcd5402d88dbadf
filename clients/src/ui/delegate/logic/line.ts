// Where I stand in the line, and roughly for how long. The order is the server's.

import {
  type FloorCard,
  type FloorRule,
  type PublicQuestionCard,
  QuestionState,
  type RequestCard,
  type Speaker,
  TurnKind,
  TurnState,
} from '@/protocol';
import { turnRemaining } from '@/store/turn_timing';

export interface Standing {
  readonly request: RequestCard;
  // 1: who comes first.
  readonly place: number;
  readonly ahead: readonly RequestCard[];
}

// My own requests in this line, the first one first.
export function standingsOf(line: readonly RequestCard[], person: number): readonly Standing[] {
  return line.flatMap((request, index) => {
    if (request.person !== person) return [];
    return [{ request, place: index + 1, ahead: line.slice(0, index) }];
  });
}

// Comes first of those who may have the floor now.
export function isNext(standing: Standing | undefined): boolean {
  if (!standing?.request.present) return false;
  return standing.ahead.every(({ present }) => !present);
}

export interface WaitFacts {
  readonly floor: FloorCard | undefined;
  // Of the item's groups of issues.
  readonly questions: readonly Pick<PublicQuestionCard, 'state'>[];
  readonly rule: FloorRule | undefined;
}

// In whole minutes: what is left of the present turn and of interrupted ones, the limits of those
// ahead, and, where questions are put, the answers that come between. Undefined while the server's
// time is not known.
export function waitMinutes(
  standing: Standing,
  facts: WaitFacts,
  now: number | undefined,
): number | undefined {
  if (now === undefined) return undefined;
  const { floor, rule } = facts;
  const turns = floor ? [floor.speaker, ...floor.interrupted] : [];
  const running = turns.reduce((sum, turn) => sum + leftOf(turn, now), 0);
  const ahead = standing.ahead.filter(({ present }) => present);
  const limits = ahead.reduce((sum, { limit }) => sum + Number(limit), 0);
  const total = running + limits + answersAhead(ahead, facts) * answerLength(rule);
  return Math.ceil(total / 60_000);
}

// What nothing limits is taken to end now: a wait that nobody can know is not made longer.
function leftOf(turn: Speaker | undefined, now: number): number {
  if (!turn || turn.state === TurnState.ENDED) return 0;
  return Math.max(0, turnRemaining(turn, now) ?? 0);
}

// Questions that will be answered before it is my turn.
function answersAhead(ahead: readonly RequestCard[], { questions }: WaitFacts): number {
  const open = questions.filter(
    ({ state }) => state === QuestionState.ASKING || state === QuestionState.ASKED,
  );
  return open.length + ahead.filter(({ kind }) => kind === TurnKind.QUESTION).length;
}

function answerLength(rule: FloorRule | undefined): number {
  const time = rule?.times.find(({ kind }) => kind === TurnKind.ANSWER);
  return Number(time?.limit ?? 0n);
}
