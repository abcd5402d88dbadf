// Who waits, as the chair works with it: the order, who is passed over, who is asked together.

import { type RequestCard, TurnKind } from '@/protocol';

// Who stands in front of somebody whom the chair chooses (FL11).
export function passedOver(line: readonly RequestCard[], request: number): RequestCard[] {
  const at = line.findIndex((one) => one.id === request);
  return line.slice(0, Math.max(0, at));
}

// What stands in front of it; 0: it is the first.
export function requestBefore(line: readonly RequestCard[], request: number): number {
  return passedOver(line, request).at(-1)?.id ?? 0;
}

// Questions that may be called to be asked in a row (IQ12); who is called already is not.
export function batchable(line: readonly RequestCard[]): RequestCard[] {
  return line.filter((one) => one.kind === TurnKind.QUESTION && one.called === 0);
}

// The ones to call together: those chosen, else as many as there may be from the front, of those
// who may have the floor.
export function batchOf(
  line: readonly RequestCard[],
  chosen: ReadonlySet<number>,
  max: number,
): RequestCard[] {
  const able = batchable(line);
  const wanted = able.filter((one) => chosen.has(one.id));
  const taken = wanted.length > 0 ? wanted : able.filter((one) => one.present);
  return taken.slice(0, max);
}

// Chosen or not, one tap; no more than the procedure lets be called together.
export function toggled(
  chosen: ReadonlySet<number>,
  request: number,
  max: number,
): ReadonlySet<number> {
  const next = new Set(chosen);
  if (next.delete(request)) return next;
  return next.size < max ? next.add(request) : chosen;
}
