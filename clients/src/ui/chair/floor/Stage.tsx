// Who has the floor, with the clock and what may be done with the turn; below, always in the same
// place, the one thing that comes next.

import { Megaphone, MessageSquareReply, Play, Square, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { minutesAndSeconds } from '@/i18n/time';
import { type Speaker, TurnKind, TurnState } from '@/protocol';
import { Button } from '@/ui/Button';
import { turnDoingText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { SpeakerClock } from '@/ui/SpeakerClock';
import { StatusChip } from '@/ui/StatusChip';
import { useOffers } from '../facts';
import type { FloorNext } from '../logic/floor_next';
import { useSettled } from '../settled';
import { AboutQuestion } from './AboutQuestion';
import { commandOf, type HallFloor, useFloorOrder, useHallFloor } from './floor_facts';
import styles from './Stage.module.css';
import { MoreOnFloor, TurnControls } from './TurnControls';

// Whether there is anything on the floor that wants the chair's hand: somebody who speaks, who
// waits, or whose question waits for its answer.
export function useFloorIsLive(): boolean {
  const { next, inGroups } = useHallFloor();
  return !inGroups && next.kind !== 'none';
}

export function Stage() {
  const hall = useHallFloor();
  const live = useFloorIsLive();
  if (!hall.active || hall.inGroups) return null;
  return live ? <LiveStage hall={hall} /> : <QuietStage hall={hall} />;
}

function QuietStage({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const give = useOffers()('giveFloor');
  if (!hall.floor || !give.shown || give.blocked !== undefined) return null;
  return (
    <section className={styles.quiet} aria-label={t('chair.floor.stage')}>
      <span className={styles.soft}>{t('chair.floor.nobody')}</span>
      <MoreOnFloor hall={hall} label={t('chair.floor.give')} />
    </section>
  );
}

function LiveStage({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const speaker = hall.floor?.speaker;
  return (
    <section className={styles.stage} aria-label={t('chair.floor.stage')}>
      {speaker ? <SpeakerFacts speaker={speaker} /> : <NobodySpeaks hall={hall} />}
      {hall.floor?.interrupted.map((one) => (
        <p key={one.turn} className={styles.interrupted}>
          {t('chair.floor.interrupted', { name: one.name })} <SpeakerClock turn={one} />
        </p>
      ))}
      <TurnControls hall={hall} />
      <NextOnFloor hall={hall} />
    </section>
  );
}

function NobodySpeaks({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const { line, next } = hall;
  return (
    <>
      <p className={styles.nobody}>
        {t('chair.floor.nobody')}{' '}
        {line.length > 0 && t('chair.floor.waitingCount', { count: line.length })}
      </p>
      {next.kind === 'answer' && (
        <AboutQuestion question={next.question.id} kind={TurnKind.ANSWER} />
      )}
    </>
  );
}

function SpeakerFacts({ speaker }: { readonly speaker: Speaker }) {
  const t = useT();
  const invited = speaker.state === TurnState.INVITED;
  return (
    <div className={styles.speaker}>
      <p className={styles.doing}>
        <span className={styles.doingWords}>
          {invited ? t('chair.floor.invited') : turnDoingText(speaker.kind)}
        </span>
        {speaker.first && <StatusChip tone="good">{t('chair.floor.firstShort')}</StatusChip>}
      </p>
      <h2 className={styles.name}>{speaker.name}</h2>
      <p className={styles.office}>{[speaker.group, speaker.office].filter(Boolean).join(' · ')}</p>
      {speaker.question > 0 && <AboutQuestion question={speaker.question} kind={speaker.kind} />}
      <p className={styles.clock}>
        <SpeakerClock turn={speaker} announce look="large" />
        {speaker.extended > 0n && (
          <span className={styles.extended}>
            {t('chair.floor.extendedBy', {
              time: minutesAndSeconds(Math.round(Number(speaker.extended) / 1000)),
            })}
          </span>
        )}
      </p>
    </div>
  );
}

const icons: Readonly<Record<Exclude<FloorNext['kind'], 'none'>, ReactNode>> = {
  start: <Play />,
  resume: <Play />,
  back: <Undo2 />,
  call: <Megaphone />,
  answer: <MessageSquareReply />,
  stop: <Square />,
};

function aboutOf(next: FloorNext): string {
  switch (next.kind) {
    case 'none':
      return '';
    case 'call':
      return next.request.name;
    case 'answer':
      return next.person.name;
    case 'back':
      return next.to.name;
    default:
      return next.speaker.name;
  }
}

// M on the keyboard presses the same.
export function useFloorNext(): { readonly press: () => void } {
  const { next } = useHallFloor();
  const order = useFloorOrder();
  const body = commandOf(next);
  const settled = useSettled(keyOf(next));
  return {
    press: () => {
      if (body && settled()) order(body).give();
    },
  };
}

// Another one than before is another press.
function keyOf(next: FloorNext): string {
  return next.kind === 'call' ? `call ${next.request.id}` : next.kind;
}

function NextOnFloor({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const { next } = hall;
  const order = useFloorOrder();
  const { press } = useFloorNext();
  const body = commandOf(next);
  if (next.kind === 'none' || !body) return null;
  const { shown, blocked, pending } = order(body);
  const act = t(`chair.floor.next.${next.kind}`);
  if (!shown) {
    return (
      <p className={styles.coming}>{t('chair.floor.comesNext', { act, name: aboutOf(next) })}</p>
    );
  }
  return (
    <div className={styles.next} data-next-on-floor>
      {blocked && <p className={styles.soft}>{blocked}</p>}
      <Button
        tone="primary"
        size="large"
        icon={icons[next.kind]}
        onPress={press}
        pending={pending}
        disabledReason={blocked}
        reasonShownElsewhere
      >
        <span className={styles.words}>
          <span className={styles.act}>{act}</span>
          <span className={styles.about}>
            {aboutOf(next)}
            {next.kind === 'call' && !next.request.present && ` · ${t('floor.notPresent')}`}
          </span>
        </span>
      </Button>
    </div>
  );
}
