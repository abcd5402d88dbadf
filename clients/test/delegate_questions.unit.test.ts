import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import {
  IssueGroupCardSchema,
  Judgement,
  NamedPersonSchema,
  OwnCardSchema,
  PublicQuestionCardSchema,
  QuestionState,
} from '@/protocol';
import {
  contributionName,
  draftBody,
  draftFault,
  kNewQuestion,
  revisionName,
} from '@/ui/delegate/logic/drafts';
import { paperChoices } from '@/ui/delegate/logic/papers';
import {
  addresseesOf,
  askedBy,
  foundByGroup,
  groupChoices,
  maySign,
  stepsOf,
} from '@/ui/delegate/logic/questions';
import { trackOf } from '@/ui/delegate/logic/track';
import { isBlank, kTextOctetsMax, octetsOf, roomOf, tidy } from '@/ui/delegate/logic/written';

const draft = (text: string, addressee = 86) => ({ text, addressee, group: 2 });

describe('what is handed in', () => {
  test('is the draft by its name', () => {
    expect(draftBody(kNewQuestion, draft(' Bao giờ? '))).toEqual({
      case: 'submitQuestion',
      value: { addressee: 86, group: 2, text: 'Bao giờ?' },
    });
    expect(draftBody(revisionName(12), draft('Mới'))).toEqual({
      case: 'reviseQuestion',
      value: { question: 12, text: 'Mới' },
    });
    expect(draftBody(contributionName(7, 3), draft('Ý kiến'))).toEqual({
      case: 'handInContribution',
      value: { item: 7, place: 3, text: 'Ý kiến' },
    });
    expect(draftBody('something/else', draft('x'))).toBeUndefined();
  });

  test('says what is missing', () => {
    expect(draftFault(kNewQuestion, draft('x', 0))).toBe('addressee');
    expect(draftFault(kNewQuestion, draft(' \n\t'))).toBe('text');
    expect(draftFault(contributionName(7, 0), draft('x', 0))).toBeUndefined();
    expect(draftFault(kNewQuestion, draft('x'.repeat(kTextOctetsMax)))).toBeUndefined();
    expect(draftFault(kNewQuestion, draft('x'.repeat(kTextOctetsMax + 1)))).toBe('tooLong');
  });
});

describe('what is written', () => {
  test('is composed, without control characters and blank ends', () => {
    expect(tidy('\u0007  Hoa\u0300\r\nhai\rba\u0085\u009f ')).toBe('Hoà\nhai\nba');
    expect(isBlank(' \n \u0000')).toBe(true);
  });

  test('keeps markup, marks of direction and combining marks as they are', () => {
    const wild = '<b>x</b> &amp; \u202eabc\u202c a\u0301\u0302\u0303\u0304';
    expect(tidy(wild)).toContain('<b>x</b> &amp; \u202eabc\u202c');
    expect(octetsOf(tidy(`a${'\u0301'.repeat(2000)}`))).toBeGreaterThan(3990);
  });

  test('fills its room in octets, with a word at 80 % and at 100 %', () => {
    expect(roomOf('')).toMatchObject({ used: 0, percent: 0, mark: 'none', excess: 0 });
    expect(roomOf('ấ')).toMatchObject({ used: 3 });
    expect(roomOf('x'.repeat(3199)).mark).toBe('none');
    expect(roomOf('x'.repeat(3200))).toMatchObject({ mark: 'near', percent: 80 });
    expect(roomOf('x'.repeat(4000))).toMatchObject({ mark: 'full', percent: 100, excess: 0 });
    expect(roomOf('x'.repeat(4003))).toMatchObject({ mark: 'full', excess: 3 });
    expect(roomOf('ấ'.repeat(1335)).excess).toBe(2);
  });

  test('counts a letter with its marks once, and says at least one too many', () => {
    expect(roomOf(`a${'\u0489'.repeat(2000)}`)).toMatchObject({ mark: 'full', excess: 1 });
  });
});

const question = (id: number, init: MessageInitShape<typeof PublicQuestionCardSchema> = {}) =>
  create(PublicQuestionCardSchema, { id, state: QuestionState.ACCEPTED, group: 1, ...init });

const issue = (id: number, init: MessageInitShape<typeof IssueGroupCardSchema> = {}) =>
  create(IssueGroupCardSchema, {
    id,
    title: `Nhóm ${id}`,
    answerer: create(NamedPersonSchema, { id: 80 + id }),
    ...init,
  });

describe('the questions of others', () => {
  const land = question(1, {
    text: 'Đất công ích 5 % cho thuê quá hạn',
    asker: { name: 'Lê Ánh' },
  });
  const water = question(2, { text: 'Hòa giải tranh chấp nước', group: 2 });
  const loose = question(3, { text: 'Khác', group: 0 });
  const issues = [issue(1), issue(2, { title: 'Thủy lợi' })];
  const ids = (wanted: string) =>
    foundByGroup([loose, water, land], issues, wanted).map(({ group, questions }) => [
      group?.id ?? 0,
      questions.map(({ id }) => id),
    ]);

  test('stand by group, those without one last', () => {
    expect(ids('')).toEqual([
      [1, [1]],
      [2, [2]],
      [0, [3]],
    ]);
  });

  test('are found without tone marks, by words and people', () => {
    expect(ids('cong ich')).toEqual([[1, [1]]]);
    expect(ids('le anh')).toEqual([[1, [1]]]);
    expect(ids('hoà giải')).toEqual([[2, [2]]]);
    expect(ids('Hòa'.normalize('NFD'))).toEqual([[2, [2]]]);
    expect(ids('tàu điện')).toEqual([]);
  });

  test('may be signed until they are answered', () => {
    expect(maySign({ state: QuestionState.ANSWERING })).toBe(true);
    expect(maySign({ state: QuestionState.ANSWERED })).toBe(false);
    expect(maySign({ state: QuestionState.IN_WRITING })).toBe(false);
  });
});

describe('whom a question is addressed to', () => {
  test('is each answerer once, the groups’ own first', () => {
    const issues = [issue(1, { coAnswerers: [{ id: 90 }] }), issue(2)];
    const officials = [81, 95].map((id) => create(NamedPersonSchema, { id }));
    expect(addresseesOf(issues, officials).map(({ id }) => id)).toEqual([81, 82, 90, 95]);
  });

  test('brings the groups that this person answers in to the front', () => {
    const issues = [issue(1), issue(2), issue(3, { coAnswerers: [{ id: 82 }] })];
    expect(groupChoices(issues, 82).map(({ id }) => id)).toEqual([2, 3, 1]);
    expect(groupChoices([issue(1, { closed: true }), issue(2)], 0).map(({ id }) => id)).toEqual([
      2,
    ]);
  });
});

describe('my questions', () => {
  const own = create(OwnCardSchema, {
    id: 7,
    questions: [
      { id: 1, asker: { id: 7 }, state: QuestionState.WITHDRAWN },
      { id: 2, asker: { id: 7 }, state: QuestionState.SUBMITTED },
      { id: 3, asker: { id: 8 }, state: QuestionState.ASKED },
      { id: 4, asker: { id: 7 }, state: QuestionState.ACCEPTED },
    ],
  });

  test('are those I asked, the newest first, what is over last', () => {
    expect(askedBy(own).map(({ id }) => id)).toEqual([4, 2, 1]);
  });

  test('can be revised as slips, withdrawn until asked, judged when answered', () => {
    expect(stepsOf({ state: QuestionState.SUBMITTED })).toMatchObject({
      revise: true,
      withdraw: true,
      judge: false,
    });
    expect(stepsOf({ state: QuestionState.REGISTERED })).toMatchObject({
      revise: false,
      withdraw: true,
    });
    expect(stepsOf({ state: QuestionState.INVITED })).toMatchObject({ withdraw: false });
    expect(stepsOf({ state: QuestionState.ASKED })).toMatchObject({ withdraw: false });
    expect(stepsOf({ state: QuestionState.WRITTEN })).toMatchObject({ judge: true });
    expect(Object.values(stepsOf({ state: QuestionState.CLOSED })).some(Boolean)).toBe(false);
  });

  test('show the way they have come', () => {
    const now = (state: QuestionState, judgement = Judgement.NONE) =>
      trackOf({ state, judgement }).find(({ mark }) => mark === 'now')?.name;
    expect(now(QuestionState.SUBMITTED)).toBe('accepted');
    expect(now(QuestionState.ACCEPTED)).toBe('registered');
    expect(now(QuestionState.INVITED)).toBe('asked');
    expect(now(QuestionState.ANSWERING)).toBe('answered');
    expect(now(QuestionState.ANSWERED)).toBe('judged');
    expect(now(QuestionState.ANSWERED, Judgement.SATISFIED)).toBeUndefined();
    expect(now(QuestionState.IN_WRITING)).toBe('written');
    expect(trackOf({ state: QuestionState.MERGED, judgement: Judgement.NONE })).toEqual([]);
  });
});

test('papers for the wall are each named once, in the order of the programme', () => {
  const choices = paperChoices(
    [{ title: 'Báo cáo', papers: ['BC-01-x.pdf', 'BC-02-y.pdf'] }],
    [{ title: 'Dự thảo', papers: ['BC-01-x.pdf', 'DT-01.pdf'] }],
  );
  expect(choices.map(({ title }) => title)).toEqual([
    'BC-01: Báo cáo',
    'BC-02: Báo cáo',
    'DT-01: Dự thảo',
  ]);
});
