// VT17, VT18, EL6: a count sheet as it is typed, whether its sums can be true, and where two sheets
// differ. The server checks them again; this only spares who counts a second round.

import {
  type CountRow,
  type CountSheet,
  type EnteredSheet,
  type VoteCard,
  VoteForm,
  VoteKind,
} from '@/protocol';

export type HeadField = 'issued' | 'returned' | 'valid' | 'invalid';

export type RowField = 'first' | 'second' | 'third';

export const headFields: readonly HeadField[] = ['issued', 'returned', 'valid', 'invalid'];

// As it is typed, so that what is half written stays as it is.
export type SheetDraft = Readonly<Record<string, string>>;

export const headKey = (field: HeadField): string => field;

export const rowKey = (number: number, field: RowField): string => `${number} ${field}`;

// The columns of a sheet: for, against, no vote; votes; high, middle, low; confidence, none.
export function columnsOf(vote: Pick<VoteCard, 'kind'>): readonly RowField[] {
  switch (vote.kind) {
    case VoteKind.ELECTION:
      return ['first'];
    case VoteKind.CONFIDENCE_MOTION:
      return ['first', 'second'];
    default:
      return ['first', 'second', 'third'];
  }
}

// Of a decision there is one row, number 0.
export const rowsOf = (vote: Pick<VoteCard, 'kind' | 'candidates'>): readonly number[] =>
  vote.kind === VoteKind.DECISION ? [0] : vote.candidates.map(({ number }) => number);

export function numberOf(text: string | undefined): number | undefined {
  const typed = text?.trim() ?? '';
  return /^\d{1,5}$/.test(typed) ? Number(typed) : undefined;
}

type Sheet = Pick<CountSheet, HeadField> & {
  readonly rows: readonly Pick<CountRow, 'number' | RowField>[];
};

const isHands = ({ form }: Pick<VoteCard, 'form'>): boolean => form === VoteForm.SHOW_OF_HANDS;

type Counted = Pick<VoteCard, 'kind' | 'form' | 'candidates' | 'chooseUpTo'>;

// The fields that hold no number yet.
export function missingIn(vote: Counted, draft: SheetDraft): readonly string[] {
  const head = isHands(vote) ? [] : headFields.map(headKey);
  const rows = rowsOf(vote).flatMap((number) =>
    columnsOf(vote).map((field) => rowKey(number, field)),
  );
  return [...head, ...rows].filter((key) => numberOf(draft[key]) === undefined);
}

export function sheetOf(vote: Counted, draft: SheetDraft): Sheet | undefined {
  if (missingIn(vote, draft).length > 0) return undefined;
  const value = (key: string) => numberOf(draft[key]) ?? 0;
  const head = (field: HeadField) => (isHands(vote) ? 0 : value(headKey(field)));
  const columns = columnsOf(vote);
  const cell = (number: number, field: RowField) =>
    columns.includes(field) ? value(rowKey(number, field)) : 0;
  return {
    issued: head('issued'),
    returned: head('returned'),
    valid: head('valid'),
    invalid: head('invalid'),
    rows: rowsOf(vote).map((number) => ({
      number,
      first: cell(number, 'first'),
      second: cell(number, 'second'),
      third: cell(number, 'third'),
    })),
  };
}

//   hands     more hands than members present
//   issued    more ballots issued than members present
//   returned  more returned than issued
//   valid     valid and invalid together are not those returned
//   choices   for, against and no vote together are not the valid ballots
//   row       a person has more than there are valid ballots
//   names     more names than the valid ballots may bear
export interface SheetFault {
  readonly kind: 'hands' | 'issued' | 'returned' | 'valid' | 'choices' | 'row' | 'names';
  readonly count: number;
  readonly expected: number;
  // Of `row`: whose.
  readonly number?: number;
}

// As soon as the numbers that a sum needs are there, it is checked.
export function faultsIn(
  vote: Counted,
  draft: SheetDraft,
  present: number | undefined,
): readonly SheetFault[] {
  return isHands(vote)
    ? handFaults(vote, draft, present)
    : [...headFaults(draft, present), ...rowFaults(vote, draft)];
}

function handFaults(
  vote: Counted,
  draft: SheetDraft,
  present: number | undefined,
): readonly SheetFault[] {
  const count = sumOfRow(vote, draft, 0).sum;
  return present !== undefined && count > present
    ? [{ kind: 'hands', count, expected: present }]
    : [];
}

function headFaults(draft: SheetDraft, present: number | undefined): readonly SheetFault[] {
  const of = (field: HeadField) => numberOf(draft[headKey(field)]);
  const [issued, returned, valid, invalid] = [
    of('issued'),
    of('returned'),
    of('valid'),
    of('invalid'),
  ];
  const faults: SheetFault[] = [];
  if (issued !== undefined && present !== undefined && issued > present) {
    faults.push({ kind: 'issued', count: issued, expected: present });
  }
  if (returned !== undefined && issued !== undefined && returned > issued) {
    faults.push({ kind: 'returned', count: returned, expected: issued });
  }
  if (returned !== undefined && valid !== undefined && invalid !== undefined) {
    const count = valid + invalid;
    if (count !== returned) faults.push({ kind: 'valid', count, expected: returned });
  }
  return faults;
}

function rowFaults(vote: Counted, draft: SheetDraft): readonly SheetFault[] {
  const valid = numberOf(draft[headKey('valid')]);
  if (valid === undefined) return [];
  const rows = rowsOf(vote).map((number) => ({ number, ...sumOfRow(vote, draft, number) }));
  if (vote.kind === VoteKind.DECISION) {
    const { sum = 0, whole = false } = rows[0] ?? {};
    const wrong = whole ? sum !== valid : sum > valid;
    return wrong ? [{ kind: 'choices', count: sum, expected: valid }] : [];
  }
  const faults: SheetFault[] = rows
    .filter(({ sum }) => sum > valid)
    .map(({ number, sum }) => ({ kind: 'row', number, count: sum, expected: valid }));
  const names = rows.reduce((sum, row) => sum + row.sum, 0);
  const most = valid * vote.chooseUpTo;
  if (vote.kind === VoteKind.ELECTION && names > most) {
    faults.push({ kind: 'names', count: names, expected: most });
  }
  return faults;
}

// `whole`: every cell of the row has its number.
function sumOfRow(
  vote: Counted,
  draft: SheetDraft,
  number: number,
): { readonly sum: number; readonly whole: boolean } {
  const cells = columnsOf(vote).map((field) => numberOf(draft[rowKey(number, field)]));
  return {
    sum: cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0),
    whole: cells.every((cell) => cell !== undefined),
  };
}

// -- two sheets

export interface Difference {
  // A field of the head, or a column of a row.
  readonly field: HeadField | RowField;
  // None of a field of the head.
  readonly number: number | undefined;
  readonly one: number;
  readonly other: number;
}

// Field by field, in the order of the sheet.
export function differencesOf(
  vote: Pick<VoteCard, 'kind' | 'candidates'>,
  sheets: readonly EnteredSheet[],
): readonly Difference[] {
  const [one, other] = [sheets[0]?.sheet, sheets[1]?.sheet];
  if (!one || !other) return [];
  const head = headFields.map((field) => ({
    field,
    number: undefined,
    one: one[field],
    other: other[field],
  }));
  const cell = (sheet: CountSheet, number: number, field: RowField) =>
    sheet.rows.find((row) => row.number === number)?.[field] ?? 0;
  const rows = rowsOf(vote).flatMap((number) =>
    columnsOf(vote).map((field) => ({
      field,
      number,
      one: cell(one, number, field),
      other: cell(other, number, field),
    })),
  );
  return [...head, ...rows].filter((difference) => difference.one !== difference.other);
}

// What somebody has entered before, to be put right.
export function draftOf(vote: Counted, sheet: CountSheet | undefined): SheetDraft {
  if (!sheet) return {};
  const draft: Record<string, string> = {};
  if (!isHands(vote)) {
    for (const field of headFields) draft[headKey(field)] = String(sheet[field]);
  }
  for (const row of sheet.rows) {
    for (const field of columnsOf(vote)) draft[rowKey(row.number, field)] = String(row[field]);
  }
  return draft;
}
