// Papers as files of the server: what they are and how large their text is read.

export type PaperKind = 'text' | 'pdf' | 'other';

export function paperKind(name: string): PaperKind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'pdf') return 'pdf';
  return ending === 'txt' || ending === 'md' || ending === undefined ? 'text' : 'other';
}

// What a paper is called: by its code and the title of what it is about, for file names carry no
// tone marks. "BC-08-bao-cao.txt" of "Báo cáo kinh tế" is "BC-08: Báo cáo kinh tế".
export function paperTitle(name: string, about: string): string {
  const code = /^[A-ZĐ]{1,5}-\d+[a-z]?/.exec(name)?.[0];
  if (code !== undefined && about !== '') return `${code}: ${about}`;
  return name.replace(/\.[a-z0-9]+$/i, '').replace(/[_-]+/g, ' ');
}

export type PaperFault = 'denied' | 'missing' | 'failed';

export function faultOfStatus(status: number): PaperFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) return 'denied';
  return status === 404 ? 'missing' : 'failed';
}

// Text sizes of the reader, in percent of the screen's own.
export const textSizes: readonly number[] = [90, 100, 115, 130, 150, 175, 200];

export function nextSize(now: number, step: 1 | -1): number {
  const at = textSizes.indexOf(textSizes.includes(now) ? now : 100);
  const next = textSizes[Math.max(0, Math.min(textSizes.length - 1, at + step))];
  return next ?? 100;
}

export interface PaperChoice {
  readonly name: string;
  readonly title: string;
}

interface WithPapers {
  readonly title: string;
  readonly papers: readonly string[];
}

// Every paper of the session once, in the order of the programme.
export function paperChoices(
  ...sources: readonly (readonly WithPapers[])[]
): readonly PaperChoice[] {
  const found = new Map<string, PaperChoice>();
  for (const { title, papers } of sources.flat()) {
    for (const name of papers) {
      if (!found.has(name)) found.set(name, { name, title: paperTitle(name, title) });
    }
  }
  return [...found.values()];
}
