// Who I am, which session it is, how many are present, what time it is.

import { useIdentity, useOwn, usePresence, useSessionCard } from '@/ui/hooks';
import { LanguageToggle, useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { WallClock } from '@/ui/WallClock';
import styles from './TopBar.module.css';

export function TopBar() {
  const t = useT();
  const session = useSessionCard();
  const presence = usePresence();
  const own = useOwn();
  const identity = useIdentity();
  const seat = own && own.seat > 0 ? t('delegate.top.seat', { seat: own.seat }) : '';
  return (
    <header className={styles.bar}>
      <div className={styles.who}>
        <p className={styles.name}>{own?.name ?? identity?.name ?? ''}</p>
        <p className={styles.soft}>
          {[seat, own?.group, session?.title].filter(Boolean).join(' · ')}
        </p>
      </div>
      {presence && (
        <p className={styles.presence} data-reached={presence.quorumReached || undefined}>
          <Sign name={presence.quorumReached ? 'check' : 'warning'} />{' '}
          {t('delegate.top.present', {
            counted: presence.counted,
            members: presence.members,
          })}
        </p>
      )}
      <span className={styles.clock}>
        <WallClock />
      </span>
      <LanguageToggle />
    </header>
  );
}
