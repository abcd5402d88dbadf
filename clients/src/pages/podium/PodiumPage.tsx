// The screen at the podium: what is being dealt with, how much time is left, what comes next.

import type { SittingCard } from '@/protocol';
import { shownForecast } from '@/store/timing';
import { comingItems, itemNumber, itemPresenter, itemTitle } from '@/ui/agenda';
import { DisplayFrame } from '@/ui/display/DisplayFrame';
import { sceneOf } from '@/ui/display/scene';
import {
  AdjournedScene,
  BeforeScene,
  ClosedScene,
  MaskScene,
  RecessScene,
} from '@/ui/display/scenes';
import { Gate } from '@/ui/Gate';
import {
  type AgendaItem,
  useAgenda,
  useAgendaItem,
  useMasked,
  usePresence,
  useSessionCard,
  useSittings,
} from '@/ui/hooks';
import { ItemClock } from '@/ui/ItemClock';
import { useDocument, useT } from '@/ui/language';
import { PresenceMeter } from '@/ui/PresenceMeter';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import styles from './PodiumPage.module.css';

const kComing = 3;

export function PodiumPage() {
  const t = useT();
  useDocument(t('display.podiumTitle'));
  return (
    <Gate>
      <DisplayFrame>
        <PodiumScene />
      </DisplayFrame>
    </Gate>
  );
}

function PodiumScene() {
  const t = useT();
  const session = useSessionCard();
  const sittings = useSittings();
  const masked = useMasked();
  if (!session) return null;
  const scene = sceneOf(session, sittings, masked);
  switch (scene.kind) {
    case 'mask':
      return <MaskScene />;
    case 'not_open':
      return <BeforeScene title={t('display.notOpen')} sitting={scene.first} />;
    case 'session_closed':
      return <ClosedScene />;
    case 'recess':
      return <RecessScene sitting={scene.sitting} />;
    case 'adjourned':
      return <AdjournedScene sitting={scene.sitting} />;
    case 'between':
      return <BeforeScene title={t('display.betweenSittings')} sitting={scene.next} />;
    case 'no_item':
      return <Desk item={undefined} sitting={scene.sitting} />;
    case 'item':
      return <Desk item={scene.item} sitting={scene.sitting} />;
    default:
      return scene satisfies never;
  }
}

interface DeskProps {
  readonly item: number | undefined;
  readonly sitting: SittingCard;
}

function Desk({ item, sitting }: DeskProps) {
  const presence = usePresence();
  return (
    <div className={styles.desk}>
      <Current id={item} />
      <div className={styles.side}>
        <Coming sitting={sitting} />
        {presence && <PresenceMeter presence={presence} citation={false} look="wall" />}
      </div>
    </div>
  );
}

function Current({ id }: { readonly id: number | undefined }) {
  const t = useT();
  const entry = useAgendaItem(id ?? 0);
  if (!entry) return <h1 className={styles.title}>{t('display.noItem')}</h1>;
  const number = itemNumber(entry);
  return (
    <article className={styles.current}>
      {number && <p className={styles.number}>{t('common.item.number', { number })}</p>}
      <h1 className={styles.title}>{itemTitle(entry)}</h1>
      <p className={styles.presenter}>{itemPresenter(entry)}</p>
      {entry.shown !== 'closed' && (
        <div className={styles.clock}>
          <ItemClock item={entry.item} look="wall" />
        </div>
      )}
    </article>
  );
}

function Coming({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const coming = comingItems(useAgenda(), sitting.id, kComing);
  return (
    <section className={styles.coming}>
      <h2 className={styles.comingTitle}>{t('display.coming')}</h2>
      {coming.length === 0 && <p className={styles.soft}>{t('display.nothingComing')}</p>}
      <ol>
        {coming.map((entry) => (
          <ComingItem key={entry.item.id} entry={entry} sitting={sitting} />
        ))}
      </ol>
    </section>
  );
}

interface ComingItemProps {
  readonly entry: AgendaItem;
  readonly sitting: SittingCard;
}

function ComingItem({ entry, sitting }: ComingItemProps) {
  const times = useTimes();
  const now = useNow(60_000);
  const forecast = shownForecast(entry.item, sitting, now) ?? Number(entry.item.plannedStart);
  const number = itemNumber(entry);
  return (
    <li className={styles.row}>
      <span className={styles.time}>{times.clock(forecast)}</span>
      <span className={styles.name}>
        {number && `${number}. `}
        {itemTitle(entry)}
      </span>
    </li>
  );
}
