// Questions are put somewhere else on the board by drag, with mouse or finger, and with the
// keyboard: space, arrows from place to place, space. Buttons beside the selected question do the
// same. A place shows whether it takes the question that is lifted; why it does not, is said.

import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type KeyboardCoordinateGetter,
  MeasuringStrategy,
  pointerWithin,
  type UniqueIdentifier,
  useDndContext,
  useDraggable,
  useDroppable,
} from '@dnd-kit/core';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { QuestionCard } from '@/protocol';
import { DragHandle, NoHandle, useDragSensors } from '@/ui/Drag';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { type Destination, isMovable, type Move, moveOf } from '../logic/question_moves';
import styles from './MoveBoard.module.css';
import { placesInOrder } from './places';

// Somewhere a question may be put.
export interface Place {
  readonly name: string;
  readonly destination: Destination;
}

const LiftedContext = createContext<QuestionCard | undefined>(undefined);

export const useLifted = (): QuestionCard | undefined => useContext(LiftedContext);

interface MoveBoardProps {
  readonly questions: readonly QuestionCard[];
  readonly children: ReactNode;
}

// Sections lie in front of columns that were scrolled below them.
const preferred = ({ id }: { readonly id: UniqueIdentifier }) => String(id).startsWith('section');

const measuring = { droppable: { strategy: MeasuringStrategy.Always } };

export function MoveBoard({ questions, children }: MoveBoardProps) {
  const t = useT();
  const [id, setId] = useState(0);
  const question = questions.find((one) => one.id === id);
  const { getter, collision, aimless } = useAim();
  const sensors = useDragSensors(getter);
  const put = usePut();
  const announcements = useAnnouncements(questions);
  const end = () => {
    setId(0);
    aimless();
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collision}
      measuring={measuring}
      onDragStart={({ active }) => setId(Number(active.id))}
      onDragEnd={({ over }: DragEndEvent) => {
        end();
        if (question && over) put(question, over.data.current as Place);
      }}
      onDragCancel={end}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('chair.iq.drag.instructions') },
      }}
    >
      <LiftedContext value={question}>{children}</LiftedContext>
      <DragOverlay dropAnimation={null} zIndex={60}>
        {question && <LiftedCard question={question} />}
      </DragOverlay>
    </DndContext>
  );
}

// Where the keyboard has got to. A mouse or a finger is where it is; arrows go from place to place
// in the order of reading, whatever lies between.
function useAim() {
  const aim = useRef<UniqueIdentifier>(undefined);
  return useMemo(() => {
    const getter: KeyboardCoordinateGetter = (event, { context }) => {
      const next = placesInOrder(event.code, context, aim.current);
      if (!next) return undefined;
      event.preventDefault();
      aim.current = next.id;
      return next.beside;
    };
    const collision: CollisionDetection = (seen) => {
      if (!seen.pointerCoordinates) return aim.current === undefined ? [] : [{ id: aim.current }];
      const found = pointerWithin(seen);
      const front = found.filter(preferred);
      return front.length > 0 ? front : found;
    };
    const aimless = () => {
      aim.current = undefined;
    };
    return { getter, collision, aimless };
  }, []);
}

function usePut(): (question: QuestionCard, place: Place) => void {
  const t = useT();
  const { orders, open } = useConsole();
  return (question, { destination }) => {
    const move = moveOf(question, destination);
    switch (move.kind) {
      case 'order':
        void orders.give(move.command);
        return;
      case 'dialog':
        open({ kind: move.dialog, question });
        return;
      case 'refused':
        if (!isThere(move)) orders.notSent(t(`chair.iq.drag.why.${move.why}`));
        return;
      default:
        move satisfies never;
    }
  };
}

const isThere = (move: Move) => move.kind === 'refused' && move.why === 'here';

// Undefined where the question is already: that is neither a way nor a fault.
function takesOf(question: QuestionCard, { destination }: Place): boolean | undefined {
  const move = moveOf(question, destination);
  return isThere(move) ? undefined : move.kind !== 'refused';
}

// What is said of a place while the question is held over it.
function useVerdict(): (question: QuestionCard, place: Place) => string {
  const t = useT();
  return (question, { name, destination }) => {
    const move = moveOf(question, destination);
    if (isThere(move)) return t('chair.iq.drag.why.here');
    if (move.kind !== 'refused') return t(`chair.iq.drag.${move.kind}`, { place: name });
    return t('chair.iq.drag.refused', { place: name, why: t(`chair.iq.drag.why.${move.why}`) });
  };
}

interface Told {
  readonly active: { readonly id: UniqueIdentifier };
  readonly over?: { readonly data: { readonly current: unknown } } | null;
}

function useAnnouncements(questions: readonly QuestionCard[]) {
  const t = useT();
  const verdict = useVerdict();
  const of = ({ active }: Told) => questions.find((one) => one.id === active.id);
  const nameOf = (told: Told) => of(told)?.asker?.name ?? '';
  const over = (told: Told): string | undefined => {
    const question = of(told);
    return question && told.over ? verdict(question, told.over.data.current as Place) : undefined;
  };
  return {
    onDragStart: (told: Told) => t('chair.iq.drag.lifted', { name: nameOf(told) }),
    onDragOver: over,
    onDragEnd: (told: Told) => over(told) ?? t('chair.iq.drag.cancelled', { name: nameOf(told) }),
    onDragCancel: (told: Told) => t('chair.iq.drag.cancelled', { name: nameOf(told) }),
  };
}

// Beside the finger: whose question it is, and what letting go would do.
function LiftedCard({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const verdict = useVerdict();
  const place = useDndContext().over?.data.current as Place | undefined;
  const takes = place && takesOf(question, place);
  return (
    <div className={styles.lifted} data-takes={takes}>
      <strong>{question.asker?.name}</strong>
      <span className={styles.verdict}>
        {takes !== undefined && <Sign name={takes ? 'right' : 'cross'} />}{' '}
        {place ? verdict(question, place) : t('chair.iq.drag.nowhere')}
      </span>
    </div>
  );
}

// To be taken hold of; a gap where there is nowhere to put the question.
export function QuestionHandle({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const offer = useOffers()('acceptQuestion');
  if (!offer.shown || offer.blocked !== undefined) return null;
  return isMovable(question) ? (
    <Handle
      id={question.id}
      label={t('chair.iq.drag.handle', { name: question.asker?.name ?? '' })}
    />
  ) : (
    <NoHandle />
  );
}

function Handle({ id, label }: { readonly id: number; readonly label: string }) {
  const t = useT();
  const drag = useDraggable({
    id,
    attributes: { roleDescription: t('chair.iq.drag.roleDescription') },
  });
  return (
    <span
      ref={drag.setNodeRef}
      className={styles.handle}
      data-lifted={drag.isDragging || undefined}
    >
      <DragHandle label={label} drag={drag} />
    </span>
  );
}

export interface DropPlace {
  readonly ref: (element: HTMLElement | null) => void;
  // To be spread on the place, beside the class of the same look.
  readonly look: {
    readonly 'data-takes'?: boolean | undefined;
    readonly 'data-over'?: true | undefined;
  };
}

export const placeClass = styles.place;

export function useDropPlace(id: string, place: Place): DropPlace {
  const lifted = useLifted();
  const { setNodeRef, isOver } = useDroppable({ id, data: place });
  if (!lifted) return { ref: setNodeRef, look: {} };
  const takes = takesOf(lifted, place);
  return { ref: setNodeRef, look: { 'data-takes': takes, 'data-over': isOver || undefined } };
}
