// What hangs on the wall: a picture below its title, or a title and figures as large lines. Of any
// other paper, and of a picture that the server does not give, the wall shows the title and the
// name of the file.

import { useState } from 'react';
import type { ExhibitCard } from '@/protocol';
import { useT } from '../language';
import { shortNameText } from '../who';
import styles from './ExhibitPanel.module.css';
import { figureLines } from './figures';
import { usePicture } from './picture';

// Up to so many lines stand in the larger size.
const kLarge = 4;
const kMost = 7;

export function ExhibitPanel({ exhibit }: { readonly exhibit: ExhibitCard }) {
  const t = useT();
  const picture = usePicture(exhibit.paper);
  const [broken, setBroken] = useState<string>();
  const lines = figureLines(exhibit.text);
  const shown = lines.slice(0, kMost);
  if (picture && picture !== broken) {
    return (
      <figure className={[styles.panel, styles.pictured].join(' ')}>
        <figcaption className={styles.title}>{exhibit.title}</figcaption>
        <img
          className={styles.picture}
          src={picture}
          alt={exhibit.title}
          onError={() => setBroken(picture)}
        />
      </figure>
    );
  }
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
