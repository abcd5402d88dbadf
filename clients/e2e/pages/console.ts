// The chair's console in a browser, with the cards that every test of it needs.

import { create } from '@bufbuild/protobuf';
import type { Page } from '@playwright/test';
import {
  AgendaCardSchema,
  type Card,
  CardSchema,
  CommandSchema,
  type ItemKind,
  ItemState,
  Role,
  SessionCardSchema,
  SessionPhase,
  SittingCardSchema,
  SittingPhase,
} from '../../src/protocol';
import { House } from './house';

export const kStart = Date.UTC(2026, 11, 9, 1, 20, 0);

const session = (): Card =>
  create(CardSchema, {
    key: 'session',
    card: {
      case: 'sessionCard',
      value: create(SessionCardSchema, {
        title: 'Kỳ họp thứ tư',
        utcOffsetMinutes: 420,
        phase: SessionPhase.OPEN,
        presiding: 1,
        presidingName: 'Nguyễn Đình Thuần',
        sitting: 1,
        activeItem: 1,
      }),
    },
  });

const sitting = (): Card =>
  create(CardSchema, {
    key: 'sitting/1',
    card: {
      case: 'sittingCard',
      value: create(SittingCardSchema, { id: 1, title: 'Sáng', phase: SittingPhase.OPEN }),
    },
  });

// The active one.
const item = (title: string, kind: ItemKind): Card =>
  create(CardSchema, {
    key: 'agenda/1',
    card: {
      case: 'agendaCard',
      value: create(AgendaCardSchema, {
        id: 1,
        sitting: 1,
        place: 1,
        number: '1',
        title,
        kind,
        state: ItemState.ACTIVE,
        plannedLength: 3_600_000n,
        runningSince: BigInt(kStart),
      }),
    },
  });

const rights = (CommandSchema.oneofs[0]?.fields ?? []).map((field) => field.message?.name ?? '');

export interface ConsoleStart {
  readonly title: string;
  readonly kind: ItemKind;
  readonly cards: readonly Card[];
  // The name of the tab that is opened first.
  readonly tab: string;
}

export async function enterConsole(page: Page, start: ConsoleStart): Promise<House> {
  const cards = [session(), sitting(), item(start.title, start.kind), ...start.cards];
  const who = { role: Role.CHAIR, person: 1, name: 'Nguyễn Đình Thuần', rights };
  const house = new House(
    () => kStart,
    () => cards,
    '',
    who,
  );
  await house.serve(page);
  await page.goto('/chair.html#join=CODE-1');
  await page.getByRole('tab', { name: start.tab }).click();
  return house;
}
