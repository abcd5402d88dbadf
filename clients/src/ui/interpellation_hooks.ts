// How components read the interpellation. As in hooks.ts, each draws its component anew only when
// its own part of the session changes.

import { useMemo } from 'react';
import type { Card, ExhibitCard, IssueGroupCard, NamedPerson, PromiseCard } from '@/protocol';
import {
  fullQuestion,
  publicQuestion,
  type ShownQuestion,
  shownExhibit,
} from '@/store/interpellation';
import { useById, useValues } from './floor_hooks';
import { useCard, useCards, useOwn } from './hooks';

const kNobody: readonly NamedPerson[] = [];

function shownQuestion({ card }: Card): ShownQuestion | undefined {
  if (card.case === 'questionCard') return fullQuestion(card.value);
  return card.case === 'publicQuestionCard' ? publicQuestion(card.value) : undefined;
}

// All that this audience may know, by number.
export function useQuestions(): readonly ShownQuestion[] {
  const cards = useCards('question/');
  return useMemo(
    () =>
      cards
        .flatMap((card) => shownQuestion(card) ?? [])
        .sort((a, b) => a.question.id - b.question.id),
    [cards],
  );
}

// Those the person at this screen asked, or is to answer and the chair accepted.
export function useOwnQuestions(): readonly ShownQuestion[] {
  const own = useOwn();
  return useMemo(
    () => [...(own?.questions ?? [])].sort((a, b) => a.id - b.id).map(fullQuestion),
    [own],
  );
}

// In full if it is one's own, else as the audience may know it. 0: none.
export function useQuestion(id: number): ShownQuestion | undefined {
  const card = useCard(`question/${id}`);
  const own = useOwn();
  return useMemo(() => {
    const mine = own?.questions.find((question) => question.id === id);
    if (mine) return fullQuestion(mine);
    return card && shownQuestion(card);
  }, [card, own, id]);
}

export const useIssueGroups = (): readonly IssueGroupCard[] =>
  useById(useValues('issue/', 'issueGroupCard'));

export function useIssueGroup(id: number): IssueGroupCard | undefined {
  const card = useCard(`issue/${id}`)?.card;
  return card?.case === 'issueGroupCard' ? card.value : undefined;
}

// The public is told of no promises.
export const usePromises = (): readonly PromiseCard[] =>
  useById(useValues('promise/', 'promiseCard'));

// All for the chair, what is shown for everybody.
export const useExhibits = (): readonly ExhibitCard[] =>
  useById(useValues('exhibit/', 'exhibitCard'));

// To whom a delegate may address a question.
export function useOfficials(): readonly NamedPerson[] {
  const card = useCard('officials')?.card;
  return card?.case === 'officialsCard' ? card.value.officials : kNobody;
}

// What hangs on the wall now.
export const useShownExhibit = (): ExhibitCard | undefined => shownExhibit(useExhibits());
