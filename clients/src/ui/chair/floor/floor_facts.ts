// The floor of the hall as the console works with it: the active item, its list and line, and the
// next thing to do.

import { useMemo } from 'react';
import { minutesAndSeconds } from '@/i18n/time';
import {
  type AgendaCard,
  type CommandBody,
  type CommandName,
  type FloorCard,
  ItemKind,
  type ListCard,
  type QuestionCard,
  type RequestCard,
  TurnKind,
} from '@/protocol';
import { type Limited, limitOf } from '@/store/turn_timing';
import { useFloor, useLine, useList } from '@/ui/floor_hooks';
import { useProcedure, useSessionCard } from '@/ui/hooks';
import { useIssueGroups, useQuestions } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import { useItems, useOffers } from '../facts';
import { activeItem, nextInSitting } from '../logic/agenda';
import { type FloorNext, floorNext } from '../logic/floor_next';

// Questions whose card is whole; the chair's are.
export function useFullQuestions(): readonly QuestionCard[] {
  const questions = useQuestions();
  return useMemo(
    () => questions.flatMap((entry) => (entry.shown === 'full' ? [entry.question] : [])),
    [questions],
  );
}

export interface HallFloor {
  // The active one, else the one that comes next.
  readonly item: AgendaCard | undefined;
  readonly active: boolean;
  // The council discusses in groups: every group has a floor of its own.
  readonly inGroups: boolean;
  readonly floor: FloorCard | undefined;
  readonly list: ListCard | undefined;
  readonly line: readonly RequestCard[];
  // Of the item.
  readonly questions: readonly QuestionCard[];
  // Questions that may be asked in a row; 0: the item has none.
  readonly batchMax: number;
  readonly next: FloorNext;
}

export function useHallFloor(): HallFloor {
  const items = useItems();
  const sitting = useSessionCard()?.sitting ?? 0;
  const active = activeItem(items);
  const item = active ?? nextInSitting(items, sitting);
  const floor = useFloor();
  const list = useList(item?.id ?? 0);
  const line = useLine(item?.id ?? 0);
  const all = useFullQuestions();
  const groups = useIssueGroups();
  const rule = useProcedure()?.interpellation;
  return useMemo(() => {
    const here = new Set(
      groups.filter((group) => group.item === item?.id && item !== undefined).map(({ id }) => id),
    );
    const questions = all.filter((question) => here.has(question.group));
    return {
      item,
      active: active !== undefined,
      inGroups: item?.kind === ItemKind.GROUP_DISCUSSION,
      floor,
      list,
      line,
      questions,
      batchMax: here.size > 0 ? (rule?.batchMax ?? 1) : 0,
      next: active ? floorNext({ floor, line, questions }) : { kind: 'none' },
    };
  }, [item, active, floor, list, line, all, groups, rule]);
}

// What the next thing is sent as; none when there is nothing to do.
export function commandOf(next: FloorNext): CommandBody | undefined {
  const place = 0;
  switch (next.kind) {
    case 'none':
      return undefined;
    case 'start':
      return { case: 'startTurn', value: { place } };
    case 'resume':
      return { case: 'resumeTurn', value: { place } };
    case 'back':
    case 'stop':
      return { case: 'stopTurn', value: { place } };
    case 'call':
      return { case: 'callNext', value: { place } };
    case 'answer':
      return {
        case: 'giveFloor',
        value: {
          place,
          person: next.person.id,
          kind: TurnKind.ANSWER,
          question: next.question.id,
        },
      };
    default:
      return next satisfies never;
  }
}

export interface FloorOrder {
  readonly shown: boolean;
  readonly blocked: string | undefined;
  readonly pending: boolean;
  readonly give: () => void;
}

// One order at one tap, with what the server says of this person's right to it.
export function useFloorOrder(): (body: CommandBody) => FloorOrder {
  const offers = useOffers();
  const { orders } = useConsole();
  return (body) => {
    const { shown, blocked } = offers(body.case as CommandName);
    return {
      shown,
      blocked,
      pending: orders.pending.has(body.case),
      give: () => {
        if (shown && blocked === undefined && !orders.pending.has(body.case)) {
          void orders.give(body);
        }
      },
    };
  };
}

// For how long somebody may speak, in words.
export function useLimitText(): (turn: Limited) => string {
  const t = useT();
  return (turn) => {
    const limit = limitOf(turn);
    if (limit === undefined) return t('chair.floor.unlimited');
    if (limit === 0) return t('chair.floor.usedUp');
    return t('chair.floor.limit', { time: minutesAndSeconds(Math.round(limit / 1000)) });
  };
}
