import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '@/net/outbox';
import { BallotsCardSchema, RefusedSchema } from '@/protocol';
import { isInBox, KeptBallots } from '@/store/kept_ballots';
import { memoryShelf } from '@/store/shelf';

const accepted: Outcome = { kind: 'accepted', at: undefined };
const refused: Outcome = { kind: 'refused', refused: create(RefusedSchema) };
const box = (...digests: string[]) => create(BallotsCardSchema, { vote: 3, digests });

describe('the digests of sealed ballots', () => {
  it('outlive the page, by vote', () => {
    const shelf = memoryShelf();
    new KeptBallots(shelf).keep(3, 'aa');
    new KeptBallots(shelf).keep(4, 'bb');
    expect(new KeptBallots(shelf).digests(3)).toEqual(['aa']);
    expect(new KeptBallots(shelf).digests(5)).toEqual([]);
    expect(JSON.parse(shelf.read() ?? '')).toEqual({ 3: ['aa'], 4: ['bb'] });
  });

  it('the one that was taken remains', () => {
    const kept = new KeptBallots(memoryShelf());
    kept.keep(3, 'aa');
    kept.keep(3, 'bb');
    kept.settle(3, 'bb', accepted);
    expect(kept.digests(3)).toEqual(['bb']);
  });

  it('one that was refused, or never left, goes', () => {
    const kept = new KeptBallots(memoryShelf());
    for (const digest of ['aa', 'bb', 'cc']) kept.keep(3, digest);
    kept.settle(3, 'bb', refused);
    kept.settle(3, 'cc', { kind: 'failed', word: 'not_sent' });
    expect(kept.digests(3)).toEqual(['aa']);
  });

  it('one that may have arrived stays', () => {
    const kept = new KeptBallots(memoryShelf());
    kept.keep(3, 'aa');
    kept.settle(3, 'aa', { kind: 'failed', word: 'blocked' });
    expect(kept.digests(3)).toEqual(['aa']);
  });

  it.each(['', '{', 'null', '[["aa"]]', '{"3":"aa"}', '{"3":[7]}'])(
    'are not made of what cannot be read: %s',
    (text) => {
      expect(new KeptBallots(memoryShelf(text)).digests(3)).toEqual([]);
    },
  );

  it('say when the device does not keep them', () => {
    expect(new KeptBallots({ read: () => undefined, write: () => false }).keep(3, 'aa')).toBe(
      false,
    );
  });
});

describe('the box', () => {
  it('holds my ballot or does not, once it is known and I have one', () => {
    expect(isInBox(undefined, ['aa'])).toBeUndefined();
    expect(isInBox(box('aa'), [])).toBeUndefined();
    expect(isInBox(box('aa', 'bb'), ['bb'])).toBe(true);
    expect(isInBox(box('aa', 'bb'), ['cc', 'aa'])).toBe(true);
    expect(isInBox(box('aa', 'bb'), ['cc'])).toBe(false);
  });
});
