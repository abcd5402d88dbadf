// The papers of an item and of its drafts, each one a large button that opens the reader.

import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { AgendaCard, DraftCard } from '@/protocol';
import { unbroken } from '@/ui/agenda';
import { useDrafts } from '@/ui/hooks';
import { useT } from '@/ui/language';
import type { DelegateStart } from './DelegateScreen';
import styles from './ItemPapers.module.css';
import { paperTitle } from './logic/papers';
import { Reader } from './Reader';

export function ItemPapers(props: {
  readonly item: AgendaCard;
  readonly heading: string;
  readonly start: DelegateStart;
}) {
  const t = useT();
  const { item } = props;
  const drafts = useDrafts().filter((draft) => item.drafts.includes(draft.id));
  const [paper, setPaper] = useState(
    props.start.paper === undefined
      ? undefined
      : { name: props.start.paper, title: paperTitle(props.start.paper, item.title) },
  );
  const none = item.papers.length === 0 && drafts.length === 0;
  return (
    <div className={styles.papers}>
      {(none || item.papers.length > 0) && <h2 className={styles.heading}>{props.heading}</h2>}
      {none && <p className={styles.soft}>{t('delegate.now.noPapers')}</p>}
      {item.papers.map((name) => (
        <Paper key={name} name={name} about={item.title} onOpen={setPaper} />
      ))}
      {drafts.length > 0 && <h2 className={styles.heading}>{t('delegate.item.drafts')}</h2>}
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} onOpen={setPaper} />
      ))}
      {paper !== undefined && <Reader {...paper} onClose={() => setPaper(undefined)} />}
    </div>
  );
}

interface OpenProps {
  readonly onOpen: (paper: { readonly name: string; readonly title: string }) => void;
}

function Paper(props: OpenProps & { readonly name: string; readonly about: string }) {
  const t = useT();
  const { name, onOpen } = props;
  const title = paperTitle(name, props.about);
  return (
    <button
      type="button"
      className={styles.paper}
      aria-label={t('delegate.reader.open', { name: title })}
      onClick={() => onOpen({ name, title })}
    >
      <FileText aria-hidden="true" />
      <span>{title}</span>
    </button>
  );
}

function Draft({ draft, onOpen }: OpenProps & { readonly draft: DraftCard }) {
  const t = useT();
  const notes = [
    ...(draft.normative ? [t('delegate.item.normative')] : []),
    ...(draft.committee === '' ? [] : [t('delegate.item.committee', { name: draft.committee })]),
  ];
  const first = draft.papers[0];
  const words = (
    <span className={styles.words}>
      <span>
        <strong>{unbroken(draft.code)}</strong> {draft.title}
      </span>
      {notes.length > 0 && <span className={styles.soft}>{notes.join(' · ')}</span>}
    </span>
  );
  if (first === undefined) return <p className={styles.draft}>{words}</p>;
  return (
    <button
      type="button"
      className={styles.paper}
      onClick={() => onOpen({ name: first, title: `${draft.code}: ${draft.title}` })}
    >
      <FileText aria-hidden="true" />
      {words}
    </button>
  );
}
