// What is owed: answers in writing and promises, each with its day. Carried into the next session.

import type { PromiseCard } from '@/protocol';
import { isLate, owedAnswers, owedPromises, type ShownQuestion } from '@/store/interpellation';
import { promiseStateText, writingCauseText } from '@/ui/floor_words';
import { useIssueGroups, usePromises, useQuestions } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { nameText } from '@/ui/who';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';

export function OwedSheet() {
  const t = useT();
  const groups = useIssueGroups();
  const questions = useQuestions();
  const promises = usePromises();
  // Without an interpellation and without anything carried over there is no such sheet.
  if (groups.length === 0 && questions.length === 0 && promises.length === 0) return null;
  const answers = owedAnswers(questions);
  const promised = owedPromises(promises);
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.owed')} />
      {answers.length + promised.length === 0 && <p>{t('print.nothingOwed')}</p>}
      {answers.length > 0 && <AnswersTable answers={answers} />}
      {promised.length > 0 && <PromisesTable promises={promised} />}
    </section>
  );
}

function AnswersTable({ answers }: { readonly answers: readonly ShownQuestion[] }) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('print.owedAnswers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('print.order')}</th>
          <th scope="col">{t('print.question')}</th>
          <th scope="col">{t('print.asker')}</th>
          <th scope="col">{t('print.answerer')}</th>
          <th scope="col">{t('print.due')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((entry, index) => (
          <tr key={entry.question.id}>
            <td className={styles.figure}>{index + 1}</td>
            <td>
              {entry.question.text}
              <Cause entry={entry} />
            </td>
            <td>{entry.question.asker && nameText(entry.question.asker)}</td>
            <td>{entry.question.addressee && nameText(entry.question.addressee)}</td>
            <Due due={entry.question.due} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Why it is answered in writing; the public is not told.
function Cause({ entry }: { readonly entry: ShownQuestion }) {
  if (entry.shown === 'public') return null;
  const { cause, reason } = entry.question;
  const why = writingCauseText(cause);
  return <span className={styles.office}>{reason === '' ? why : `${why}: ${reason}`}</span>;
}

interface PromisesTableProps {
  readonly promises: readonly PromiseCard[];
  readonly caption?: string;
}

export function PromisesTable({ promises, caption }: PromisesTableProps) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption ?? t('print.owedPromises')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('print.order')}</th>
          <th scope="col">{t('print.promise')}</th>
          <th scope="col">{t('print.promiser')}</th>
          <th scope="col">{t('print.state')}</th>
          <th scope="col">{t('print.due')}</th>
        </tr>
      </thead>
      <tbody>
        {promises.map((promise, index) => (
          <tr key={promise.id}>
            <td className={styles.figure}>{index + 1}</td>
            <td>
              {promise.what}
              {promise.report && <span className={styles.office}>{promise.report}</span>}
            </td>
            <td>{promise.who && nameText(promise.who)}</td>
            <td>
              {promiseStateText(promise.state)}
              <span className={styles.office}>{promise.origin || t('print.thisSession')}</span>
            </td>
            <Due due={promise.due} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Due({ due }: { readonly due: bigint | undefined }) {
  const t = useT();
  const times = useTimes();
  const now = useNow(60_000);
  if (due === undefined) return <td>{t('interpellation.noDue')}</td>;
  return (
    <td className={styles.figure}>
      {times.shortDate(due)}
      {isLate(due, now) && <strong className={styles.office}>{t('print.overdue')}</strong>}
    </td>
  );
}
