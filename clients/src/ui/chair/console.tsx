// What the parts of the chair's console share: which part is open, what is selected, which dialog
// stands open, and the giving of orders with their answer and their undo.

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useMay } from '@/ui/hooks';
import type { DialogRequest } from './dialog_request';
import { toggled } from './logic/floor_line';
import { type Orders, useOrdersState } from './orders';

export type { DialogRequest } from './dialog_request';

export const parts = ['agenda', 'floor', 'interpellation', 'attendance', 'procedure'] as const;

export type Part = (typeof parts)[number];

export interface ConsoleStart {
  readonly part?: Part;
  readonly item?: number;
  readonly person?: number;
  readonly request?: number;
  readonly question?: number;
  readonly section?: BoardSection;
  readonly batch?: readonly number[];
  readonly dialog?: DialogRequest;
  readonly board?: BoardView;
}

export type BoardView = 'list' | 'plan' | 'desk';

// Of the interpellation: slips to deal with, what is owed, or an issue group by its number.
// `now`: the group of the active item.
export type BoardSection = 'now' | 'slips' | 'owed' | number;

export interface Console {
  readonly part: Part;
  readonly setPart: (part: Part) => void;
  // 0: none.
  readonly item: number;
  readonly selectItem: (item: number) => void;
  readonly person: number;
  readonly selectPerson: (person: number) => void;
  readonly request: number;
  readonly selectRequest: (request: number) => void;
  readonly question: number;
  readonly selectQuestion: (question: number) => void;
  readonly section: BoardSection;
  readonly setSection: (section: BoardSection) => void;
  // Requests that are to be called together.
  readonly batch: ReadonlySet<number>;
  readonly toggleBatch: (request: number, max: number) => void;
  readonly clearBatch: () => void;
  readonly board: BoardView;
  readonly setBoard: (view: BoardView) => void;
  readonly dialog: DialogRequest | undefined;
  readonly open: (dialog: DialogRequest) => void;
  readonly close: () => void;
  readonly orders: Orders;
}

const ConsoleContext = createContext<Console | undefined>(undefined);

const noBatch: ReadonlySet<number> = new Set();

// `start` is for the states page: how the console stands when it is first drawn.
export function ConsoleProvider(props: { start?: ConsoleStart; children: ReactNode }) {
  const { start = {} } = props;
  const conducts = useMay('advanceAgenda');
  // Who does not conduct the sitting has the attendance to keep.
  const [part, setPart] = useState<Part>(start.part ?? (conducts ? 'agenda' : 'attendance'));
  const [item, selectItem] = useState(start.item ?? 0);
  const [person, selectPerson] = useState(start.person ?? 0);
  const [request, selectRequest] = useState(start.request ?? 0);
  const [question, selectQuestion] = useState(start.question ?? 0);
  const [section, setSection] = useState<BoardSection>(start.section ?? 'now');
  const [batch, setBatch] = useState<ReadonlySet<number>>(
    start.batch ? new Set(start.batch) : noBatch,
  );
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
      request,
      selectRequest,
      question,
      selectQuestion,
      section,
      setSection,
      batch,
      toggleBatch: (id, max) => setBatch((chosen) => toggled(chosen, id, max)),
      clearBatch: () => setBatch(noBatch),
      board,
      setBoard,
      dialog,
      open: setDialog,
      close: () => setDialog(undefined),
      orders,
    }),
    [part, item, person, request, question, section, batch, board, dialog, orders],
  );
  return <ConsoleContext.Provider value={value}>{props.children}</ConsoleContext.Provider>;
}

export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error('useConsole needs a ConsoleProvider');
  return value;
}
