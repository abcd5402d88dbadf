// My questions, each with where it stands.

import type { QuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { MyQuestion } from './MyQuestion';
import styles from './MyQuestions.module.css';

export function MyQuestions(props: {
  readonly questions: readonly QuestionCard[];
  readonly onWrite: () => void;
}) {
  const t = useT();
  if (props.questions.length === 0) {
    return (
      <div className={styles.none}>
        <h2 className={styles.title}>{t('delegate.questions.none')}</h2>
        <p>{t('delegate.questions.noneText')}</p>
        <Button tone="primary" size="large" onPress={props.onWrite}>
          {t('delegate.questions.part.write')}
        </Button>
      </div>
    );
  }
  return (
    <ul className={styles.list}>
      {props.questions.map((question) => (
        <li key={question.id}>
          <MyQuestion question={question} />
        </li>
      ))}
    </ul>
  );
}
