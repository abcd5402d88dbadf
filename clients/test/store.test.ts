import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { type Card, CardSchema, type Update, UpdateSchema, UpdateScope } from '@/protocol';
import { SessionStore } from '@/store/session_store';
import { kNothingTold, reduce, type Told } from '@/store/state';

const card = (key: string, title = ''): Card =>
  create(CardSchema, { key, card: { case: 'draftCard', value: { title } } });

const position = (sequence: number, epoch = 'e') => ({ epoch, sequence: BigInt(sequence) });

const all = (to: number, cards: Card[], epoch = 'e'): Update =>
  create(UpdateSchema, {
    scope: UpdateScope.ALL,
    to: position(to, epoch),
    serverTime: 7n,
    upserted: cards,
  });

interface Change {
  readonly from: number;
  readonly to: number;
  readonly upserted?: Card[];
  readonly removed?: string[];
  readonly epoch?: string;
}

const changes = ({ from, to, upserted = [], removed = [], epoch = 'e' }: Change): Update =>
  create(UpdateSchema, {
    scope: UpdateScope.CHANGES,
    from: position(from, epoch),
    to: position(to, epoch),
    upserted,
    removed,
  });

const own = (upserted: Card[], removed: string[] = []): Update =>
  create(UpdateSchema, { scope: UpdateScope.OWN, to: position(99), upserted, removed });

const toldBy = (...updates: Update[]): Told =>
  updates.reduce((told, update) => reduce(told, update).told, kNothingTold);

const keys = (told: Told): string[] => [...told.cards.keys()].sort();

describe('reduce', () => {
  it('ALL replaces every shared card and names all that changed', () => {
    const step = reduce(toldBy(all(3, [card('a'), card('b')])), all(9, [card('b'), card('c')]));
    expect(keys(step.told)).toEqual(['b', 'c']);
    expect([...step.changed].sort()).toEqual(['a', 'b', 'c']);
    expect(step.told.position?.sequence).toBe(9n);
    expect(step.told.asOf).toBe(7);
  });

  it('ALL is taken from another epoch and from an earlier place', () => {
    const told = toldBy(all(30, [card('a')]), all(2, [card('z')], 'other'));
    expect(keys(told)).toEqual(['z']);
    expect(told.position).toMatchObject({ epoch: 'other', sequence: 2n });
  });

  it('ALL leaves own cards', () => {
    const told = toldBy(own([card('own')]), all(1, []));
    expect([...told.own.keys()]).toEqual(['own']);
  });

  it('CHANGES follow where the screen stands', () => {
    const told = toldBy(
      all(5, [card('a', 'old'), card('b')]),
      changes({ from: 5, to: 6, upserted: [card('a', 'new')], removed: ['b'] }),
    );
    expect(keys(told)).toEqual(['a']);
    expect(told.cards.get('a')?.card.value).toMatchObject({ title: 'new' });
    expect(told.position?.sequence).toBe(6n);
  });

  it('CHANGES that begin earlier and end later are taken', () => {
    const told = toldBy(all(5, []), changes({ from: 3, to: 8, upserted: [card('a')] }));
    expect(keys(told)).toEqual(['a']);
    expect(told.position?.sequence).toBe(8n);
  });

  it('CHANGES that the screen already has do nothing, and are no gap', () => {
    const told = toldBy(all(8, [card('a', 'new')]));
    const step = reduce(told, changes({ from: 6, to: 8, upserted: [card('a', 'old')] }));
    expect(step.told).toBe(told);
    expect(step).toMatchObject({ changed: [], gap: false });
  });

  it('CHANGES that begin later are a gap and do nothing', () => {
    const told = toldBy(all(5, []));
    const step = reduce(told, changes({ from: 6, to: 7, upserted: [card('a')] }));
    expect(step.gap).toBe(true);
    expect(step.told).toBe(told);
  });

  it('CHANGES of another epoch, or before anything was told, are a gap', () => {
    const foreign = changes({ from: 5, to: 6, epoch: 'other' });
    expect(reduce(toldBy(all(5, [])), foreign).gap).toBe(true);
    expect(reduce(kNothingTold, changes({ from: 0, to: 1 })).gap).toBe(true);
  });

  it('OWN touches only own cards and never the position', () => {
    const told = toldBy(all(5, [card('a')]), own([card('own')]), own([], ['own']));
    expect(keys(told)).toEqual(['a']);
    expect(told.own.size).toBe(0);
    expect(told.position?.sequence).toBe(5n);
    expect(reduce(told, own([card('own')])).changed).toEqual(['own:own']);
  });
});

function storeAt() {
  const frames: (() => void)[] = [];
  const gaps: string[] = [];
  const store = new SessionStore({
    schedule: (act) => frames.push(act),
    onGap: () => gaps.push('gap'),
  });
  const heard: string[] = [];
  const listen = (topic: string) => store.subscribe(topic, () => heard.push(topic));
  const draw = () => {
    for (const frame of frames.splice(0)) frame();
  };
  return { store, frames, gaps, heard, listen, draw };
}

describe('SessionStore', () => {
  it('applies once per frame and tells each listener once', () => {
    const { store, frames, heard, listen, draw } = storeAt();
    listen('agenda/1');
    listen('agenda/');
    listen('agenda/2');
    store.enqueue(all(1, [card('agenda/1', 'a')]));
    store.enqueue(changes({ from: 1, to: 2, upserted: [card('agenda/1', 'b')] }));
    expect(frames).toHaveLength(1);
    expect(heard).toEqual([]);
    draw();
    expect(heard.sort()).toEqual(['agenda/', 'agenda/1']);
    expect(store.card('agenda/1')?.card.value).toMatchObject({ title: 'b' });
  });

  it('keeps the identity of a list until one of its cards changes', () => {
    const { store, draw } = storeAt();
    store.enqueue(all(1, [card('agenda/1'), card('draft/1')]));
    draw();
    const list = store.cards('agenda/');
    store.enqueue(changes({ from: 1, to: 2, upserted: [card('draft/1', 'x')] }));
    draw();
    expect(store.cards('agenda/')).toBe(list);
    expect(store.cards('')).toHaveLength(2);
    store.enqueue(changes({ from: 2, to: 3, removed: ['agenda/1'] }));
    draw();
    expect(store.cards('agenda/')).toEqual([]);
    expect(store.cards('')).toHaveLength(1);
  });

  it('asks for what is missing and shows nothing beyond the gap', () => {
    const { store, gaps, draw } = storeAt();
    store.enqueue(all(1, []));
    store.enqueue(changes({ from: 3, to: 4, upserted: [card('a')] }));
    store.enqueue(changes({ from: 4, to: 5, upserted: [card('b')] }));
    draw();
    expect(gaps).toEqual(['gap']);
    expect(store.card('a')).toBeUndefined();
    expect(store.card('b')).toBeUndefined();
    expect(store.position()?.sequence).toBe(1n);
  });

  it('counts what has arrived for its position, drawn or not', () => {
    const { store } = storeAt();
    store.enqueue(all(12, []));
    expect(store.position()?.sequence).toBe(12n);
  });
});
