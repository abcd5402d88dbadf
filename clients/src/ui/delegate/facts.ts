// The delegate's cards as the logic of this folder wants them.

import { useMemo } from 'react';
import type { AgendaCard } from '@/protocol';
import { useAgenda, useSessionCard, useSittings } from '@/ui/hooks';
import { type Stage, stageOf } from './logic/stage';

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

export const titleOf = (item: AgendaCard): string =>
  item.number === '' ? item.title : `${item.number}. ${item.title}`;
