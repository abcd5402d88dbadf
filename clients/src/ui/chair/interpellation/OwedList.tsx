// What is owed: written answers and promises, what is due first standing first (IQ26).

import type { QuestionCard } from '@/protocol';
import { usePromises } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import detail from '../Detail.module.css';
import { type Owed, owed } from '../logic/questions';
import { PromiseRow } from './PromiseRow';
import styles from './QuestionDetail.module.css';
import { Marks } from './QuestionList';

export function OwedList({ questions }: { readonly questions: readonly QuestionCard[] }) {
  const t = useT();
  const promises = usePromises();
  const all = owed(questions, promises);
  if (all.length === 0) return <p className={detail.none}>{t('chair.iq.nothingOwed')}</p>;
  const written = all.filter((one) => one.kind === 'written').length;
  return (
    <section className={styles.owed} aria-label={t('chair.iq.owed')}>
      <h2 className={detail.title}>{t('chair.iq.owedTitle')}</h2>
      <p className={detail.soft}>
        {t('chair.iq.owedCounts', { written, promises: all.length - written })}
      </p>
      <ul className={styles.rows}>
        {all.map((one) =>
          one.kind === 'promise' ? (
            <PromiseRow key={`promise ${one.promise.id}`} promise={one.promise} />
          ) : (
            <WrittenRow key={`written ${one.question.id}`} owes={one} />
          ),
        )}
      </ul>
    </section>
  );
}

function WrittenRow({ owes }: { readonly owes: Extract<Owed, { readonly kind: 'written' }> }) {
  const t = useT();
  const console = useConsole();
  const { question } = owes;
  const chosen = console.question === question.id;
  return (
    <li className={styles.thing}>
      <button
        type="button"
        className={styles.press}
        aria-pressed={chosen}
        onClick={() => console.selectQuestion(chosen ? 0 : question.id)}
      >
        <strong>{question.addressee?.name}</strong>
        <span>{t('chair.iq.owesTo', { name: question.asker?.name ?? '' })}</span>
        <Marks question={question} />
      </button>
    </li>
  );
}
