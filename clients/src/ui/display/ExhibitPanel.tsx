// What hangs on the wall: a title, and figures as large lines. Of a paper the wall shows the title
// and the name of the file; a display does not fetch papers.

import type { ExhibitCard } from '@/protocol';
import { useT } from '../language';
import { shortNameText } from '../who';
import styles from './ExhibitPanel.module.css';
import { figureLines } from './figures';

// Up to so many lines stand in the larger size.
const kLarge = 4;
const kMost = 7;

export function ExhibitPanel({ exhibit }: { readonly exhibit: ExhibitCard }) {
  const t = useT();
  const lines = figureLines(exhibit.text);
  const shown = lines.slice(0, kMost);
  return (
    <figure className={styles.panel} data-large={lines.length <= kLarge || undefined}>
      <figcaption className={styles.title}>{exhibit.title}</figcaption>
      {shown.length > 0 && (
        <dl className={styles.lines}>
          {shown.map(({ label, figure }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, drawn whole.
            <div key={index} className={styles.line}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.figure}>{figure}</dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length > kMost && <p className={styles.soft}>…</p>}
      {exhibit.paper && (
        <p className={styles.soft}>{t('display.exhibitPaper', { paper: exhibit.paper })}</p>
      )}
      {exhibit.by && (
        <p className={styles.soft}>{t('display.exhibitBy', { by: shortNameText(exhibit.by) })}</p>
      )}
    </figure>
  );
}
