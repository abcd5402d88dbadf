// The questions that have been accepted, by group of issues; found without tone marks; "the same
// question" signs one.

import { useMemo, useState } from 'react';
import type { IssueGroupCard, PublicQuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useOwn } from '@/ui/hooks';
import { useIssueGroups } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { TextField } from '@/ui/TextField';
import { useMyQuestions } from '../facts';
import { foundByGroup } from '../logic/questions';
import { OtherQuestion } from './OtherQuestion';
import styles from './OtherQuestions.module.css';

export function OtherQuestions({
  questions,
}: {
  readonly questions: readonly PublicQuestionCard[];
}) {
  const t = useT();
  const issues = useIssueGroups();
  const mine = useMyQuestions();
  const own = useOwn();
  const signed = useMemo(() => new Set(own?.signatures), [own]);
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => foundByGroup(questions, issues, wanted), [questions, issues, wanted]);
  const count = found.reduce((sum, group) => sum + group.questions.length, 0);
  if (questions.length === 0) return <p>{t('delegate.questions.others.none')}</p>;
  return (
    <>
      <div className={styles.search}>
        <div className={styles.field}>
          <TextField
            label={t('delegate.questions.others.search')}
            hint={t('delegate.questions.others.searchHint')}
            value={wanted}
            onChange={setWanted}
          />
        </div>
        {wanted !== '' && (
          <Button onPress={() => setWanted('')}>{t('delegate.questions.others.clear')}</Button>
        )}
      </div>
      <p className={wanted === '' ? 'visually-hidden' : styles.count} role="status">
        {wanted !== '' && t('delegate.questions.others.found', { count })}
      </p>
      {found.map(({ group, questions: list }) => (
        <section key={group?.id ?? 0} className={styles.group}>
          <GroupHead group={group} />
          <ul className={styles.list}>
            {list.map((question) => (
              <li key={question.id} className={styles.item}>
                <OtherQuestion
                  question={question}
                  mine={mine.some(({ id }) => id === question.id)}
                  signed={signed.has(question.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function GroupHead({ group }: { readonly group: IssueGroupCard | undefined }) {
  const t = useT();
  if (!group) return <h2 className={styles.title}>{t('delegate.questions.others.noGroup')}</h2>;
  const people = [group.answerer, ...group.coAnswerers].flatMap((one) => one ?? []);
  const names = people.map(({ name, office }) => [office, name].filter(Boolean).join(' '));
  return (
    <header>
      <h2 className={styles.title}>
        {t('delegate.questions.group', { number: group.id, title: group.title })}
      </h2>
      <p className={styles.soft}>
        {t('delegate.questions.others.answerer', { names: names.join(', ') })}
      </p>
    </header>
  );
}
