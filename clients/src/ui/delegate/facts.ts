// The delegate's cards as the logic of this folder wants them.

import { useMemo } from 'react';
import { type AgendaCard, ItemKind, type PublicQuestionCard, type QuestionCard } from '@/protocol';
import { kHall, turnOf } from '@/store/floor';
import { useFloor, useFloorRule, useGroups, useLine, useList } from '@/ui/floor_hooks';
import { useAgenda, useOwn, useSessionCard, useSittings } from '@/ui/hooks';
import { useIssueGroups, useQuestions } from '@/ui/interpellation_hooks';
import { type AskFacts, asksOf } from './logic/asks';
import { standingsOf } from './logic/line';
import { askedBy } from './logic/questions';
import { isPresent, type Stage, stageOf } from './logic/stage';

export function useItems(): readonly AgendaCard[] {
  const agenda = useAgenda();
  return useMemo(
    () => agenda.flatMap((entry) => (entry.shown === 'full' ? [entry.item] : [])),
    [agenda],
  );
}

export function useStage(): Stage | undefined {
  const session = useSessionCard();
  const sittings = useSittings();
  const items = useItems();
  return useMemo(
    () => (session ? stageOf({ session, sittings, items }) : undefined),
    [session, sittings, items],
  );
}

// -- the floor

// The group that I sit with; 0: none.
function useMyGroup(): number {
  const own = useOwn();
  const groups = useGroups();
  if (!own) return 0;
  return groups.find(({ name }) => name !== '' && name === own.group)?.id ?? own.leads;
}

// Where an item is spoken about by me: in the hall, or in the room of my group.
export function useMyPlace(item: AgendaCard): number {
  const group = useMyGroup();
  return item.kind === ItemKind.GROUP_DISCUSSION ? group : kHall;
}

// The floor on which I have a turn, and the turn.
export function useMyTurn() {
  const person = useOwn()?.id ?? 0;
  const hall = useFloor(kHall);
  const group = useMyGroup();
  const room = useFloor(group);
  if (person === 0) return undefined;
  for (const floor of [hall, room]) {
    const turn = turnOf(floor, person);
    if (floor && turn) return { floor, turn };
  }
  return undefined;
}

// Everything about asking for the floor for one item.
export function useAsking(item: AgendaCard) {
  const own = useOwn();
  const place = useMyPlace(item);
  const list = useList(item.id, place);
  const line = useLine(item.id, place);
  const floor = useFloor(place);
  const questions = usePublicQuestions();
  const mine = useMyQuestions();
  const issues = useIssueGroups();
  const rule = useFloorRule();
  const standings = standingsOf(line, own?.id ?? 0);
  const facts: AskFacts = {
    item,
    list,
    floor,
    present: own !== undefined && isPresent(own),
    waiting: standings.map(({ request }) => request),
    mine,
    questions,
    issues,
    rule,
  };
  return { place, line, floor, facts, standings, asks: asksOf(facts) };
}

// -- the interpellation

// Those that the chair has accepted, by number.
export function usePublicQuestions(): readonly PublicQuestionCard[] {
  const questions = useQuestions();
  return useMemo(
    () => questions.flatMap((entry) => (entry.shown === 'public' ? [entry.question] : [])),
    [questions],
  );
}

export function useMyQuestions(): readonly QuestionCard[] {
  const own = useOwn();
  return useMemo(() => (own ? askedBy(own) : []), [own]);
}
