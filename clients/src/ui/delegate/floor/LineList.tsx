// Who waits for the floor, in the server's order; closed until somebody wants to see it.

import type { RequestCard } from '@/protocol';
import { turnKindText } from '@/ui/floor_words';
import { useOwn } from '@/ui/hooks';
import { useT } from '@/ui/language';
import styles from './LineList.module.css';

export function LineList({ line }: { readonly line: readonly RequestCard[] }) {
  const t = useT();
  const own = useOwn();
  return (
    <details className={styles.list}>
      <summary className={styles.summary}>
        {t('delegate.floor.line.list', { count: line.length })}
      </summary>
      <ol>
        {line.map((request, index) => (
          <li
            key={request.id}
            className={styles.row}
            data-mine={request.person === own?.id || undefined}
          >
            <span className={styles.place}>{index + 1}</span>
            <span className={styles.name}>
              {request.name}
              {request.person === own?.id && ` (${t('delegate.floor.line.you')})`}
              <span className={styles.soft}>
                {[request.group, turnKindText(request.kind)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
