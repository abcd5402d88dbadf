// A list whose order can be changed in three equal ways: by dragging a handle with mouse or finger,
// with the keyboard (space, arrows, space, escape), and with buttons. Each is announced in words.
//
// The list shows the order it is given; while something is dragged, incoming changes wait. After a
// drop it stays where it was dropped until the given order changes or `settled` says that the
// server has answered, so the server's order always wins.

import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DragHandle, NoHandle, useDragSensors } from './Drag';
import { useT } from './language';
import styles from './SortableList.module.css';

export interface SortableEntry {
  readonly id: number;
  // How the entry is called in announcements and on its buttons.
  readonly name: string;
  // Entries that are past or running stay where they are.
  readonly fixed?: boolean;
}

export interface SortableListProps<Entry extends SortableEntry> {
  readonly entries: readonly Entry[];
  readonly label: string;
  readonly renderEntry: (entry: Entry) => ReactNode;
  // `after`: the id of the entry it now follows; undefined at the very front.
  readonly onMove: (id: number, after: number | undefined) => void;
  // Changes whenever the server has answered a move: what was dropped is then forgotten.
  readonly settled?: unknown;
  readonly disabled?: boolean;
}

export function SortableList<Entry extends SortableEntry>(props: SortableListProps<Entry>) {
  const { entries, onMove, settled, disabled = false } = props;
  const t = useT();
  const [held, setHeld] = useState<readonly Entry[]>();
  const dragging = useRef(false);
  // Either change ends what was held; the end of a drag alone does not, for its answer is to come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is their change that matters.
  useEffect(() => {
    if (!dragging.current) setHeld(undefined);
  }, [entries, settled]);

  const shown = held ?? entries;
  const sensors = useDragSensors(sortableKeyboardCoordinates);
  const nameOf = (id: unknown) => shown.find((entry) => entry.id === id)?.name ?? '';
  const placeOf = (id: unknown) => shown.findIndex((entry) => entry.id === id) + 1;

  const move = (id: number, to: number) => {
    const from = shown.findIndex((entry) => entry.id === id);
    if (from < 0 || to < 0 || to >= shown.length || to === from) return;
    if (shown[to]?.fixed) return;
    const next = arrayMove([...shown], from, to);
    setHeld(next);
    onMove(id, next[to - 1]?.id);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    dragging.current = false;
    if (over && over.id !== active.id) move(Number(active.id), placeOf(over.id) - 1);
    else setHeld(undefined);
  };

  const count = shown.length;
  const announcements = {
    onDragStart: ({ active }: { active: { id: unknown } }) =>
      t('common.sort.lifted', { name: nameOf(active.id), place: placeOf(active.id), count }),
    onDragOver: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
      over
        ? t('common.sort.over', { name: nameOf(active.id), place: placeOf(over.id), count })
        : undefined,
    onDragEnd: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
      t('common.sort.dropped', {
        name: nameOf(active.id),
        place: placeOf(over?.id ?? active.id),
        count,
      }),
    onDragCancel: ({ active }: { active: { id: unknown } }) =>
      t('common.sort.cancelled', { name: nameOf(active.id) }),
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragStart={() => {
        setHeld(shown);
        dragging.current = true;
      }}
      onDragEnd={drop}
      onDragCancel={() => {
        dragging.current = false;
        setHeld(undefined);
      }}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('common.sort.instructions') },
      }}
    >
      <SortableContext
        items={shown.map((entry) => entry.id)}
        strategy={verticalListSortingStrategy}
      >
        <ol className={styles.list} aria-label={props.label}>
          {shown.map((entry, index) => (
            <Row
              key={entry.id}
              entry={entry}
              disabled={disabled || entry.fixed === true}
              onUp={
                index > 0 && !shown[index - 1]?.fixed ? () => move(entry.id, index - 1) : undefined
              }
              onDown={index < count - 1 ? () => move(entry.id, index + 1) : undefined}
            >
              {props.renderEntry(entry)}
            </Row>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface RowProps {
  readonly entry: SortableEntry;
  readonly disabled: boolean;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly children: ReactNode;
}

function Row({ entry, disabled, onUp, onDown, children }: RowProps) {
  const t = useT();
  const sortable = useSortable({
    id: entry.id,
    disabled,
    attributes: { roleDescription: t('common.sort.roleDescription') },
  });
  const { name } = entry;
  return (
    <li
      ref={sortable.setNodeRef}
      className={[styles.row, sortable.isDragging ? styles.dragged : ''].join(' ')}
      style={{
        transform: CSS.Translate.toString(sortable.transform),
        transition: sortable.transition,
      }}
    >
      {disabled ? (
        <NoHandle />
      ) : (
        <DragHandle label={t('common.sort.handle', { name })} drag={sortable} />
      )}
      <div className={styles.content}>{children}</div>
      {!disabled && (
        <span className={styles.steps}>
          <Step label={t('common.sort.up', { name })} onPress={onUp}>
            <ChevronUp aria-hidden="true" />
          </Step>
          <Step label={t('common.sort.down', { name })} onPress={onDown}>
            <ChevronDown aria-hidden="true" />
          </Step>
        </span>
      )}
    </li>
  );
}

interface StepProps {
  readonly label: string;
  readonly onPress: (() => void) | undefined;
  readonly children: ReactNode;
}

function Step({ label, onPress, children }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={onPress === undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
