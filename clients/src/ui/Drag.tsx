// What lists and boards share in which things are dragged: when a drag begins, the handle that a
// mouse, a finger and the keyboard take hold of alike, and how it is said.

import {
  type DraggableAttributes,
  type DraggableSyntheticListeners,
  KeyboardSensor,
  type KeyboardSensorOptions,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import styles from './Drag.module.css';

// So far a finger or mouse goes before it means a drag and not a press.
const kPress_px = 6;

export function useDragSensors(
  coordinateGetter: NonNullable<KeyboardSensorOptions['coordinateGetter']>,
) {
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: kPress_px } }),
    useSensor(KeyboardSensor, { coordinateGetter }),
  );
}

export interface DragHandleProps {
  readonly label: string;
  // What useDraggable and useSortable give alike.
  readonly drag: {
    readonly setActivatorNodeRef: (element: HTMLElement | null) => void;
    readonly attributes: DraggableAttributes;
    readonly listeners: DraggableSyntheticListeners;
  };
}

export function DragHandle({ label, drag }: DragHandleProps) {
  return (
    <button
      type="button"
      ref={drag.setActivatorNodeRef}
      className={styles.handle}
      {...drag.attributes}
      {...drag.listeners}
      aria-label={label}
    >
      <GripVertical aria-hidden="true" />
    </button>
  );
}

// As wide as a handle, beside what stays where it is.
export function NoHandle() {
  return <span className={styles.none} />;
}
