// The one thing to be done next on the floor: what the button under the chair's thumb says and
// does.
//
// It proposes, from what the cards say; the server judges. Everything else stays reachable.

import {
  type FloorCard,
  type NamedPerson,
  type QuestionCard,
  QuestionState,
  type RequestCard,
  type Speaker,
  TurnKind,
  TurnState,
} from '@/protocol';

export interface FloorFacts {
  // Of the hall; none while there is no floor.
  readonly floor: FloorCard | undefined;
  // Who waits for the active item, the first first.
  readonly line: readonly RequestCard[];
  // Questions of the active item.
  readonly questions: readonly QuestionCard[];
}

export type FloorNext =
  | { readonly kind: 'none' }
  // Who was called begins to speak: the clock starts.
  | { readonly kind: 'start'; readonly speaker: Speaker }
  | { readonly kind: 'resume'; readonly speaker: Speaker }
  // Ends an interruption; who was interrupted goes on by itself (FL17).
  | { readonly kind: 'back'; readonly speaker: Speaker; readonly to: Speaker }
  // `ends`: whose turn that ends.
  | { readonly kind: 'call'; readonly request: RequestCard; readonly ends: Speaker | undefined }
  | {
      readonly kind: 'answer';
      readonly question: QuestionCard;
      readonly person: NamedPerson;
      readonly ends: Speaker | undefined;
    }
  | { readonly kind: 'stop'; readonly speaker: Speaker };

export function floorNext(facts: FloorFacts): FloorNext {
  const speaker = facts.floor?.speaker;
  if (!speaker) return following(facts, undefined);
  switch (speaker.state) {
    case TurnState.INVITED:
      return { kind: 'start', speaker };
    case TurnState.PAUSED:
      return { kind: 'resume', speaker };
    default: {
      const to = facts.floor?.interrupted.at(-1);
      return to ? { kind: 'back', speaker, to } : following(facts, speaker);
    }
  }
}

// A batch is asked to its end, a point of order is heard at once; then what was asked is answered,
// the first question first; then whoever stands in front.
function following(facts: FloorFacts, ends: Speaker | undefined): FloorNext {
  const first = facts.line[0];
  const atOnce = first && (first.called > 0 || first.kind === TurnKind.POINT_OF_ORDER);
  if (first && atOnce) return { kind: 'call', request: first, ends };
  const question = waitingForAnswer(facts.questions)[0];
  if (question?.addressee) {
    return { kind: 'answer', question, person: question.addressee, ends };
  }
  if (first) return { kind: 'call', request: first, ends };
  return ends ? { kind: 'stop', speaker: ends } : { kind: 'none' };
}

// In the order in which they were asked.
export function waitingForAnswer(questions: readonly QuestionCard[]): QuestionCard[] {
  return questions
    .filter((question) => question.state === QuestionState.ASKED)
    .sort((a, b) => Number((a.askedAt ?? 0n) - (b.askedAt ?? 0n)) || a.id - b.id);
}
