// Arrows from place to place, in the order of reading.

import { KeyboardCode, type SensorContext, type UniqueIdentifier } from '@dnd-kit/core';

const steps: Readonly<Record<string, 1 | -1>> = {
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Up]: -1,
  [KeyboardCode.Left]: -1,
};

interface Aim {
  readonly id: UniqueIdentifier;
  // Where what is lifted is shown meanwhile.
  readonly beside: { readonly x: number; readonly y: number };
}

const follows = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// The place that the arrow of this key leads to from `at`; from where it was lifted at first.
export function placesInOrder(
  key: string,
  context: SensorContext,
  at: UniqueIdentifier | undefined,
): Aim | undefined {
  const step = steps[key];
  const { activeNode } = context;
  const places = context.droppableContainers
    .getEnabled()
    .flatMap(({ id, node }) => (node.current ? [{ id, node: node.current }] : []))
    .sort((a, b) => (follows(a.node, b.node) ? 1 : -1));
  if (step === undefined || !activeNode || places.length === 0) return undefined;
  const known = places.findIndex(({ id }) => id === at);
  const from = known >= 0 ? known : places.findLastIndex(({ node }) => follows(activeNode, node));
  const next = places[(from + step + places.length) % places.length];
  if (!next) return undefined;
  next.node.scrollIntoView({ block: 'nearest' });
  return { id: next.id, beside: besideBoard(context, step) };
}

let nudged = false;

// The middle of what scrolls: only there the sensor does not scroll by itself, which would keep it
// from going on. Never the same point twice, for then it would not look where it has got to.
function besideBoard({ scrollableAncestors, collisionRect }: SensorContext, step: 1 | -1) {
  nudged = !nudged;
  const nudge = (nudged ? 0.2 : 0.1) * -step;
  const frame = scrollableAncestors[0]?.getBoundingClientRect() ?? collisionRect;
  if (!frame) return { x: nudge, y: nudge };
  return { x: frame.left + frame.width / 2 + nudge, y: frame.top + frame.height / 2 + nudge };
}
