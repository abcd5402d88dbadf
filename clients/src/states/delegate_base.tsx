// What the pictured states of a delegate's tablet have in common.

import { create } from '@bufbuild/protobuf';
import type { Outcome } from '@/net/outbox';
import { type Card, Presence, RefusedSchema, Role, SittingPhase } from '@/protocol';
import { AriaLocale } from '@/ui/AriaLocale';
import { DelegateScreen, type DelegateStart } from '@/ui/delegate/DelegateScreen';
import { Gate } from '@/ui/Gate';
import {
  type AgendaPicture,
  agendaCards,
  at,
  card,
  draftCards,
  presenceCard,
  sessionCard,
  sittingCards,
} from './fixtures';
import { floorProcedureCard, groupCards, kFloorNow } from './floor_fixtures';
import type { QuestionFields } from './interpellation_fixtures';
import { named } from './people';
import type { ScreenState } from './state';

export const screen = (start?: DelegateStart) => () => (
  <AriaLocale>
    <Gate>
      <DelegateScreen {...(start ? { start } : {})} />
    </Gate>
  </AriaLocale>
);

type OwnFields = Omit<Parameters<typeof card<'ownCard'>>[2], 'questions'> & {
  readonly questions?: readonly QuestionFields[];
};

// The delegate of these pictures: seat 26, asks question 2.
export const kMe = 26;

export function me({ questions = [], ...value }: OwnFields = {}, person = kMe): Card {
  const { id, name, office, group } = named(person);
  return card('own', 'ownCard', {
    id,
    name,
    office,
    group,
    seat: id,
    delegate: true,
    remoteAllowed: true,
    presence: Presence.IN_HALL,
    since: BigInt(at('07:41:07', 9)),
    questions: questions.map((question) => ({ asker: named(person), ...question })),
    ...value,
  });
}

// The session while one item is dealt with: `morning` of 9 December unless told otherwise.
export interface Hall {
  readonly item?: number;
  readonly sitting?: number;
  readonly sittingPhase?: SittingPhase;
  readonly agenda?: AgendaPicture;
}

export function hallCards(hall: Hall = {}): Card[] {
  const sitting = hall.sitting ?? 3;
  const agenda = hall.agenda ?? { active: '24', runningSince: at('07:55', 9) };
  return [
    sessionCard({ sitting, ...(hall.item !== undefined && { activeItem: hall.item }) }),
    presenceCard(79),
    floorProcedureCard(),
    ...sittingCards({
      [sitting]: {
        phase: hall.sittingPhase ?? SittingPhase.OPEN,
        openedAt: BigInt(at('07:30', 9)),
        ...(hall.sittingPhase === SittingPhase.RECESS && { backAt: BigInt(at('08:35', 9)) }),
      },
    }),
    ...agendaCards(agenda),
    ...draftCards(),
    ...groupCards(),
  ];
}

export const refusedWith = (rule: string, code: number, reason: string): Outcome => ({
  kind: 'refused',
  refused: create(RefusedSchema, { rule, code, reason }),
});

export const base = {
  page: 'delegate',
  role: Role.DELEGATE,
  name: named(kMe).name,
  render: screen(),
  now: kFloorNow,
  own: me(),
} satisfies Partial<ScreenState>;
