// Who has the floor, in which role, about what, and how much time is left; below, the question that
// it is about, who was interrupted and how many wait. What hangs on the wall takes the question's
// place.

import { type FloorCard, QuestionState, type Speaker, TurnKind } from '@/protocol';
import type { ShownQuestion } from '@/store/interpellation';
import { itemNumber, itemTitle } from '@/ui/agenda';
import { ExhibitPanel } from '@/ui/display/ExhibitPanel';
import { questionStateText, turnKindText } from '@/ui/floor_words';
import type { AgendaItem } from '@/ui/hooks';
import { useQuestion, useShownExhibit } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { SpeakerClock } from '@/ui/SpeakerClock';
import { useTimes } from '@/ui/times';
import { nameText, roleText, shortNameText } from '@/ui/who';
import styles from './SpeakerScene.module.css';

interface SpeakerSceneProps {
  readonly entry: AgendaItem;
  readonly floor: FloorCard;
  readonly speaker: Speaker;
}

export function SpeakerScene({ entry, floor, speaker }: SpeakerSceneProps) {
  const exhibit = useShownExhibit();
  const question = useQuestion(speaker.question);
  return (
    <article className={styles.scene}>
      <ItemLine entry={entry} />
      {exhibit ? (
        <div className={styles.columns}>
          <div className={styles.narrow}>
            <Who speaker={speaker} />
            <div className={styles.clock}>
              <SpeakerClock turn={speaker} look="large" />
            </div>
          </div>
          <ExhibitPanel exhibit={exhibit} />
        </div>
      ) : (
        <>
          <div className={styles.speaker} data-alone={question === undefined || undefined}>
            <Who speaker={speaker} />
            <div className={styles.clock}>
              <SpeakerClock turn={speaker} look="wall" />
            </div>
          </div>
          {question && <QuestionBlock speaker={speaker} entry={question} />}
        </>
      )}
      <Waiting floor={floor} />
    </article>
  );
}

interface ItemLineProps {
  readonly entry: AgendaItem;
  // The page's heading, where nobody's name is.
  readonly heading?: boolean;
}

export function ItemLine({ entry, heading = false }: ItemLineProps) {
  const number = itemNumber(entry);
  const Line = heading ? 'h1' : 'p';
  return (
    <Line className={styles.item}>
      {number && `${number}. `}
      {itemTitle(entry)}
    </Line>
  );
}

function Who({ speaker }: { readonly speaker: Speaker }) {
  return (
    <div className={styles.who}>
      <p className={styles.kind}>{turnKindText(speaker.kind)}</p>
      <h1 className={styles.name}>{speaker.name}</h1>
      <p className={styles.role}>{roleText(speaker)}</p>
    </div>
  );
}

interface QuestionBlockProps {
  readonly speaker: Speaker;
  readonly entry: ShownQuestion;
}

function QuestionBlock({ speaker, entry }: QuestionBlockProps) {
  return (
    <section className={styles.question}>
      <h2 className={styles.about}>{<About speaker={speaker} entry={entry} />}</h2>
      <p className={styles.text}>{entry.question.text}</p>
      <InWriting entry={entry} />
    </section>
  );
}

// What is said about a question that goes to writing meanwhile: by when the answer is due.
function InWriting({ entry }: { readonly entry: ShownQuestion }) {
  const t = useT();
  const times = useTimes();
  const { state, due } = entry.question;
  if (state !== QuestionState.IN_WRITING || due === undefined) return null;
  return (
    <p className={styles.due}>
      {questionStateText(state)} · {t('interpellation.due', { date: times.shortDate(due) })}
    </p>
  );
}

// To whom a question is put, whose question is answered, what a debate is about.
function About({ speaker, entry }: QuestionBlockProps) {
  const t = useT();
  const { asker, addressee } = entry.question;
  if (speaker.kind === TurnKind.QUESTION) {
    return addressee ? t('display.answeredBy', { who: nameText(addressee) }) : '';
  }
  if (speaker.kind === TurnKind.DEBATE && asker && addressee) {
    return t('display.debateAbout', { asker: asker.name, addressee: addressee.name });
  }
  return asker ? t('display.questionOf', { who: nameText(asker) }) : '';
}

export function Waiting({ floor }: { readonly floor: FloorCard }) {
  const t = useT();
  const [interrupted] = floor.interrupted;
  return (
    <div className={styles.waiting}>
      <p className={styles.interrupted}>
        {interrupted && (
          <>
            <Sign name="pause" /> {t('display.interrupted', { who: shortNameText(interrupted) })}
          </>
        )}
      </p>
      <p className={styles.count}>{t('floor.waiting', { count: floor.waiting })}</p>
    </div>
  );
}
