// A delegate's tablet: one thing at a time, three places to be, the present state always in sight.

import { CalendarDays, ClipboardCheck, Mic } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ConnectionBanner, useStale } from '@/ui/ConnectionBanner';
import { useOwn, useSessionCard } from '@/ui/hooks';
import { useDocument, useT } from '@/ui/language';
import { AgendaView } from './AgendaView';
import { CheckInView } from './CheckInView';
import styles from './DelegateScreen.module.css';
import { firstView, mustCheckIn, type View } from './logic/stage';
import { NowView } from './NowView';
import { TopBar } from './TopBar';
import { useWakeLock } from './wake_lock';

export interface DelegateStart {
  readonly view?: View;
  // An item, or a paper, that stands open.
  readonly item?: number;
  readonly paper?: string;
}

export function DelegateScreen({ start = {} }: { readonly start?: DelegateStart }) {
  const t = useT();
  useDocument(t('delegate.title'));
  useWakeLock();
  const session = useSessionCard();
  const own = useOwn();
  // Until a place is chosen the screen shows what is due: first the check-in, then what goes on.
  const [chosen, setChosen] = useState<View | undefined>(start.view);
  const stale = useStale();
  const view = chosen ?? firstView(session, own);
  const due = session !== undefined && mustCheckIn(session, own);
  return (
    <div className={styles.screen}>
      <TopBar />
      <ConnectionBanner />
      <main className={styles.main} data-stale={stale || undefined}>
        {view === 'mine' && (
          // Whoever has checked in sees that it was recorded, and goes on when they like.
          <CheckInView onCheckIn={() => setChosen('mine')} onDone={() => setChosen('now')} />
        )}
        {view === 'now' && <NowView start={start} due={due} onCheckIn={() => setChosen('mine')} />}
        {view === 'agenda' && <AgendaView start={start} />}
      </main>
      <nav className={styles.nav} aria-label={t('delegate.nav.label')}>
        <Place view="now" now={view} icon={<Mic />} onGo={setChosen} />
        <Place view="agenda" now={view} icon={<CalendarDays />} onGo={setChosen} />
        <Place view="mine" now={view} icon={<ClipboardCheck />} onGo={setChosen} />
      </nav>
    </div>
  );
}

function Place(props: {
  readonly view: View;
  readonly now: View;
  readonly icon: ReactNode;
  readonly onGo: (view: View) => void;
}) {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.place}
      aria-current={props.view === props.now ? 'page' : undefined}
      onClick={() => props.onGo(props.view)}
    >
      <span aria-hidden="true" className={styles.icon}>
        {props.icon}
      </span>
      {t(`delegate.nav.${props.view}`)}
    </button>
  );
}
