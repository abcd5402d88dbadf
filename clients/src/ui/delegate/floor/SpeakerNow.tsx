// Who has the floor, for what, and the clock.

import type { FloorCard, Speaker } from '@/protocol';
import { turnKindText } from '@/ui/floor_words';
import { useQuestion } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { SpeakerClock } from '@/ui/SpeakerClock';
import { Written } from '@/ui/Written';
import styles from './SpeakerNow.module.css';

export function SpeakerNow({ floor }: { readonly floor: FloorCard }) {
  const t = useT();
  const { speaker, interrupted } = floor;
  return (
    <section className={styles.now} aria-label={t('delegate.floor.now.title')}>
      <h2 className={styles.label}>{t('delegate.floor.now.title')}</h2>
      {speaker ? <Who speaker={speaker} /> : <p>{t('delegate.floor.now.nobody')}</p>}
      {interrupted.map((turn) => (
        <p key={turn.turn} className={styles.soft}>
          {t('delegate.floor.now.interrupted', { name: turn.name })}
        </p>
      ))}
    </section>
  );
}

function Who({ speaker }: { readonly speaker: Speaker }) {
  const question = useQuestion(speaker.question)?.question;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.who}>
          <p className={styles.name}>{speaker.name}</p>
          <p className={styles.soft}>
            {[turnKindText(speaker.kind), speaker.office || speaker.group]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <p className={styles.clock}>
          <SpeakerClock turn={speaker} look="wall" />
        </p>
      </div>
      {question && (
        <div className={styles.question}>
          <Written lines={3}>{question.text}</Written>
        </div>
      )}
    </>
  );
}
