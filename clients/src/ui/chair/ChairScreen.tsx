// The console of the chair, the secretary and the tellers: parts on the left, what goes on and the
// next step on the right, the answer to the last order below the parts.

import type { FunctionComponent } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ConnectionBanner, useStale } from '@/ui/ConnectionBanner';
import { useCurrentSitting, useIdentity } from '@/ui/hooks';
import { useDocument, useT } from '@/ui/language';
import { roleWord } from '@/ui/words';
import { AgendaPanel } from './AgendaPanel';
import styles from './ChairScreen.module.css';
import { ConsoleProvider, type ConsoleStart, type Part, parts, useConsole } from './console';
import { useItems } from './facts';
import { useFloorNext } from './floor/Stage';
import { useTurnKeys } from './floor/TurnControls';
import { Header } from './Header';
import { useStep } from './ItemActions';
import { late, useFetched } from './late';
import { activeItem, inOrder } from './logic/agenda';
import { useNextStep } from './NextStep';
import { NoticeBar } from './NoticeBar';
import { SidePanel } from './SidePanel';
import { type ShortcutName, useShortcuts } from './shortcuts';

export function ChairScreen({ start }: { readonly start?: ConsoleStart }) {
  return (
    <ConsoleProvider {...(start ? { start } : {})}>
      <Console />
    </ConsoleProvider>
  );
}

const Dialogs = late(async () => (await import('./dialogs/Dialogs')).Dialogs);
const FloorPanel = late(async () => (await import('./floor/FloorPanel')).FloorPanel);
const InterpellationPanel = late(
  async () => (await import('./interpellation/InterpellationPanel')).InterpellationPanel,
);
const AttendancePanel = late(async () => (await import('./AttendancePanel')).AttendancePanel);
const ProcedurePanel = late(async () => (await import('./ProcedurePanel')).ProcedurePanel);

const lateParts = [
  Dialogs,
  FloorPanel,
  InterpellationPanel,
  AttendancePanel,
  ProcedurePanel,
] as const;

const panels: Readonly<Record<Part, FunctionComponent>> = {
  agenda: AgendaPanel,
  floor: FloorPanel,
  interpellation: InterpellationPanel,
  attendance: AttendancePanel,
  procedure: ProcedurePanel,
};

function Console() {
  const t = useT();
  const { part, setPart, dialog } = useConsole();
  const identity = useIdentity();
  const role = roleWord(identity?.role ?? 0);
  useDocument(t(role === 'other' ? 'chair.title' : `chair.titleOf.${role}`));
  const stale = useStale();
  useConsoleShortcuts();
  useFetched(lateParts);
  return (
    <div className={styles.screen}>
      <Header />
      <ConnectionBanner />
      <main className={styles.main} data-stale={stale || undefined}>
        <div className={styles.parts}>
          <Tabs
            className={styles.tabs ?? ''}
            selectedKey={part}
            onSelectionChange={(key) => setPart(key as Part)}
          >
            <TabList className={styles.tabList ?? ''} aria-label={t('chair.tabs.label')}>
              {parts.map((one) => (
                <Tab key={one} id={one} className={styles.tab ?? ''}>
                  {t(`chair.tabs.${one}`)}
                </Tab>
              ))}
            </TabList>
            {parts.map((one) => {
              const Panel = panels[one];
              return (
                <TabPanel key={one} id={one} className={styles.panel ?? ''}>
                  <Panel />
                </TabPanel>
              );
            })}
          </Tabs>
          <div className={styles.notice}>
            <NoticeBar />
          </div>
        </div>
        <SidePanel />
      </main>
      <Dialogs wanted={dialog} />
    </div>
  );
}

function useConsoleShortcuts(): void {
  const console = useConsole();
  const items = useItems();
  const sitting = useCurrentSitting();
  const next = useNextStep();
  const speaker = useFloorNext();
  const turn = useTurnKeys();
  const selected = items.find((item) => item.id === console.item);
  const step = useStep(selected, sitting);

  const walk = (by: 1 | -1) => {
    const ordered = inOrder(items);
    const from = selected ?? activeItem(items);
    const at = ordered.findIndex((item) => item.id === from?.id);
    const to = ordered[Math.max(0, Math.min(ordered.length - 1, at + by))];
    console.setPart('agenda');
    if (to) console.selectItem(to.id);
  };
  const search = () => {
    console.setPart('attendance');
    if (console.board === 'desk') console.setBoard('list');
    requestAnimationFrame(() => {
      document.querySelector<HTMLInputElement>('[data-search]')?.focus();
    });
  };
  const acts: Readonly<Record<ShortcutName, () => void>> = {
    next: next.press,
    speaker: speaker.press,
    pause: turn.pause,
    extend: turn.extend,
    search,
    agenda: () => console.setPart('agenda'),
    floor: () => console.setPart('floor'),
    interpellation: () => console.setPart('interpellation'),
    attendance: () => console.setPart('attendance'),
    procedure: () => console.setPart('procedure'),
    desk: () => {
      console.setPart('attendance');
      console.setBoard('desk');
    },
    current: () => {
      console.setPart('agenda');
      console.selectItem(activeItem(items)?.id ?? 0);
    },
    previousItem: () => walk(-1),
    nextItem: () => walk(1),
    moveUp: () => step('up'),
    moveDown: () => step('down'),
    undo: () => void console.orders.undo(),
    help: () => console.open({ kind: 'shortcuts' }),
  };
  useShortcuts((name) => acts[name]());
}
