// The public display in the hall and in front of it. Shows, asks nothing, and never more than the
// public may know.

import type { FloorCard, SittingCard } from '@/protocol';
import { comingItems, itemNumber, itemPresenter, itemTitle } from '@/ui/agenda';
import { DisplayFrame } from '@/ui/display/DisplayFrame';
import { ExhibitPanel } from '@/ui/display/ExhibitPanel';
import { sceneOf } from '@/ui/display/scene';
import {
  AdjournedScene,
  BeforeScene,
  ClosedScene,
  MaskScene,
  Plate,
  PresenceLine,
  RecessScene,
} from '@/ui/display/scenes';
import { useFloor } from '@/ui/floor_hooks';
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
import { useShownExhibit } from '@/ui/interpellation_hooks';
import { useDocument, useT } from '@/ui/language';
import { PresenceMeter } from '@/ui/PresenceMeter';
import styles from './GalleryPage.module.css';
import { ItemLine, SpeakerScene, Waiting } from './SpeakerScene';

export function GalleryPage() {
  const t = useT();
  useDocument(t('display.title'));
  return (
    <Gate>
      <DisplayFrame>
        <GalleryScene />
      </DisplayFrame>
    </Gate>
  );
}

function GalleryScene() {
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
      return (
        <>
          <Plate title={t('display.noItem')} />
          <PresenceLine />
          <NextLine sitting={scene.sitting} />
        </>
      );
    case 'item':
      return <ItemScene id={scene.item} sitting={scene.sitting} />;
    default:
      return scene satisfies never;
  }
}

interface ItemSceneProps {
  readonly id: number;
  readonly sitting: SittingCard;
}

// Who speaks comes first; then what hangs on the wall; then the item itself.
function ItemScene({ id, sitting }: ItemSceneProps) {
  const entry = useAgendaItem(id);
  const told = useFloor();
  const exhibit = useShownExhibit();
  if (!entry) return null;
  const floor = told?.item === id ? told : undefined;
  if (floor?.speaker) return <SpeakerScene entry={entry} floor={floor} speaker={floor.speaker} />;
  if (exhibit) {
    return (
      <article className={styles.item}>
        <ItemLine entry={entry} heading />
        <ExhibitPanel exhibit={exhibit} />
        {floor && <Waiting floor={floor} />}
      </article>
    );
  }
  return <WholeItem entry={entry} floor={floor} sitting={sitting} />;
}

interface WholeItemProps {
  readonly entry: AgendaItem;
  readonly floor: FloorCard | undefined;
  readonly sitting: SittingCard;
}

function WholeItem({ entry, floor, sitting }: WholeItemProps) {
  const t = useT();
  const presence = usePresence();
  const number = itemNumber(entry);
  const presenter = itemPresenter(entry);
  return (
    <article className={styles.item}>
      <div className={styles.what}>
        {number && <p className={styles.number}>{t('common.item.number', { number })}</p>}
        <h1 className={styles.title}>{itemTitle(entry)}</h1>
        {presenter && <p className={styles.presenter}>{presenter}</p>}
      </div>
      <div className={styles.facts}>
        <div className={styles.presence}>
          {presence && <PresenceMeter presence={presence} citation={false} look="wall" />}
        </div>
        {entry.shown !== 'closed' && (
          <div className={styles.clock}>
            <ItemClock item={entry.item} look="wall" />
          </div>
        )}
      </div>
      {floor && (floor.open || floor.waiting > 0) ? (
        <Waiting floor={floor} />
      ) : (
        <NextLine sitting={sitting} />
      )}
    </article>
  );
}

function NextLine({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const [next] = comingItems(useAgenda(), sitting.id, 1);
  if (!next) return null;
  const number = itemNumber(next);
  return (
    <p className={styles.next}>
      <span className={styles.nextWord}>{t('display.next')}</span> {number && `${number}. `}
      {itemTitle(next)}
    </p>
  );
}
