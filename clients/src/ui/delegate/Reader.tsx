// Reads a paper: text in a size that suits the eyes, a PDF in the browser's own viewer.

import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { nextSize, textSizes } from './logic/papers';
import { usePaper } from './paper_file';
import styles from './Reader.module.css';

const kSizeKey = 'plenary.reader.size';

export interface ReaderProps {
  // Of the file.
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
}

export function Reader(props: ReaderProps) {
  const t = useT();
  const { name, title, onClose } = props;
  const { paper, retry } = usePaper(name);
  const [size, setSize] = useState(storedSize);
  const resize = (step: 1 | -1) => {
    const next = nextSize(size, step);
    setSize(next);
    keepSize(next);
  };
  return (
    <Dialog
      title={title}
      wide
      onClose={onClose}
      actions={
        <div className={styles.actions}>
          {paper.kind === 'text' && (
            <div className={styles.sizes}>
              <Button
                icon={<Minus aria-hidden="true" />}
                label={t('delegate.reader.smaller')}
                onPress={() => resize(-1)}
              >
                A
              </Button>
              <output className={styles.percent}>
                {t('delegate.reader.size', { percent: size })}
              </output>
              <Button
                icon={<Plus aria-hidden="true" />}
                label={t('delegate.reader.larger')}
                onPress={() => resize(1)}
              >
                A
              </Button>
            </div>
          )}
          {paper.kind === 'pdf' && (
            <a className={styles.link} href={paper.url} target="_blank" rel="noreferrer">
              {t('delegate.reader.inWindow')}
            </a>
          )}
          <Button onPress={onClose}>{t('common.action.close')}</Button>
        </div>
      }
    >
      {paper.kind === 'loading' && (
        <p role="status">{t('delegate.reader.loading', { name: title })}</p>
      )}
      {paper.kind === 'fault' && (
        <div className={styles.fault} role="alert">
          <p>{t(`delegate.reader.${paper.fault}`)}</p>
          <Button onPress={retry}>{t('delegate.reader.retry')}</Button>
        </div>
      )}
      {paper.kind === 'text' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard.
        <section className={styles.text} data-size={size} aria-label={title} tabIndex={0}>
          {paper.text}
        </section>
      )}
      {paper.kind === 'pdf' && (
        <iframe
          className={styles.pdf}
          src={paper.url}
          title={t('delegate.reader.pdf', { name: title })}
        />
      )}
    </Dialog>
  );
}

// The size is kept for the next paper; without storage it is the usual one.
function storedSize(): number {
  try {
    const size = Number(window.localStorage.getItem(kSizeKey));
    return textSizes.includes(size) ? size : 100;
  } catch {
    return 100;
  }
}

function keepSize(size: number): void {
  try {
    window.localStorage.setItem(kSizeKey, String(size));
  } catch {
    // Private browsing: the size lasts as long as the page.
  }
}
