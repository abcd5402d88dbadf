// A delegate's tablet: one thing at a time, four places to be, the present state always in sight.
// My own turn takes the whole screen.

import { CalendarDays, ClipboardCheck, MessageCircleQuestion, Mic } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { ConnectionBanner, useStale } from '@/ui/ConnectionBanner';
import { useOwn, useSessionCard } from '@/ui/hooks';
import { useDocument, useT } from '@/ui/language';
import { AgendaView } from './AgendaView';
import { CheckInView } from './CheckInView';
import styles from './DelegateScreen.module.css';
import { useMyTurn, useStage } from './facts';
import { MyTurn, MyTurnStrip } from './floor/MyTurn';
import { NextBanner } from './floor/NextBanner';
import { firstView, mustCheckIn, type View } from './logic/stage';
import { NowView } from './NowView';
import { LateQuestions, useLateQuestions } from './questions/LateQuestions';
import type { QuestionsPart } from './questions/QuestionsView';
import { TopBar } from './TopBar';
import { useWakeLock } from './wake_lock';
import { WorkProvider } from './work';

export interface DelegateStart {
  readonly view?: View;
  // An item, or a paper, that stands open.
  readonly item?: number;
  readonly paper?: string;
  readonly questions?: QuestionsPart;
}

export function DelegateScreen({ start = {} }: { readonly start?: DelegateStart }) {
  return (
    <WorkProvider>
      <Screen start={start} />
    </WorkProvider>
  );
}

function Screen({ start }: { readonly start: DelegateStart }) {
  const t = useT();
  useDocument(t('delegate.title'));
  useTabletText();
  useWakeLock();
  const session = useSessionCard();
  const own = useOwn();
  // Until a place is chosen the screen shows what is due: first the check-in, then what goes on.
  const [chosen, setChosen] = useState<View | undefined>(start.view);
  // The turn whose large clock has been put away.
  const [putAway, setPutAway] = useState(0);
  const mine = useMyTurn();
  const [late, fetchAgain] = useLateQuestions();
  const stale = useStale();
  const view = chosen ?? firstView(session, own);
  const due = session !== undefined && mustCheckIn(session, own);
  const wholeScreen = mine !== undefined && mine.turn.turn !== putAway;
  return (
    <div className={styles.screen}>
      {!wholeScreen && <TopBar />}
      <ConnectionBanner />
      {wholeScreen && <MyTurn {...mine} onPapers={() => setPutAway(mine.turn.turn)} />}
      {mine && !wholeScreen && <MyTurnStrip {...mine} onBack={() => setPutAway(0)} />}
      {!mine && <NextNotice onShow={view === 'now' ? undefined : () => setChosen('now')} />}
      {/* What somebody was doing is still there after their turn. */}
      <main className={styles.main} data-stale={stale || undefined} hidden={wholeScreen}>
        {view === 'mine' && (
          // Whoever has checked in sees that it was recorded, and goes on when they like.
          <CheckInView onCheckIn={() => setChosen('mine')} onDone={() => setChosen('now')} />
        )}
        {view === 'now' && <NowView start={start} due={due} onCheckIn={() => setChosen('mine')} />}
        {view === 'questions' && <LateQuestions late={late} onRetry={fetchAgain} start={start} />}
        {view === 'agenda' && <AgendaView start={start} />}
      </main>
      <nav className={styles.nav} aria-label={t('delegate.nav.label')} hidden={wholeScreen}>
        <Place view="now" now={view} icon={<Mic />} onGo={setChosen} />
        <Place view="questions" now={view} icon={<MessageCircleQuestion />} onGo={setChosen} />
        <Place view="agenda" now={view} icon={<CalendarDays />} onGo={setChosen} />
        <Place view="mine" now={view} icon={<ClipboardCheck />} onGo={setChosen} />
      </nav>
    </div>
  );
}

function NextNotice({ onShow }: { readonly onShow: (() => void) | undefined }) {
  const stage = useStage();
  const item = stage?.kind === 'item' || stage?.kind === 'recess' ? stage.item : undefined;
  return item ? <NextBanner item={item} onShow={onShow} /> : null;
}

// All text of a tablet is at least 18 px, in dialogs too, which stand beside the page's root.
function useTabletText(): void {
  useEffect(() => {
    document.documentElement.dataset.text = 'tablet';
    return () => {
      delete document.documentElement.dataset.text;
    };
  }, []);
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
