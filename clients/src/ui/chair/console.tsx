// What the parts of the chair's console share: which part is open, what is selected, which dialog
// stands open, and the giving of orders with their answer and their undo.

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { AgendaCard, PersonCard, SittingCard } from '@/protocol';
import { useMay } from '@/ui/hooks';
import { type Orders, useOrdersState } from './orders';

export type Part = 'agenda' | 'attendance' | 'procedure';

export type DialogRequest =
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

export interface ConsoleStart {
  readonly part?: Part;
  readonly item?: number;
  readonly person?: number;
  readonly dialog?: DialogRequest;
  readonly board?: BoardView;
}

export type BoardView = 'list' | 'plan' | 'desk';

export interface Console {
  readonly part: Part;
  readonly setPart: (part: Part) => void;
  // 0: none.
  readonly item: number;
  readonly selectItem: (item: number) => void;
  readonly person: number;
  readonly selectPerson: (person: number) => void;
  readonly board: BoardView;
  readonly setBoard: (view: BoardView) => void;
  readonly dialog: DialogRequest | undefined;
  readonly open: (dialog: DialogRequest) => void;
  readonly close: () => void;
  readonly orders: Orders;
}

const ConsoleContext = createContext<Console | undefined>(undefined);

// `start` is for the states page: how the console stands when it is first drawn.
export function ConsoleProvider(props: { start?: ConsoleStart; children: ReactNode }) {
  const { start = {} } = props;
  const conducts = useMay('advanceAgenda');
  // Who does not conduct the sitting has the attendance to keep.
  const [part, setPart] = useState<Part>(start.part ?? (conducts ? 'agenda' : 'attendance'));
  const [item, selectItem] = useState(start.item ?? 0);
  const [person, selectPerson] = useState(start.person ?? 0);
  const [board, setBoard] = useState<BoardView>(start.board ?? 'list');
  const [dialog, setDialog] = useState(start.dialog);
  const orders = useOrdersState();
  const value = useMemo<Console>(
    () => ({
      part,
      setPart,
      item,
      selectItem,
      person,
      selectPerson,
      board,
      setBoard,
      dialog,
      open: setDialog,
      close: () => setDialog(undefined),
      orders,
    }),
    [part, item, person, board, dialog, orders],
  );
  return <ConsoleContext.Provider value={value}>{props.children}</ConsoleContext.Provider>;
}

export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error('useConsole needs a ConsoleProvider');
  return value;
}
