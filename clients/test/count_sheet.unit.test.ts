import { create } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { CountSheetSchema, EnteredSheetSchema, VoteForm, VoteKind } from '@/protocol';
import {
  differencesOf,
  draftOf,
  faultsIn,
  missingIn,
  numberOf,
  type SheetDraft,
  sheetOf,
} from '@/ui/chair/logic/count_sheet';
import { vote } from './vote_cards';

const hands = vote(1, { form: VoteForm.SHOW_OF_HANDS });
const paper = vote(1, { form: VoteForm.PAPER });
const names = [1, 2].map((number) => ({ number, name: `Người ${number}` }));
const election = vote(1, {
  form: VoteForm.PAPER,
  kind: VoteKind.ELECTION,
  chooseUpTo: 1,
  candidates: names,
});
const rated = vote(1, { form: VoteForm.PAPER, kind: VoteKind.CONFIDENCE, candidates: names });
const head = { issued: '79', returned: '78', valid: '76', invalid: '2' };
const kinds = (one: typeof paper, draft: SheetDraft, present = 79) =>
  faultsIn(one, draft, present).map(({ kind }) => kind);

describe('a count sheet', () => {
  test('takes whole numbers, and nothing else', () => {
    expect(numberOf(' 41 ')).toBe(41);
    for (const text of ['', '4,5', '-1', '4a', undefined]) expect(numberOf(text)).toBeUndefined();
  });

  test('of hands has three numbers, which are not more than those present', () => {
    const draft = { '0 first': '61', '0 second': '11', '0 third': '4' };
    expect(missingIn(hands, draft)).toEqual([]);
    expect(kinds(hands, draft)).toEqual([]);
    expect(faultsIn(hands, draft, 70)).toEqual([{ kind: 'hands', count: 76, expected: 70 }]);
    expect(sheetOf(hands, draft)).toEqual({
      issued: 0,
      returned: 0,
      valid: 0,
      invalid: 0,
      rows: [{ number: 0, first: 61, second: 11, third: 4 }],
    });
  });

  test('is not sent while a field is empty', () => {
    expect(missingIn(hands, { '0 first': '61' })).toEqual(['0 second', '0 third']);
    expect(sheetOf(hands, { '0 first': '61' })).toBeUndefined();
    expect(missingIn(election, head)).toEqual(['1 first', '2 first']);
  });

  test('of paper: issued within those present, returned within issued, both parts its sum', () => {
    expect(kinds(paper, { issued: '80' })).toEqual(['issued']);
    expect(kinds(paper, { issued: '79', returned: '80' })).toEqual(['returned']);
    expect(faultsIn(paper, { ...head, invalid: '1' }, 79)).toEqual([
      { kind: 'valid', count: 77, expected: 78 },
    ]);
  });

  test('of a decision: the choices are the valid ballots, said once all three are there', () => {
    const some = { ...head, '0 first': '61', '0 second': '11' };
    expect(kinds(paper, some)).toEqual([]);
    expect(kinds(paper, { ...some, '0 third': '4' })).toEqual([]);
    expect(kinds(paper, { ...some, '0 third': '3' })).toEqual(['choices']);
    expect(kinds(paper, { ...head, '0 first': '77' })).toEqual(['choices']);
  });

  test('of an election: nobody above the valid ballots, all together within their names', () => {
    expect(kinds(election, { ...head, '1 first': '52', '2 first': '24' })).toEqual([]);
    expect(kinds(election, { ...head, '1 first': '77' })).toEqual(['row', 'names']);
    expect(faultsIn(election, { ...head, '1 first': '52', '2 first': '25' }, 79)).toEqual([
      { kind: 'names', count: 77, expected: 76 },
    ]);
  });

  test('of a vote of confidence: the levels of each person within the valid ballots', () => {
    const row = { '1 first': '60', '1 second': '10', '1 third': '7' };
    expect(faultsIn(rated, { ...head, ...row }, 79)).toEqual([
      { kind: 'row', number: 1, count: 77, expected: 76 },
    ]);
  });
});

describe('two sheets', () => {
  const sheet = (second: number, invalid = 2) =>
    create(EnteredSheetSchema, {
      by: second,
      sheet: {
        issued: 79,
        returned: 78,
        valid: 76,
        invalid,
        rows: [
          { number: 1, first: 52 },
          { number: 2, first: second },
        ],
      },
    });

  test('that are alike have no differences; one alone neither', () => {
    expect(differencesOf(election, [sheet(19), sheet(19)])).toEqual([]);
    expect(differencesOf(election, [sheet(19)])).toEqual([]);
  });

  test('are compared field by field, in the order of the sheet', () => {
    expect(differencesOf(election, [sheet(19), sheet(18, 3)])).toEqual([
      { field: 'invalid', number: undefined, one: 2, other: 3 },
      { field: 'first', number: 2, one: 19, other: 18 },
    ]);
  });

  test('what was entered comes back to be put right', () => {
    const entered = create(CountSheetSchema, sheet(19).sheet);
    const draft = draftOf(election, entered);
    expect(draft).toEqual({ ...head, '1 first': '52', '2 first': '19' });
    expect(sheetOf(election, draft)?.rows).toEqual([
      { number: 1, first: 52, second: 0, third: 0 },
      { number: 2, first: 19, second: 0, third: 0 },
    ]);
    expect(draftOf(election, undefined)).toEqual({});
  });
});
