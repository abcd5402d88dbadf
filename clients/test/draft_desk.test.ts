import { describe, expect, it } from 'vitest';
import type { SentCommand } from '@/net/frames';
import { fromHex, hex, kPatienceUnsent_ms, Outbox, type Outcome } from '@/net/outbox';
import type { CommandBody } from '@/protocol';
import { DraftDesk } from '@/store/draft_desk';
import { memoryShelf, type Shelf } from '@/store/shelf';
import { draftBody, kNewQuestion } from '@/ui/delegate/logic/drafts';
import { FakeWorld } from './support/fake_world';

const accepted: Outcome = { kind: 'accepted', at: undefined };

// A page: a desk over what the device keeps. What it sends is answered when the test says so.
function page(shelf: Shelf, firstOctet = 1) {
  const sent: { body: CommandBody; id: string; answer: (outcome: Outcome) => void }[] = [];
  let octet = firstOctet;
  const desk = new DraftDesk({
    shelf,
    submit: (body, id) =>
      new Promise((answer) => {
        sent.push({ body, id: hex(id), answer });
      }),
    randomOctets: (count) => new Uint8Array(count).fill(octet++),
    body: draftBody,
  });
  return { desk, sent };
}

const words = { text: 'Bao giờ xong?', addressee: 86, group: 1 };

describe('a draft', () => {
  it('survives a reload with every change', () => {
    const shelf = memoryShelf();
    page(shelf).desk.edit(kNewQuestion, { text: 'Bao giờ' });
    page(shelf).desk.edit(kNewQuestion, { addressee: 86 });
    expect(page(shelf).desk.drafts().get(kNewQuestion)).toEqual({
      text: 'Bao giờ',
      addressee: 86,
      group: 0,
    });
  });

  it('says when the device does not keep it', () => {
    const { desk } = page({ read: () => undefined, write: () => false });
    desk.edit(kNewQuestion, { text: 'x' });
    expect(desk.kept()).toBe(false);
  });

  it.each(['', '{', '[1]', 'null', '{"question":7}', '{"question":{"text":4}}'])(
    'is not made of what cannot be read: %s',
    (text) => {
      expect(page(memoryShelf(text)).desk.drafts().size).toBe(0);
    },
  );
});

describe('handing in', () => {
  it('keeps the id before anything is sent', async () => {
    const writes: string[] = [];
    const memory = memoryShelf();
    const { desk, sent } = page({
      read: memory.read,
      write: (text) => {
        expect(sent).toHaveLength(0);
        writes.push(text);
        return memory.write(text);
      },
    });
    desk.edit(kNewQuestion, words);
    void desk.handIn(kNewQuestion);
    expect(writes.at(-1)).toContain('01'.repeat(16));
    expect(sent[0]?.id).toBe('01'.repeat(16));
  });

  it('sends the same words under the same id after a reload, and once', async () => {
    const shelf = memoryShelf();
    const first = page(shelf);
    first.desk.edit(kNewQuestion, words);
    void first.desk.handIn(kNewQuestion);
    const second = page(shelf, 50);
    const resumed = second.desk.resume();
    expect(second.sent).toHaveLength(1);
    expect(second.sent[0]?.id).toBe(first.sent[0]?.id);
    expect(second.sent[0]?.body).toEqual(first.sent[0]?.body);
    second.sent[0]?.answer(accepted);
    await resumed;
    expect(second.desk.drafts().size).toBe(0);
    expect(page(shelf).desk.drafts().size).toBe(0);
  });

  it('is not done twice by a double tap', () => {
    const { desk, sent } = page(memoryShelf());
    desk.edit(kNewQuestion, words);
    void desk.handIn(kNewQuestion);
    void desk.handIn(kNewQuestion);
    expect(sent).toHaveLength(1);
  });

  it('freezes the words until the answer', () => {
    const { desk } = page(memoryShelf());
    desk.edit(kNewQuestion, words);
    void desk.handIn(kNewQuestion);
    desk.edit(kNewQuestion, { text: 'anders' });
    desk.discard(kNewQuestion);
    expect(desk.drafts().get(kNewQuestion)?.text).toBe(words.text);
  });

  it('gives the words back when it is refused, for a new id', async () => {
    const { desk, sent } = page(memoryShelf());
    desk.edit(kNewQuestion, words);
    const done = desk.handIn(kNewQuestion);
    const refused = { kind: 'refused', refused: {} } as Outcome;
    sent[0]?.answer(refused);
    await done;
    expect(desk.drafts().get(kNewQuestion)).toMatchObject({ ...words, outcome: refused });
    void desk.handIn(kNewQuestion);
    expect(sent[1]?.id).not.toBe(sent[0]?.id);
  });

  it('keeps the id when the connection ends for good: it may have arrived', async () => {
    const shelf = memoryShelf();
    const { desk, sent } = page(shelf);
    desk.edit(kNewQuestion, words);
    const done = desk.handIn(kNewQuestion);
    sent[0]?.answer({ kind: 'failed', word: 'blocked' });
    await done;
    expect(page(shelf).desk.drafts().get(kNewQuestion)?.commandId).toBe(sent[0]?.id);
  });
});

describe('a command with an id of its own', () => {
  const body: CommandBody = { case: 'submitQuestion', value: { text: 'x' } };
  const id = fromHex('0a'.repeat(16));

  function outbox() {
    const world = new FakeWorld();
    const sent: SentCommand[] = [];
    let up = false;
    const box = new Outbox(world, (command) => {
      if (up) sent.push(command);
      return up;
    });
    const connect = () => {
      up = true;
      box.resend();
    };
    return { world, box, sent, connect };
  }

  it('is never given up', () => {
    const { world, box, sent, connect } = outbox();
    void box.submit(body, id);
    world.passes(kPatienceUnsent_ms * 100);
    expect(box.size).toBe(1);
    connect();
    expect(hex(sent[0]?.commandId ?? new Uint8Array())).toBe('0a'.repeat(16));
  });

  it('submitted twice is one command with one outcome', async () => {
    const { box, sent, connect } = outbox();
    const outcomes = [box.submit(body, id), box.submit(body, id)];
    connect();
    expect(sent).toHaveLength(1);
    box.abandon();
    expect(await Promise.all(outcomes)).toEqual([
      { kind: 'failed', word: 'blocked' },
      { kind: 'failed', word: 'blocked' },
    ]);
  });
});
