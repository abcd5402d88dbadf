// Which dialog of the console is asked for, and what it is about.

import type {
  AgendaCard,
  IssueGroupCard,
  PersonCard,
  PromiseCard,
  QuestionCard,
  RequestCard,
  SittingCard,
  Speaker,
  TurnKind,
} from '@/protocol';

type SessionDialog =
  | { readonly kind: 'open_session' | 'close_session' | 'close_sitting' | 'open_doors' }
  | {
      readonly kind:
        | 'close_doors'
        | 'adjourn'
        | 'hand_over'
        | 'take_chair'
        | 'shortcuts'
        | 'leave_self';
    }
  | { readonly kind: 'open_sitting'; readonly sitting: SittingCard }
  | { readonly kind: 'recess'; readonly item?: AgendaCard }
  | { readonly kind: 'skip' | 'withdraw' | 'postpone' | 'move'; readonly item: AgendaCard }
  | { readonly kind: 'insert'; readonly sitting: number; readonly after: number }
  | { readonly kind: 'leave' | 'excuse'; readonly person: PersonCard };

export type FloorDialog =
  | { readonly kind: 'extend'; readonly speaker: Speaker }
  | { readonly kind: 'grant' | 'remove'; readonly request: RequestCard }
  | {
      readonly kind: 'give_floor';
      readonly turn: TurnKind;
      // The one that is answered.
      readonly question?: QuestionCard;
    }
  | { readonly kind: 'hand_in'; readonly person?: number }
  | { readonly kind: 'add_request' | 'speaking_time' | 'open_list' };

export type QuestionDialog =
  | {
      readonly kind:
        | 'accept'
        | 'merge'
        | 'to_writing'
        | 'invite'
        | 'record'
        | 'written'
        | 'promise'
        | 'close_question';
      readonly question: QuestionCard;
    }
  | { readonly kind: 'group_promise' | 'close_group' | 'conclude'; readonly group: IssueGroupCard }
  | { readonly kind: 'report' | 'close_promise'; readonly promise: PromiseCard }
  | { readonly kind: 'decide' };

export type DialogRequest = SessionDialog | FloorDialog | QuestionDialog;
