// The demonstration session's own tables, so that the pictured states show real names and titles.

import agendaCsv from '../../../deploy/demo-session/agenda.csv?raw';
import delegatesCsv from '../../../deploy/demo-session/delegates.csv?raw';
import draftsCsv from '../../../deploy/demo-session/drafts.csv?raw';
import officialsCsv from '../../../deploy/demo-session/officials.csv?raw';

// Rows of cells; quoted cells may hold commas, line breaks and doubled quotes.
export function parseCsv(text: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.replace(/^\uFEFF/, '').trimEnd();
  while (cell.lastIndex <= source.length) {
    const match = cell.exec(source);
    if (!match) break;
    const [, raw = '', end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

const body = (text: string): string[][] => parseCsv(text).slice(1);

export interface DemoItem {
  readonly number: string;
  readonly sitting: string;
  readonly time: string;
  readonly minutes: number;
  readonly title: string;
  readonly presenter: string;
  readonly kind: string;
  readonly papers: readonly string[];
  readonly drafts: readonly string[];
}

const words = (cell: string | undefined): string[] =>
  (cell ?? '').split(/[|;]/).flatMap((word) => word.trim() || []);

export const demoItems: readonly DemoItem[] = body(agendaCsv).map((cells) => ({
  number: cells[0] ?? '',
  sitting: cells[1] ?? '',
  time: cells[2] ?? '00:00',
  minutes: Number(cells[3]),
  title: cells[4] ?? '',
  presenter: cells[5] ?? '',
  kind: cells[6] ?? '',
  papers: words(cells[8]),
  drafts: words(cells[9]),
}));

export interface DemoPerson {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly seat: number;
  readonly office: string;
  readonly roles: readonly string[];
}

export const demoDelegates: readonly DemoPerson[] = body(delegatesCsv).map((cells) => ({
  code: cells[0] ?? '',
  name: cells[1] ?? '',
  group: cells[2] ?? '',
  seat: Number(cells[3]),
  office: cells[4] ?? '',
  roles: words(cells[5]),
}));

export const demoOfficials: readonly DemoPerson[] = body(officialsCsv).map((cells) => ({
  code: cells[0] ?? '',
  name: cells[1] ?? '',
  group: '',
  seat: 0,
  office: cells[2] ?? '',
  roles: words(cells[3]),
}));

export interface DemoDraft {
  readonly code: string;
  readonly title: string;
  readonly committee: string;
  readonly normative: boolean;
  readonly papers: readonly string[];
}

export const demoDrafts: readonly DemoDraft[] = body(draftsCsv).map((cells) => ({
  code: cells[0] ?? '',
  title: cells[1] ?? '',
  committee: cells[2] ?? '',
  normative: (cells[3] ?? '') !== '',
  papers: words(cells[5]),
}));
