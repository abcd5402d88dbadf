// What the person at the podium still owes: forms of answers, answers in writing and promises, each
// with its day.

import type { PromiseCard, QuestionCard } from '@/protocol';
import { isLate, type ShownQuestion } from '@/store/interpellation';
import { promiseStateText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import type { OpenDialog } from './dialog';
import styles from './MyDesk.module.css';

interface OwedProps {
  readonly answers: readonly ShownQuestion[];
  // Answered in the hall, the form is still missing.
  readonly toRecord: readonly QuestionCard[];
  readonly promises: readonly PromiseCard[];
  readonly onOpen: OpenDialog;
}

export function Owed({ answers, toRecord, promises, onOpen }: OwedProps) {
  const t = useT();
  const written = answers.flatMap((entry) => (entry.shown === 'full' ? [entry.question] : []));
  if (written.length + toRecord.length + promises.length === 0) {
    return <p className={styles.empty}>{t('podium.nothingOwed')}</p>;
  }
  return (
    <>
      <Part title={t('podium.owedForms')} empty={toRecord.length === 0}>
        {toRecord.map((question) => (
          <QuestionRow key={question.id} question={question} onOpen={onOpen} />
        ))}
      </Part>
      <Part title={t('podium.owedAnswers')} empty={written.length === 0}>
        {written.map((question) => (
          <QuestionRow key={question.id} question={question} onOpen={onOpen} />
        ))}
      </Part>
      <Part title={t('podium.owedPromises')} empty={promises.length === 0}>
        {promises.map((promise) => (
          <li key={promise.id} className={styles.promise}>
            <span className={styles.text}>{promise.what}</span>
            <span className={styles.head}>
              <Due due={promise.due} />
              <span className={styles.state}>{promiseStateText(promise.state)}</span>
              {promise.origin && <span className={styles.group}>{promise.origin}</span>}
            </span>
          </li>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly empty: boolean;
  readonly children: React.ReactNode;
}

function Part({ title, empty, children }: PartProps) {
  if (empty) return null;
  return (
    <section>
      <h3 className={styles.part}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface QuestionRowProps {
  readonly question: QuestionCard;
  readonly onOpen: OpenDialog;
}

function QuestionRow({ question, onOpen }: QuestionRowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => onOpen({ kind: 'question', question })}
      >
        <span className={styles.head}>
          <span className={styles.who}>{question.asker?.name}</span>
          <span className={styles.group}>{question.asker?.group}</span>
          {question.due !== undefined && <Due due={question.due} />}
        </span>
        <span className={styles.text}>{question.text}</span>
      </button>
    </li>
  );
}

export function Due({ due }: { readonly due: bigint | undefined }) {
  const t = useT();
  const times = useTimes();
  const now = useNow(60_000);
  if (due === undefined) return <span className={styles.group}>{t('interpellation.noDue')}</span>;
  const date = times.shortDate(due);
  if (!isLate(due, now))
    return <span className={styles.due}>{t('interpellation.due', { date })}</span>;
  return (
    <span className={styles.late}>
      <Sign name="warning" /> {t('interpellation.overdue', { date })}
    </span>
  );
}
