import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import {
  ExhibitCardSchema,
  ExhibitState,
  IssueGroupCardSchema,
  PromiseCardSchema,
  PromiseState,
  PublicQuestionCardSchema,
  QuestionCardSchema,
  QuestionState,
} from '@/protocol';
import {
  cosignerCount,
  fullQuestion,
  isLate,
  mayAnswer,
  owedAnswers,
  owedPromises,
  publicQuestion,
  questionsAt,
  questionsIn,
  shownExhibit,
  stageOf,
} from '@/store/interpellation';

const question = (id: number, state: QuestionState, due?: number, group = 1) =>
  fullQuestion(
    create(QuestionCardSchema, {
      id,
      state,
      group,
      ...(due !== undefined && { due: BigInt(due) }),
    }),
  );

const numbers = (entries: readonly { readonly question: { readonly id: number } }[]) =>
  entries.map((entry) => entry.question.id);

describe('questions', () => {
  it.each([
    [QuestionState.SUBMITTED, 'slip'],
    [QuestionState.MERGED, 'gone'],
    [QuestionState.ACCEPTED, 'coming'],
    [QuestionState.REGISTERED, 'coming'],
    [QuestionState.INVITED, 'coming'],
    [QuestionState.ASKING, 'now'],
    [QuestionState.ASKED, 'now'],
    [QuestionState.ANSWERING, 'now'],
    [QuestionState.ANSWERED, 'answered'],
    [QuestionState.IN_WRITING, 'writing'],
    [QuestionState.WRITTEN, 'writing'],
    [QuestionState.CLOSED, 'closed'],
    [QuestionState.WITHDRAWN, 'gone'],
  ] as const)('in state %i stand at %s', (state, stage) => {
    expect(stageOf(state)).toBe(stage);
  });

  it('are picked by stage and by group', () => {
    const all = [
      question(1, QuestionState.ANSWERED),
      question(2, QuestionState.ASKED, undefined, 2),
      question(3, QuestionState.ACCEPTED),
    ];
    expect(numbers(questionsAt(all, 'coming', 'now'))).toEqual([2, 3]);
    expect(numbers(questionsIn(all, 1))).toEqual([1, 3]);
  });

  it('count who signs them, whatever is known of those', () => {
    const full = create(QuestionCardSchema, { cosigners: [{ id: 4 }, { id: 5 }] });
    const known = create(PublicQuestionCardSchema, { cosigners: 3 });
    expect(cosignerCount(fullQuestion(full))).toBe(2);
    expect(cosignerCount(publicQuestion(known))).toBe(3);
  });

  it('are answered by the addressee, the answerers of the group and who was invited', () => {
    const asked = create(QuestionCardSchema, { addressee: { id: 87 }, invited: [{ id: 90 }] });
    const group = create(IssueGroupCardSchema, { answerer: { id: 87 }, coAnswerers: [{ id: 88 }] });
    expect([87, 88, 90].every((id) => mayAnswer(id, asked, group))).toBe(true);
    expect(mayAnswer(91, asked, group)).toBe(false);
    expect(mayAnswer(88, asked, undefined)).toBe(false);
  });
});

describe('what is owed', () => {
  it('is written answers that have not come, the first due first', () => {
    const owed = owedAnswers([
      question(1, QuestionState.IN_WRITING, 300),
      question(2, QuestionState.WRITTEN, 100),
      question(3, QuestionState.IN_WRITING, 200),
      question(4, QuestionState.IN_WRITING, 200),
      question(5, QuestionState.IN_WRITING),
    ]);
    expect(numbers(owed)).toEqual([3, 4, 1, 5]);
  });

  it('is promises that are not closed, those without a day last', () => {
    const promise = (id: number, state: PromiseState, due?: number) =>
      create(PromiseCardSchema, { id, state, ...(due !== undefined && { due: BigInt(due) }) });
    const owed = owedPromises([
      promise(1, PromiseState.OPEN),
      promise(2, PromiseState.CLOSED, 10),
      promise(3, PromiseState.REPORTED, 20),
      promise(4, PromiseState.OPEN, 15),
    ]);
    expect(owed.map(({ id }) => id)).toEqual([4, 3, 1]);
  });

  it('is late when its day is over, never without a day or a clock', () => {
    expect(isLate(100n, 101)).toBe(true);
    expect(isLate(100n, 100)).toBe(false);
    expect(isLate(undefined, 101)).toBe(false);
    expect(isLate(100n, undefined)).toBe(false);
  });
});

describe('the wall', () => {
  it('shows the exhibit that the server says is shown', () => {
    const exhibits = [ExhibitState.APPROVED, ExhibitState.SHOWN].map((state, id) =>
      create(ExhibitCardSchema, { id, state }),
    );
    expect(shownExhibit(exhibits)?.id).toBe(1);
    expect(shownExhibit(exhibits.slice(0, 1))).toBeUndefined();
  });
});
