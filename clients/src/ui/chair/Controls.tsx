// What may be done beside the next step: the frequent ones as buttons, the rest in a menu. Acts
// that end something stand last, apart.

import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { type CommandName, Doors, SessionPhase, SittingPhase } from '@/protocol';
import { Button } from '@/ui/Button';
import { useCurrentSitting, useIdentity, useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import styles from './Controls.module.css';
import { type DialogRequest, useConsole } from './console';
import { useItems, useOffers } from './facts';
import { activeItem, isBreak, nextInSitting } from './logic/agenda';

export function Controls() {
  const t = useT();
  const { open } = useConsole();
  const offers = useOffers();
  const sitting = useCurrentSitting();
  const items = useItems();
  const recess = offers('beginRecess');
  const inSitting = sitting?.phase === SittingPhase.OPEN;
  const shut = sitting?.doors === Doors.CLOSED;
  const doors = offers(shut ? 'openDoors' : 'closeDoors');
  const next = sitting && !activeItem(items) ? nextInSitting(items, sitting.id) : undefined;
  const pause = next && isBreak(next) ? next : undefined;
  return (
    <div className={styles.controls}>
      {inSitting && recess.shown && (
        <Button
          size="small"
          onPress={() => open({ kind: 'recess', ...(pause ? { item: pause } : {}) })}
          disabledReason={recess.blocked}
          reasonShownElsewhere
        >
          {t('chair.control.recess')}
        </Button>
      )}
      {inSitting && doors.shown && (
        <Button
          size="small"
          onPress={() => open({ kind: shut ? 'open_doors' : 'close_doors' })}
          disabledReason={doors.blocked}
          reasonShownElsewhere
        >
          {t(shut ? 'chair.control.openDoors' : 'chair.control.closeDoors')}
        </Button>
      )}
      <MoreMenu />
    </div>
  );
}

interface Entry {
  readonly command: CommandName;
  readonly words: string;
  readonly dialog: DialogRequest;
}

// Sheets for the printer, made of this console's own cards, in a window beside it.
function print(): void {
  window.open(`/print.html${window.location.search}`, '_blank');
}

function MoreMenu() {
  const t = useT();
  const { open } = useConsole();
  const { everyday, ending } = useEntries();
  const all = [...everyday, ...ending];
  const choose = (key: unknown) => {
    if (key === 'print') print();
    const entry = all.find((one) => one.command === key);
    if (entry) open(entry.dialog);
  };
  return (
    <MenuTrigger>
      <AriaButton className={styles.more ?? ''}>{t('chair.panel.more')}</AriaButton>
      <Popover className={styles.popover ?? ''} placement="top end">
        <Menu className={styles.menu ?? ''} onAction={choose} aria-label={t('chair.panel.more')}>
          {everyday.map((entry) => (
            <MenuItem key={entry.command} id={entry.command} className={styles.entry ?? ''}>
              {entry.words}
            </MenuItem>
          ))}
          <MenuItem id="print" className={styles.entry ?? ''}>
            {t('chair.control.print')}
          </MenuItem>
          {ending.length > 0 && <Separator className={styles.line ?? ''} />}
          {ending.map((entry) => (
            <MenuItem
              key={entry.command}
              id={entry.command}
              className={[styles.entry, styles.ending].join(' ')}
            >
              {entry.words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function useEntries(): { everyday: Entry[]; ending: Entry[] } {
  const t = useT();
  const offers = useOffers();
  const session = useSessionCard();
  const identity = useIdentity();
  const sitting = useCurrentSitting();
  const open = session?.phase === SessionPhase.OPEN;
  const running = session?.phase === SessionPhase.OPEN || session?.phase === SessionPhase.CONVENED;
  const presides = session?.presiding === identity?.person;
  const offered = (entries: readonly (Entry | false)[]): Entry[] =>
    entries.filter(
      (entry): entry is Entry =>
        entry !== false &&
        offers(entry.command).shown &&
        (offers(entry.command).blocked === undefined || entry.command === 'takeChair'),
    );
  return {
    everyday: offered([
      running && {
        command: 'insertItem',
        words: t('chair.control.insert'),
        // What is unforeseen usually comes up now: it goes behind the item that is dealt with.
        dialog: {
          kind: 'insert',
          sitting: session?.sitting ?? 0,
          after: session?.activeItem ?? 0,
        },
      },
      running &&
        presides && {
          command: 'handOverChair',
          words: t('chair.control.handOver'),
          dialog: { kind: 'hand_over' },
        },
      running &&
        !presides && {
          command: 'takeChair',
          words: t('chair.control.takeChair'),
          dialog: { kind: 'take_chair' },
        },
    ]),
    ending: offered([
      sitting !== undefined && {
        command: 'adjournSitting',
        words: t('chair.control.adjourn'),
        dialog: { kind: 'adjourn' },
      },
      sitting !== undefined && {
        command: 'closeSitting',
        words: t('chair.control.closeSitting'),
        dialog: { kind: 'close_sitting' },
      },
      open &&
        sitting === undefined && {
          command: 'closeSession',
          words: t('chair.control.closeSession'),
          dialog: { kind: 'close_session' },
        },
    ]),
  };
}
