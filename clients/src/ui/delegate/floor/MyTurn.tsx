// My own turn: the clock and nothing else, the words I speak about, and the way to end it.

import { BookOpen, Check } from 'lucide-react';
import { useState } from 'react';
import { type FloorCard, type Speaker, TurnKind, TurnState } from '@/protocol';
import { isOver, limitOf } from '@/store/turn_timing';
import { minutesOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { turnKindText } from '@/ui/floor_words';
import { useCommand } from '@/ui/hooks';
import { useQuestion } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { SpeakerClock } from '@/ui/SpeakerClock';
import { useTicking } from '@/ui/ticking';
import { Written } from '@/ui/Written';
import styles from './MyTurn.module.css';

export interface MyTurnProps {
  readonly floor: FloorCard;
  readonly turn: Speaker;
  readonly onPapers: () => void;
}

export function MyTurn({ floor, turn, onPapers }: MyTurnProps) {
  const t = useT();
  const question = useQuestion(turn.question)?.question;
  const unlimited = limitOf(turn) === undefined;
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.kind}>
          {t('delegate.turn.label')}: {turnKindText(turn.kind)}
        </h1>
        <p className={styles.soft}>
          {unlimited
            ? t('delegate.turn.unlimited')
            : t('delegate.turn.limit', { minutes: minutesOf(turn.limit) })}
          {turn.extended > 0n &&
            ` · ${t('delegate.turn.extended', { minutes: minutesOf(turn.extended) })}`}
        </p>
      </div>
      <div className={styles.clock}>
        <SpeakerClock turn={turn} announce look="wall" />
      </div>
      <p className={styles.words} role="status">
        <TurnWords floor={floor} turn={turn} />
      </p>
      {question && (
        <section className={styles.question} aria-labelledby="my-turn-question">
          <h2 id="my-turn-question" className={styles.label}>
            {turn.kind === TurnKind.DEBATE
              ? t('delegate.turn.debate')
              : t('delegate.turn.question')}
          </h2>
          <Written block>{question.text}</Written>
        </section>
      )}
      <div className={styles.acts}>
        <YieldButton floor={floor} turn={turn} />
        <Button size="large" icon={<BookOpen aria-hidden="true" />} onPress={onPapers}>
          {t('delegate.turn.papers')}
        </Button>
      </div>
    </main>
  );
}

// What the clock's state means for whoever speaks.
function TurnWords({ floor, turn }: { readonly floor: FloorCard; readonly turn: Speaker }) {
  const t = useT();
  const over = useTicking((session) => {
    const now = session.now();
    return now !== undefined && isOver(turn, now);
  });
  switch (turn.state) {
    case TurnState.INVITED:
      return t('delegate.turn.invited');
    case TurnState.PAUSED:
      return t('delegate.turn.paused');
    case TurnState.INTERRUPTED:
      return floor.speaker
        ? t('delegate.turn.interrupted', { name: floor.speaker.name })
        : t('delegate.turn.interruptedNobody');
    default:
      return over ? t('delegate.turn.over') : null;
  }
}

function YieldButton({ floor, turn }: { readonly floor: FloorCard; readonly turn: Speaker }) {
  const t = useT();
  const command = useCommand();
  const [asking, setAsking] = useState(false);
  // An interrupted turn cannot be ended by its speaker: somebody else has the floor.
  if (turn.state === TurnState.INTERRUPTED) return null;
  const yieldFloor = async () => {
    const outcome = await command.send({ case: 'yieldFloor', value: { place: floor.place } });
    if (outcome.kind === 'accepted') setAsking(false);
  };
  return (
    <>
      <Button
        tone="primary"
        size="large"
        icon={<Check aria-hidden="true" />}
        onPress={() => {
          command.clear();
          setAsking(true);
        }}
        disabledReason={command.blocked && t(`common.blocked.${command.blocked}`)}
      >
        {t('delegate.turn.yield')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('delegate.turn.yieldTitle')}
          action={t('delegate.turn.yieldConfirm')}
          onConfirm={() => void yieldFloor()}
          onClose={() => setAsking(false)}
          command={command}
        >
          <p>{t('delegate.turn.yieldText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

// The same turn while its speaker reads something else.
export function MyTurnStrip(props: {
  readonly floor: FloorCard;
  readonly turn: Speaker;
  readonly onBack: () => void;
}) {
  const t = useT();
  const { floor, turn } = props;
  return (
    <section className={styles.strip} aria-label={t('delegate.turn.label')}>
      <p className={styles.stripKind}>
        {t('delegate.turn.label')}: {turnKindText(turn.kind)}
      </p>
      <span className={styles.stripClock}>
        <SpeakerClock turn={turn} announce />
      </span>
      <span className="visually-hidden" role="status">
        <TurnWords floor={floor} turn={turn} />
      </span>
      <Button tone="primary" onPress={props.onBack}>
        {t('delegate.turn.back')}
      </Button>
    </section>
  );
}
