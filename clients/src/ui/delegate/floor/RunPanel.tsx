// The leader of a group runs the floor of its room: opens and closes the list, calls the next one,
// keeps the clock.

import { useState } from 'react';
import type { AgendaCard, CommandBody, FloorCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useFloor, useLine, useList } from '@/ui/floor_hooks';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { type RunStep, runningOf } from '../logic/run';
import { FloorPanel } from './FloorPanel';
import styles from './RunPanel.module.css';

export function RunPanel(props: { readonly item: AgendaCard; readonly place: number }) {
  const floor = useFloor(props.place);
  return floor ? <Panel {...props} floor={floor} /> : null;
}

type Press = RunStep | 'openRequests' | 'closeRequests';

function Panel(props: {
  readonly item: AgendaCard;
  readonly place: number;
  readonly floor: FloorCard;
}) {
  const t = useT();
  const { item, place, floor } = props;
  const line = useLine(item.id, place);
  const list = useList(item.id, place);
  const command = useCommand();
  const [sent, setSent] = useState<Press>();
  const { main, more, next } = runningOf(floor, line);
  const open = list?.open ?? floor.open;
  const sending = command.state === 'sending';
  const press = (what: Press) => {
    setSent(what);
    void command.send(bodyOf(what, item.id, place));
  };
  const button = (what: Press, words: string, large = false) => (
    <Button
      key={what}
      tone={large ? 'primary' : 'plain'}
      size={large ? 'large' : 'normal'}
      onPress={() => press(what)}
      pending={sending && sent === what}
      disabledReason={reasonOf(what)}
    >
      {words}
    </Button>
  );
  const reasonOf = (what: Press): string | undefined => {
    if (command.blocked) return t(`common.blocked.${command.blocked}`);
    if (sending && sent !== what) return t('delegate.floor.blocked.waitForAnswer');
    return what === 'callNext' && !next ? t('delegate.run.nobodyWaiting') : undefined;
  };
  const wordsOf = (what: RunStep): string => {
    if (what !== 'callNext') return t(`delegate.run.${runWords[what]}`);
    return next ? t('delegate.run.next', { name: next.name }) : t('delegate.run.nextNobody');
  };
  return (
    <section
      className={styles.panel}
      aria-label={t('delegate.run.title', { group: floor.placeName })}
    >
      <h2 className={styles.title}>{t('delegate.run.title', { group: floor.placeName })}</h2>
      <div className={styles.main}>{button(main, wordsOf(main), true)}</div>
      {more.length > 0 && (
        <div className={styles.more}>{more.map((what) => button(what, wordsOf(what)))}</div>
      )}
      <div className={styles.list}>
        <p>{t(open ? 'delegate.run.isOpen' : 'delegate.run.isClosed')}</p>
        {open
          ? button('closeRequests', t('delegate.run.close'))
          : button('openRequests', t('delegate.run.open'))}
      </div>
      <RefusalNotice outcome={command.outcome} />
      <h3 className={styles.own}>{t('delegate.run.ownAsks')}</h3>
      <FloorPanel item={item} quiet />
    </section>
  );
}

const runWords = {
  startTurn: 'start',
  pauseTurn: 'pause',
  resumeTurn: 'resume',
  stopTurn: 'stop',
} as const;

function bodyOf(what: Press, item: number, place: number): CommandBody {
  const bodies: Readonly<Record<Press, CommandBody>> = {
    callNext: { case: 'callNext', value: { place } },
    startTurn: { case: 'startTurn', value: { place } },
    pauseTurn: { case: 'pauseTurn', value: { place } },
    resumeTurn: { case: 'resumeTurn', value: { place } },
    stopTurn: { case: 'stopTurn', value: { place } },
    openRequests: { case: 'openRequests', value: { item, place } },
    closeRequests: { case: 'closeRequests', value: { item, place } },
  };
  return bodies[what];
}
