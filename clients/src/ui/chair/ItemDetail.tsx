// The selected item: all that is known of it, and all that may be done with it.

import { minutesAndSeconds } from '@/i18n/time';
import { type AgendaCard, ItemState, type SittingCard } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { minutesOf, titleOf, unbroken } from '@/ui/agenda';
import { ItemStateChip } from '@/ui/chips';
import { useDrafts, useSessionCard, useSitting } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { itemKindText } from '@/ui/words';
import { Drift } from './AgendaRow';
import { useConsole } from './console';
import { Detail, Fact, Facts, NoDetail } from './Detail';
import detail from './Detail.module.css';
import { useItems } from './facts';
import { ItemActions } from './ItemActions';
import styles from './ItemDetail.module.css';
import { activeItem, inOrder, isAhead, nextInSitting } from './logic/agenda';
import { beginning, drift, spent } from './logic/forecast';

export function ItemDetail() {
  const t = useT();
  const item = useShownItem();
  const sitting = useSitting(item?.sitting ?? 0);
  if (!item || !sitting) return <NoDetail>{t('chair.item.none')}</NoDetail>;
  return (
    <Detail label={titleOf(item)} acts={<ItemActions item={item} sitting={sitting} />}>
      <h2 className={detail.title}>{titleOf(item)}</h2>
      <p className={detail.marks}>
        <ItemStateChip state={item.state} />
        <span className={detail.soft}>{itemKindText(item.kind)}</span>
      </p>
      {item.closed && <p className={styles.warning}>{t('chair.item.closedNote')}</p>}
      {item.inserted && <p className={detail.soft}>{t('chair.item.insertedNote')}</p>}
      <ItemFacts item={item} sitting={sitting} />
      <Drafts item={item} />
      <Papers papers={item.papers} />
    </Detail>
  );
}

function ItemFacts({
  item,
  sitting,
}: {
  readonly item: AgendaCard;
  readonly sitting: SittingCard;
}) {
  const t = useT();
  const times = useTimes();
  const now = useNow(1000);
  const started = millis(item.startedAt);
  const finished = millis(item.finishedAt);
  const expected = beginning(item, sitting, now);
  const used = now === undefined ? 0 : spent(item, now);
  return (
    <Facts>
      {item.presenter !== '' && <Fact name={t('chair.item.presenter')}>{item.presenter}</Fact>}
      <Fact name={t('chair.item.plannedTime')}>
        {times.clock(item.plannedStart)} ·{' '}
        {t('chair.next.minutes', { count: minutesOf(item.plannedLength) })}
      </Fact>
      {started === undefined && expected !== undefined && (
        <Fact name={t('chair.item.forecastTime')}>
          {times.clock(expected)} <Drift minutes={drift(item, sitting, now)} />
        </Fact>
      )}
      {started !== undefined && (
        <Fact name={t('chair.item.realTime')}>
          {times.clock(started)}
          {finished !== undefined && `–${times.clock(finished)}`}{' '}
          <Drift minutes={drift(item, sitting, now)} />
        </Fact>
      )}
      {used > 0 && item.state !== ItemState.PLANNED && (
        <Fact name={t('chair.item.timeSpent')}>{minutesAndSeconds(Math.floor(used / 1000))}</Fact>
      )}
      {item.reason !== '' && <Fact name={t('chair.item.reason')}>{item.reason}</Fact>}
    </Facts>
  );
}

function Drafts({ item }: { readonly item: AgendaCard }) {
  const t = useT();
  const drafts = useDrafts().filter((draft) => item.drafts.includes(draft.id));
  if (drafts.length === 0) return null;
  return (
    <div>
      <h3 className={detail.heading}>{t('chair.item.drafts')}</h3>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <strong>{unbroken(draft.code)}</strong> {draft.title}
            {draft.normative && <span className={detail.soft}> ({t('chair.item.normative')})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Papers({ papers }: { readonly papers: readonly string[] }) {
  const t = useT();
  if (papers.length === 0) return null;
  return (
    <div>
      <h3 className={detail.heading}>{t('chair.item.papers')}</h3>
      <ul className={styles.list}>
        {papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
    </div>
  );
}

// The selected item; else what goes on, or what comes next.
function useShownItem(): AgendaCard | undefined {
  const { item: selected } = useConsole();
  const items = useItems();
  const open = useSessionCard()?.sitting ?? 0;
  return (
    items.find((one) => one.id === selected) ??
    activeItem(items) ??
    nextInSitting(items, open) ??
    inOrder(items).find(isAhead)
  );
}
