// Enumerations of the floor and of the interpellation as words of the areas `floor` and
// `interpellation`, in the language of the screen.

import { sentenceFor } from '@/i18n';
import {
  ExhibitState,
  Judgement,
  PromiseState,
  QuestionState,
  TurnKind,
  TurnState,
  WritingCause,
} from '@/protocol';

type Names = Readonly<Record<number, string>>;

// IN_WRITING -> the sentence "interpellation.question.in_writing". A value that is unspecified, or
// newer than this screen, reads as `fallback`.
function word(path: string, names: Names, value: number, fallback: string): string {
  const name = value === 0 ? fallback : (names[value] ?? fallback).toLowerCase();
  return sentenceFor(`${path}.${name}`) ?? name;
}

// "Tranh luận"
export const turnKindText = (kind: TurnKind): string =>
  word('floor.turnKind', TurnKind, kind, 'speak');

// What somebody does who has the floor for it: "đang tranh luận"
export const turnDoingText = (kind: TurnKind): string =>
  word('floor.turnDoing', TurnKind, kind, 'speak');

export const turnStateText = (state: TurnState): string =>
  word('floor.turnState', TurnState, state, 'invited');

export const questionStateText = (state: QuestionState): string =>
  word('interpellation.question', QuestionState, state, 'submitted');

export const writingCauseText = (cause: WritingCause): string =>
  word('interpellation.cause', WritingCause, cause, 'office');

export const judgementText = (judgement: Judgement): string =>
  word('interpellation.judgement', Judgement, judgement, 'none');

export const promiseStateText = (state: PromiseState): string =>
  word('interpellation.promise', PromiseState, state, 'open');

export const exhibitStateText = (state: ExhibitState): string =>
  word('interpellation.exhibit', ExhibitState, state, 'proposed');
