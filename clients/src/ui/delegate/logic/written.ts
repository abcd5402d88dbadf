// What a person writes: how much room it takes, and what may stand in it.

// Of a question and of a contribution, in octets of UTF-8; the server refuses more.
export const kTextOctetsMax = 4_000;

const encoder = new TextEncoder();

export const octetsOf = (text: string): number => encoder.encode(text).length;

// What goes out: composed letters, no control characters but line feed and tabulator, no blank
// ends. Marks of direction and combining marks are a person's words and stay.
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      .trim()
  );
}

export const isBlank = (text: string): boolean => tidy(text) === '';

export interface Room {
  readonly used: number;
  readonly limit: number;
  readonly percent: number;
  // worth a word to somebody who does not see the counter
  readonly mark: 'none' | 'near' | 'full';
  // Letters, as a person counts them, that have to go.
  readonly excess: number;
}

const kNear_percent = 80;

export function roomOf(text: string, limit: number = kTextOctetsMax): Room {
  const clean = tidy(text);
  const used = octetsOf(clean);
  const percent = Math.floor((used * 100) / limit);
  const excess = used > limit ? lettersBeyond(clean, limit) : 0;
  const mark = used >= limit ? 'full' : percent >= kNear_percent ? 'near' : 'none';
  return { used, limit, percent, mark, excess };
}

// A letter with its marks counts once.
function lettersBeyond(text: string, limit: number): number {
  let used = 0;
  let beyond = 0;
  for (const sign of text) {
    used += octetsOf(sign);
    if (used > limit && !/\p{Mark}/u.test(sign)) beyond += 1;
  }
  return Math.max(1, beyond);
}

const kLong_letters = 260;
const kLong_lines = 4;

// Too long for a row of a list.
export function isLong(text: string): boolean {
  return text.length > kLong_letters || text.split('\n').length > kLong_lines;
}
