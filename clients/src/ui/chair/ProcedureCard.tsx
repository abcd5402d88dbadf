// A rule of the procedure in words, with its ground.

import type { Citation } from '@/protocol';
import { CitationLine } from './CitationLine';
import styles from './ProcedurePanel.module.css';

export function ProcedureCard(props: {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly citation: Citation | undefined;
}) {
  return (
    <section className={styles.card}>
      <h3 className={styles.name}>{props.title}</h3>
      {props.lines && (
        <ul className={styles.lines}>
          {props.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <CitationLine citation={props.citation} />
    </section>
  );
}
