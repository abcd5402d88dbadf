// The figures of an exhibit as lines for the wall. The text stays what it is; where a line has a
// label and a figure behind a colon, the two stand apart so that figures can stand below each
// other.

export interface FigureLine {
  readonly label: string;
  // Empty when the line is only text.
  readonly figure: string;
}

export function figureLines(text: string): readonly FigureLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.lastIndexOf(': ');
      return colon < 1
        ? { label: line, figure: '' }
        : { label: line.slice(0, colon), figure: line.slice(colon + 2).trim() };
    });
}
