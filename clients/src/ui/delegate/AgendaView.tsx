// The programme: what was, what is, what comes and when. An item opens with its papers.

import { useEffect, useRef, useState } from 'react';
import { type AgendaCard, ItemState, type SittingCard } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { shownForecast } from '@/store/timing';
import { minutesOf, titleOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { ItemStateChip, SittingPhaseChip } from '@/ui/chips';
import { Dialog } from '@/ui/Dialog';
import { useSittings } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useNow } from '@/ui/ticking';
import { type Times, useTimes } from '@/ui/times';
import { itemKindText } from '@/ui/words';
import styles from './AgendaView.module.css';
import type { DelegateStart } from './DelegateScreen';
import { useAsking, useItems } from './facts';
import { FloorPanel } from './floor/FloorPanel';
import { ItemPapers } from './ItemPapers';

export function AgendaView({ start }: { readonly start: DelegateStart }) {
  const t = useT();
  const times = useTimes();
  const items = useItems();
  const sittings = useSittings();
  const [open, setOpen] = useState(start.item ?? 0);
  const shown = items.find((item) => item.id === open);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div className={styles.view} ref={list}>
      {items.length === 0 && <p className={styles.soft}>{t('delegate.agenda.empty')}</p>}
      {sittings.map((sitting) => (
        <section key={sitting.id} aria-label={sitting.title}>
          <header className={styles.heading}>
            <h1 className={styles.sitting}>{sitting.title}</h1>
            <span className={styles.soft}>
              {times.clock(sitting.plannedStart)}–{times.clock(sitting.plannedEnd)}
            </span>
            <SittingPhaseChip phase={sitting.phase} />
          </header>
          <ol className={styles.list}>
            {items
              .filter((item) => item.sitting === sitting.id)
              .map((item) => (
                <Row key={item.id} item={item} sitting={sitting} onOpen={setOpen} />
              ))}
          </ol>
        </section>
      ))}
      {shown && <ItemDialog item={shown} start={start} onClose={() => setOpen(0)} />}
    </div>
  );
}

function Row(props: {
  readonly item: AgendaCard;
  readonly sitting: SittingCard;
  readonly onOpen: (item: number) => void;
}) {
  const { item, sitting } = props;
  const times = useTimes();
  const now = useNow(60_000);
  const active = item.state === ItemState.ACTIVE;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={active ? 'step' : undefined}
        onClick={() => props.onOpen(item.id)}
      >
        <span className={styles.time}>{timeOf(item, sitting, now, times)}</span>
        <span className={styles.title}>{titleOf(item)}</span>
        {item.state !== ItemState.PLANNED && <ItemStateChip state={item.state} />}
      </button>
    </li>
  );
}

// When it was, or when it is expected.
function timeOf(
  item: AgendaCard,
  sitting: SittingCard,
  now: number | undefined,
  times: Times,
): string {
  const started = millis(item.startedAt);
  if (started !== undefined) return times.clock(started);
  const expected = shownForecast(item, sitting, now);
  return expected === undefined ? times.clock(item.plannedStart) : `≈ ${times.clock(expected)}`;
}

function ItemDialog(props: {
  readonly item: AgendaCard;
  readonly start: DelegateStart;
  readonly onClose: () => void;
}) {
  const t = useT();
  const times = useTimes();
  const { item, onClose } = props;
  // A list may be opened before its item comes up.
  const comes = useAsking(item).facts.list?.open && item.state !== ItemState.ACTIVE;
  const plan = { time: times.clock(item.plannedStart), minutes: minutesOf(item.plannedLength) };
  return (
    <Dialog
      title={titleOf(item)}
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.action.close')}</Button>}
    >
      <p className={styles.facts}>
        <ItemStateChip state={item.state} />
        <span>{itemKindText(item.kind)}</span>
        <span>{t('delegate.item.plannedAt', plan)}</span>
      </p>
      {item.presenter !== '' && <p>{t('delegate.item.presenter', { name: item.presenter })}</p>}
      {item.reason !== '' && <p>{t('delegate.item.reason', { reason: item.reason })}</p>}
      {comes && <FloorPanel item={item} quiet />}
      <ItemPapers item={item} heading={t('common.item.papers')} start={props.start} />
    </Dialog>
  );
}
