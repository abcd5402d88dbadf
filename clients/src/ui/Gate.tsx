// Stands before the content of a page until there is something to show: a friendly screen for a
// device that nobody enrolled, a word while the first cards are on their way. Never a blank page.

import type { ReactNode } from 'react';
import styles from './Gate.module.css';
import { useConnection, useSessionCard } from './hooks';
import { LanguageToggle, useT } from './language';
import { goodbyeText } from './refusal_text';

export function Gate({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const connection = useConnection();
  const session = useSessionCard();
  if (session) return children;
  if (connection.phase !== 'blocked') {
    return (
      <main className={styles.page}>
        <h1 className={styles.loading} aria-live="polite">
          {connection.phase === 'reconnecting'
            ? t('common.connection.reconnecting')
            : t('common.loading')}
        </h1>
      </main>
    );
  }
  const strange = connection.reason === 'not_enrolled';
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1>{strange ? t('common.enrol.title') : t('common.connection.blockedTitle')}</h1>
        <p>{strange ? t('common.enrol.text') : goodbyeText(connection.reason ?? '')}</p>
        {strange && <p className={styles.soft}>{t('common.enrol.help')}</p>}
        <p className={styles.actions}>
          <button type="button" className={styles.reload} onClick={() => location.reload()}>
            {t('common.action.reload')}
          </button>
          <LanguageToggle />
        </p>
      </div>
    </main>
  );
}
