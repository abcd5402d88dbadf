// What is on at the podium: the item, the question with its asker, what hangs on the wall for it,
// who has the floor and how much time is left.

import type { CSSProperties } from 'react';
import type { ExhibitCard, FloorCard, Speaker } from '@/protocol';
import type { ShownQuestion } from '@/store/interpellation';
import { itemNumber, itemPresenter, itemTitle } from '@/ui/agenda';
import { figureLines } from '@/ui/display/figures';
import { questionStateText, turnKindText } from '@/ui/floor_words';
import { type AgendaItem, useAgendaItem, useOwn } from '@/ui/hooks';
import { ItemClock } from '@/ui/ItemClock';
import { useQuestion, useShownExhibit } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { SpeakerClock } from '@/ui/SpeakerClock';
import { roleText, shortNameText } from '@/ui/who';
import styles from './Current.module.css';

interface CurrentProps {
  readonly id: number | undefined;
  readonly floor: FloorCard | undefined;
  readonly question: number;
}

export function Current({ id, floor, question }: CurrentProps) {
  const t = useT();
  const entry = useAgendaItem(id ?? 0);
  const asked = useQuestion(question);
  if (!entry) return <h1 className={styles.title}>{t('display.noItem')}</h1>;
  return (
    <article className={styles.current}>
      {asked || floor?.speaker ? <ItemLine entry={entry} /> : <ItemHead entry={entry} />}
      {asked && <QuestionText entry={asked} interrupted={(floor?.interrupted.length ?? 0) > 0} />}
      {floor?.speaker ? (
        <Turn speaker={floor.speaker} floor={floor} asked={asked} />
      ) : (
        entry.shown !== 'closed' && (
          <div className={styles.clock}>
            <ItemClock item={entry.item} look="large" />
          </div>
        )
      )}
    </article>
  );
}

function ItemHead({ entry }: { readonly entry: AgendaItem }) {
  const t = useT();
  const number = itemNumber(entry);
  return (
    <>
      {number && <p className={styles.number}>{t('common.item.number', { number })}</p>}
      <h1 className={styles.title}>{itemTitle(entry)}</h1>
      <p className={styles.presenter}>{itemPresenter(entry)}</p>
    </>
  );
}

function ItemLine({ entry }: { readonly entry: AgendaItem }) {
  const number = itemNumber(entry);
  return (
    <h1 className={styles.itemLine}>
      {number && `${number}. `}
      {itemTitle(entry)}
    </h1>
  );
}

interface QuestionTextProps {
  readonly entry: ShownQuestion;
  // A line below is taken by whoever was interrupted.
  readonly interrupted: boolean;
}

const kLines = 5;

// The text has as many lines as the rest of the desk leaves.
function QuestionText({ entry, interrupted }: QuestionTextProps) {
  const exhibit = useShownExhibit();
  const { id, asker, text, state } = entry.question;
  const onWall = exhibit?.question === id ? exhibit : undefined;
  const lines = kLines - (onWall ? 2 : 0) - (interrupted ? 1 : 0);
  return (
    <section className={styles.question} style={{ '--lines': lines } as CSSProperties}>
      <div className={styles.asker}>
        <h2 className={styles.name}>{asker?.name}</h2>
        <p className={styles.state}>{questionStateText(state)}</p>
      </div>
      <p className={styles.role}>{asker && roleText(asker)}</p>
      <p className={styles.text}>{text}</p>
      {onWall && <OnWall exhibit={onWall} />}
    </section>
  );
}

// What hangs on the wall for this question.
function OnWall({ exhibit }: { readonly exhibit: ExhibitCard }) {
  const t = useT();
  const lines = figureLines(exhibit.text).map(({ label, figure }) =>
    figure === '' ? label : `${label}: ${figure}`,
  );
  return (
    <p className={styles.wall}>
      <Sign name="play" /> {t('podium.onWall', { title: exhibit.title })}
      {lines.length > 0 && <span className={styles.wallLines}>{lines.join(' · ')}</span>}
    </p>
  );
}

interface TurnProps {
  readonly speaker: Speaker;
  readonly floor: FloorCard;
  // The question that stands above, if one does.
  readonly asked: ShownQuestion | undefined;
}

function Turn({ speaker, floor, asked }: TurnProps) {
  const t = useT();
  const alone = asked === undefined;
  const asks = asked?.question.asker?.id === speaker.person;
  const mine = useOwn()?.id === speaker.person;
  const [interrupted] = floor.interrupted;
  return (
    <div className={styles.turn} data-alone={alone || undefined}>
      <div className={styles.speaker}>
        <p className={styles.kind}>
          {mine
            ? t('podium.mine', { kind: turnKindText(speaker.kind) })
            : turnKindText(speaker.kind)}
        </p>
        {(alone || !(mine || asks)) && <p className={styles.speakerName}>{speaker.name}</p>}
        {alone && <p className={styles.role}>{roleText(speaker)}</p>}
        {interrupted && (
          <p className={styles.interrupted}>
            <Sign name="pause" /> {t('display.interrupted', { who: shortNameText(interrupted) })}
          </p>
        )}
      </div>
      <div className={styles.clock}>
        <SpeakerClock turn={speaker} look="large" announce={mine} />
      </div>
    </div>
  );
}
