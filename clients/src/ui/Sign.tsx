// Small signs that stand beside colours, drawn by ourselves so that no tablet lacks a glyph.

export const signPaths = {
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  play: 'M4 2.5l9 5.5l-9 5.5z',
  pause: 'M5 3v10M11 3v10',
  square: 'M4 4h8v8h-8z',
  warning: 'M8 2.5l6 11h-12z',
  check: 'M2.5 8.5l3.5 4l7.5-9',
  cross: 'M3 3l10 10M13 3l-10 10',
  dash: 'M3 8h10',
  right: 'M2.5 8h10.5M9 4l4 4l-4 4',
  back: 'M13.5 8h-10.5M7 4l-4 4l4 4',
  skip: 'M3 12c0-7 8-8 10-3M13.5 4v5h-5',
  both: 'M2.5 5.5h10M10 3l2.5 2.5l-2.5 2.5M13.5 11h-10M6 8.5l-2.5 2.5l2.5 2.5',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 13v.5',
} as const;

export type SignName = keyof typeof signPaths;

const filled: ReadonlySet<SignName> = new Set(['play', 'square', 'warning']);

export const isFilled = (name: SignName): boolean => filled.has(name);

export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="0.9em"
      height="0.9em"
      aria-hidden="true"
      focusable="false"
      style={{ verticalAlign: '-0.08em' }}
    >
      <path
        d={signPaths[name]}
        fill={isFilled(name) ? 'currentcolor' : 'none'}
        stroke="currentcolor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
