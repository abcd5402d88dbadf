import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { dateField, endOfDay } from '@/i18n/time';
import { comingQuestions, offersFor, questionNow, unrecorded } from '@/pages/podium/mine';
import { FloorCardSchema, QuestionCardSchema, QuestionState } from '@/protocol';
import { figureLines } from '@/ui/display/figures';

const kMe = 87;

const question = (id: number, state: QuestionState, value: { asker?: number; at?: number } = {}) =>
  create(QuestionCardSchema, {
    id,
    state,
    asker: { id: value.asker ?? 26 },
    submittedAt: BigInt(value.at ?? id),
  });

describe('the questions of the person at the podium', () => {
  it('stand by how near the answer is, then by the moment', () => {
    const coming = comingQuestions(
      [
        question(1, QuestionState.ACCEPTED),
        question(2, QuestionState.REGISTERED, { at: 9 }),
        question(3, QuestionState.REGISTERED, { at: 4 }),
        question(4, QuestionState.ASKED),
        question(5, QuestionState.ANSWERING),
        question(6, QuestionState.ANSWERED),
        question(7, QuestionState.IN_WRITING),
      ],
      kMe,
    );
    expect(coming.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
  });

  it('leave out those the person asks', () => {
    const own = question(1, QuestionState.ASKED, { asker: kMe });
    expect(comingQuestions([own], kMe)).toEqual([]);
    expect(unrecorded([question(2, QuestionState.ANSWERED)], kMe)).toHaveLength(1);
    expect(unrecorded([question(2, QuestionState.ANSWERED, { asker: kMe })], kMe)).toEqual([]);
  });

  it('come after the one that whoever has the floor, or was interrupted, speaks of', () => {
    const asked = [question(4, QuestionState.ASKED)];
    const floor = create(FloorCardSchema, { speaker: { turn: 1 }, interrupted: [{ question: 9 }] });
    expect(questionNow(floor, asked)).toBe(9);
    expect(questionNow(create(FloorCardSchema, {}), asked)).toBe(4);
    expect(questionNow(undefined, [question(5, QuestionState.REGISTERED)])).toBe(0);
  });

  it.each([
    [QuestionState.REGISTERED, { inWriting: true, record: false, written: false, figures: true }],
    [QuestionState.INVITED, { inWriting: false, record: false, written: false, figures: true }],
    [QuestionState.ASKING, { inWriting: false, record: false, written: false, figures: true }],
    [QuestionState.ANSWERING, { inWriting: true, record: true, written: false, figures: true }],
    [QuestionState.ANSWERED, { inWriting: false, record: true, written: false, figures: true }],
    [QuestionState.IN_WRITING, { inWriting: false, record: false, written: true, figures: false }],
    [QuestionState.CLOSED, { inWriting: false, record: false, written: false, figures: false }],
  ])('in state %i are offered what belongs to it', (state, offers) => {
    expect(offersFor(question(1, state))).toEqual(offers);
  });
});

describe('a day of a date field', () => {
  it('ends with the last moment of the council’s day', () => {
    const end = endOfDay('2026-12-30', 420);
    expect(end).toBe(Date.UTC(2026, 11, 30, 17) - 1);
    expect(dateField(end ?? 0, 420)).toBe('2026-12-30');
  });

  it('is none when nothing was chosen', () => {
    expect(endOfDay('', 420)).toBeUndefined();
    expect(endOfDay('2026-13-40', 420)).toBeUndefined();
  });
});

describe('figures for the wall', () => {
  it('stand apart from their labels, line by line', () => {
    expect(figureLines('Xã Yên Khê: 82.000\n\n  Tỷ lệ: 12: 100 \nchỉ có chữ\n: 5')).toEqual([
      { label: 'Xã Yên Khê', figure: '82.000' },
      { label: 'Tỷ lệ: 12', figure: '100' },
      { label: 'chỉ có chữ', figure: '' },
      { label: ': 5', figure: '' },
    ]);
  });
});
