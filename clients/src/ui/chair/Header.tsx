// Who meets, where the session stands, who presides, the time; language and help.

import { Keyboard } from 'lucide-react';
import { useIdentity, useSessionCard } from '@/ui/hooks';
import { LanguageToggle, useT } from '@/ui/language';
import { WallClock } from '@/ui/WallClock';
import { roleWord, sessionPhaseText } from '@/ui/words';
import { useConsole } from './console';
import styles from './Header.module.css';

export function Header() {
  const t = useT();
  const session = useSessionCard();
  const identity = useIdentity();
  const { open } = useConsole();
  if (!session) return null;
  const role = t(`chair.role.${roleWord(identity?.role ?? 0)}`);
  const presides = identity !== undefined && session.presiding === identity.person;
  return (
    <header className={styles.header}>
      <div className={styles.council}>
        <h1 className={styles.title}>{session.title}</h1>
        <p className={styles.soft}>
          {session.council} · {sessionPhaseText(session.phase)}
        </p>
      </div>
      <div className={styles.chair}>
        <p className={styles.presiding}>
          {session.presidingName === ''
            ? t('chair.header.nobodyPresides')
            : t('chair.header.presiding', { name: session.presidingName })}
        </p>
        <p className={styles.soft}>
          {presides
            ? t('chair.header.youPreside')
            : t('chair.header.signedIn', { name: identity?.name ?? '', role })}
        </p>
      </div>
      <span className={styles.clock}>
        <WallClock seconds />
      </span>
      <button
        type="button"
        className={styles.help}
        aria-label={t('chair.header.shortcuts')}
        title={t('chair.header.shortcuts')}
        onClick={() => open({ kind: 'shortcuts' })}
      >
        <Keyboard aria-hidden="true" />
      </button>
      <LanguageToggle />
    </header>
  );
}
