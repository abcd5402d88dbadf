// What a person wrote, shown as the text it is. Marks of direction stay inside it and turn nothing
// round it; piled-up combining marks are cut at the edge of its box.

import styles from './Written.module.css';

export interface WrittenProps {
  readonly children: string;
  // A box of its own, with its line breaks. Otherwise it stands in a sentence.
  readonly block?: boolean;
  // At most so many lines, then "…".
  readonly lines?: 2 | 3;
}

export function Written({ children, block = false, lines }: WrittenProps) {
  const look = block || lines ? styles.block : styles.inline;
  return (
    <bdi className={look} data-lines={lines}>
      {children}
    </bdi>
  );
}
