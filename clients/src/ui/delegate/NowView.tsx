// What goes on: the item with its clock, who has the floor and what I can ask for, the recess with
// its end, or why there is nothing yet.

import type { ReactNode } from 'react';
import { type AgendaCard, Doors, ItemState, SittingPhase } from '@/protocol';
import { millis } from '@/protocol/numbers';
import { isTaken, requestsOf } from '@/store/floor';
import { expectedEnd, shownForecast } from '@/store/timing';
import { minutesOf, titleOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { useFloor, useRequests } from '@/ui/floor_hooks';
import { useCurrentSitting, useOwn, usePresence } from '@/ui/hooks';
import { ItemClock } from '@/ui/ItemClock';
import { useT } from '@/ui/language';
import { RecessClock } from '@/ui/RecessClock';
import { useNow, useTicking } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import type { DelegateStart } from './DelegateScreen';
import { useItems, useMyPlace, useStage } from './facts';
import { FloorPanel, WrittenContribution } from './floor/FloorPanel';
import { RunPanel } from './floor/RunPanel';
import { SpeakerNow } from './floor/SpeakerNow';
import { ItemPapers } from './ItemPapers';
import { isSpokenIn } from './logic/asks';
import type { Stage } from './logic/stage';
import styles from './NowView.module.css';

interface NowViewProps {
  readonly start: DelegateStart;
  readonly due: boolean;
  readonly onCheckIn: () => void;
}

export function NowView({ start, due, onCheckIn }: NowViewProps) {
  const t = useT();
  const stage = useStage();
  const presence = usePresence();
  const sitting = useCurrentSitting();
  if (!stage) return null;
  return (
    <div className={styles.view}>
      {sitting?.doors === Doors.CLOSED && <ClosedNotice />}
      {due && (
        <div className={styles.due}>
          <p>{t('delegate.checkIn.waitingForYou')}</p>
          <Button tone="primary" onPress={onCheckIn}>
            {t('delegate.checkIn.title')}
          </Button>
        </div>
      )}
      {presence?.quorumLostAt !== undefined && (
        <p className={styles.warning}>{t('delegate.now.quorumLost')}</p>
      )}
      <LeftWaiting />
      <StagePart stage={stage} start={start} />
    </div>
  );
}

// FL24 on my own behalf: an item ended while I waited, and I may hand in what I had to say.
function LeftWaiting() {
  const t = useT();
  const own = useOwn();
  const items = useItems();
  const waiting = requestsOf(useRequests(), own?.id ?? 0);
  const over = items.filter(
    (item) =>
      (item.state === ItemState.FINISHED || item.state === ItemState.INTERRUPTED) &&
      waiting.some((request) => request.item === item.id),
  );
  return over.map((item) => (
    <section key={item.id} className={styles.due}>
      <div className={styles.dueWords}>
        <h2 className={styles.dueTitle}>{t('delegate.floor.line.overTitle')}</h2>
        <p>{titleOf(item)}</p>
        <p className={styles.soft}>{t('delegate.floor.line.overText')}</p>
      </div>
      <WrittenContribution item={item} prominent />
    </section>
  ));
}

function ClosedNotice() {
  const t = useT();
  return (
    <div className={styles.closed} role="note">
      <strong>{t('delegate.closed.title')}</strong>
      <span>{t('delegate.closed.text')}</span>
    </div>
  );
}

function StagePart({ stage, start }: { readonly stage: Stage; readonly start: DelegateStart }) {
  const t = useT();
  const times = useTimes();
  switch (stage.kind) {
    case 'over':
      return <Message title={t('delegate.now.over')}>{t('delegate.now.overText')}</Message>;
    case 'before':
    case 'between': {
      const { sitting } = stage;
      const facts = sitting && {
        title: sitting.title,
        time: times.clock(sitting.plannedStart),
        date: times.longDate(sitting.plannedStart),
      };
      return (
        <Message title={t(`delegate.now.${stage.kind}`)}>
          {facts && t(`delegate.now.${stage.kind}Text`, facts)}
        </Message>
      );
    }
    case 'adjourned': {
      const back = millis(stage.sitting.backAt);
      return (
        <Message title={t('delegate.now.adjourned')}>
          {back === undefined
            ? t('delegate.now.adjournedLater')
            : t('delegate.now.adjournedBack', {
                time: times.clock(back),
                date: times.longDate(back),
              })}
          {stage.sitting.reason !== '' && (
            <span className={styles.line}>
              {t('delegate.now.reason', { reason: stage.sitting.reason })}
            </span>
          )}
        </Message>
      );
    }
    case 'recess':
      return (
        <Message title={t('delegate.now.recess')}>
          <span className={styles.recess}>
            <RecessClock sitting={stage.sitting} />
          </span>
          {stage.item && <ItemFloor item={stage.item} />}
          <NextItems />
        </Message>
      );
    case 'waiting':
      return (
        <Message title={t('delegate.now.waiting')}>
          <NextItems />
        </Message>
      );
    case 'item':
      return <CurrentItem stage={stage} start={start} />;
    default:
      return stage satisfies never;
  }
}

function Message({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <section className={styles.message}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
    </section>
  );
}

function CurrentItem(props: {
  readonly stage: Extract<Stage, { kind: 'item' }>;
  readonly start: DelegateStart;
}) {
  const t = useT();
  const times = useTimes();
  const { item } = props.stage;
  const end = expectedEnd(item);
  const over = useTicking((session) => end !== undefined && (session.now() ?? 0) > end);
  const floor = useFloor(useMyPlace(item));
  // Where delegates speak, the floor comes first and the item's clock is small.
  const spoken = floor?.item === item.id && (isSpokenIn(item) || floor.open || isTaken(floor));
  return (
    <section className={styles.item} data-spoken={spoken || undefined}>
      <div className={styles.about}>
        <p className={styles.label}>{t('delegate.now.item')}</p>
        <h1 className={styles.title}>{titleOf(item)}</h1>
        {item.presenter !== '' && (
          <p className={styles.text}>{t('delegate.item.presenter', { name: item.presenter })}</p>
        )}
        <p className={styles.clock}>
          <ItemClock item={item} announce={!spoken} />
        </p>
        <p className={styles.soft}>
          {t('delegate.now.planned', { minutes: minutesOf(item.plannedLength) })}
          {end !== undefined &&
            ` · ${t(over ? 'delegate.now.endedAt' : 'delegate.now.endsAt', {
              time: times.clock(end),
            })}`}
        </p>
        {spoken && <SpeakerNow floor={floor} />}
      </div>
      <div className={styles.floor}>
        <ItemFloor item={item} />
      </div>
      <div className={styles.rest}>
        <ItemPapers item={item} heading={t('delegate.now.papers')} start={props.start} />
        <NextItems />
      </div>
    </section>
  );
}

// My way to the floor; for the leader of a group, the floor itself.
function ItemFloor({ item }: { readonly item: AgendaCard }) {
  const place = useMyPlace(item);
  const leads = useOwn()?.leads ?? 0;
  return place !== 0 && leads === place ? (
    <RunPanel item={item} place={place} />
  ) : (
    <FloorPanel item={item} />
  );
}

// The next two items of this sitting, with the time at which they are expected.
function NextItems() {
  const t = useT();
  const times = useTimes();
  const now = useNow(60_000);
  const sitting = useCurrentSitting();
  const items = useItems()
    .filter(
      (one) =>
        one.sitting === sitting?.id &&
        (one.state === ItemState.PLANNED || one.state === ItemState.INTERRUPTED),
    )
    .slice(0, 2);
  if (!sitting || sitting.phase === SittingPhase.CLOSED) return null;
  return (
    <div className={styles.next}>
      <h2 className={styles.label}>{t('delegate.now.next')}</h2>
      {items.length === 0 && <p className={styles.soft}>{t('delegate.now.nothingNext')}</p>}
      <ul>
        {items.map((item) => {
          const expected = shownForecast(item, sitting, now);
          // In a recess forecasts stand still; one that has passed says nothing any more.
          const passed = expected !== undefined && now !== undefined && expected < now;
          const at = passed ? undefined : expected;
          return (
            <li key={item.id} className={styles.coming}>
              {at !== undefined && (
                <span className={styles.time}>
                  {t('delegate.now.nextAt', { time: times.clock(at) })}
                </span>
              )}
              <span>{titleOf(item)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
