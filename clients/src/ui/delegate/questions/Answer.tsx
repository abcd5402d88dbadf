// What was answered to a question, spoken and in writing, what was promised, and what its asker
// says of it.

import { Judgement, type QuestionCard, QuestionState } from '@/protocol';
import { exhibitStateText, judgementText, promiseStateText } from '@/ui/floor_words';
import { useOwn } from '@/ui/hooks';
import { usePromises } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { Written } from '@/ui/Written';
import styles from './Answer.module.css';

export function Answer({ question }: { readonly question: QuestionCard }) {
  return (
    <>
      <Given question={question} />
      <Promises question={question.id} />
      <Opinion question={question} />
      <Shown question={question.id} />
    </>
  );
}

function Given({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const times = useTimes();
  const { answer, answerRecorded, written, writtenAt } = question;
  const form = answerRecorded ? answer : undefined;
  if (!form && written === '') return null;
  return (
    <section className={styles.answer}>
      <h3 className={styles.title}>{t('delegate.questions.answer.title')}</h3>
      <dl className={styles.facts}>
        {form && form.responsibility !== '' && (
          <Fact name={t('delegate.questions.answer.responsibility')}>{form.responsibility}</Fact>
        )}
        {form && form.measures !== '' && (
          <Fact name={t('delegate.questions.answer.measures')}>{form.measures}</Fact>
        )}
        {form?.deadline !== undefined && (
          <Fact name={t('delegate.questions.answer.deadline')}>
            {times.longDate(form.deadline)}
          </Fact>
        )}
        {written !== '' && <Fact name={t('delegate.questions.answer.written')}>{written}</Fact>}
      </dl>
      {writtenAt !== undefined && (
        <p className={styles.soft}>
          {t('delegate.questions.answer.writtenAt', { date: times.longDate(writtenAt) })}
        </p>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{name}</dt>
      <dd>
        <Written block>{children}</Written>
      </dd>
    </div>
  );
}

function Promises({ question }: { readonly question: number }) {
  const t = useT();
  const times = useTimes();
  const promises = usePromises().filter((promise) => promise.question === question);
  if (promises.length === 0) return null;
  return (
    <section className={styles.answer}>
      <h3 className={styles.title}>{t('delegate.questions.answer.promises')}</h3>
      <ul className={styles.facts}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <Written block>{promise.what}</Written>
            <p className={styles.soft}>
              {[
                promise.who?.name,
                promise.due === undefined
                  ? t('interpellation.noDue')
                  : t('interpellation.due', { date: times.shortDate(promise.due) }),
                promiseStateText(promise.state),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {promise.report !== '' && <Written block>{promise.report}</Written>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opinion({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const { judgement, remark, state } = question;
  const given = judgement !== Judgement.NONE && judgement !== Judgement.UNSPECIFIED;
  const due = state === QuestionState.ANSWERED || state === QuestionState.WRITTEN;
  if (!given) return due ? <p>{t('delegate.questions.judgement.missing')}</p> : null;
  return (
    <div>
      <p className={styles.opinion}>
        {t('delegate.questions.judgement.mine', { judgement: judgementText(judgement) })}
      </p>
      {remark !== '' && <Written block>{remark}</Written>}
    </div>
  );
}

// What I proposed to be shown with it.
function Shown({ question }: { readonly question: number }) {
  const t = useT();
  const exhibits = useOwn()?.exhibits.filter((exhibit) => exhibit.question === question) ?? [];
  if (exhibits.length === 0) return null;
  return (
    <section className={styles.answer}>
      <h3 className={styles.title}>{t('delegate.questions.exhibit.mine')}</h3>
      <ul>
        {exhibits.map((exhibit) => (
          <li key={exhibit.id}>
            <Written>{exhibit.title}</Written> · {exhibitStateText(exhibit.state)}
          </li>
        ))}
      </ul>
    </section>
  );
}
