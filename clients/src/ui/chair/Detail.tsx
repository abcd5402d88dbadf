// What the details of an item and of a question share: a part that scrolls above what may be done,
// and what is known as name and value.

import type { ReactNode } from 'react';
import styles from './Detail.module.css';

// Nothing is selected.
export function NoDetail({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles.detail}>
      <p className={styles.none}>{children}</p>
    </section>
  );
}

interface DetailProps {
  readonly label: string;
  readonly acts: ReactNode;
  readonly children: ReactNode;
}

export function Detail({ label, acts, children }: DetailProps) {
  return (
    <section className={styles.detail} aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        {children}
      </div>
      {acts}
    </section>
  );
}

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
