// The questions that come to the person at the podium, the nearest first. A press opens the whole
// text and what can be done with it.

import type { QuestionCard } from '@/protocol';
import { questionStateText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import type { OpenDialog } from './dialog';
import styles from './MyDesk.module.css';

interface QuestionRowsProps {
  readonly questions: readonly QuestionCard[];
  readonly onOpen: OpenDialog;
}

export function QuestionRows({ questions, onOpen }: QuestionRowsProps) {
  const t = useT();
  if (questions.length === 0) return <p className={styles.empty}>{t('podium.noneComing')}</p>;
  return (
    <ol>
      {questions.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            className={styles.row}
            onClick={() => onOpen({ kind: 'question', question })}
          >
            <span className={styles.head}>
              <span className={styles.who}>{question.asker?.name}</span>
              <span className={styles.group}>{question.asker?.group}</span>
              <span className={styles.state}>{questionStateText(question.state)}</span>
            </span>
            <span className={styles.text}>{question.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
