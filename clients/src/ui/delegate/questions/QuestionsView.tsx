// The delegate's part in the interpellation: my questions, writing one, those of others.

import { useState } from 'react';
import { useT } from '@/ui/language';
import type { DelegateStart } from '../DelegateScreen';
import { useMyQuestions, usePublicQuestions } from '../facts';
import { kNewQuestion } from '../logic/drafts';
import { useDraft } from '../work';
import { Compose } from './Compose';
import { MyQuestions } from './MyQuestions';
import { OtherQuestions } from './OtherQuestions';
import styles from './QuestionsView.module.css';

export type QuestionsPart = 'mine' | 'write' | 'others';

export function QuestionsView({ start }: { readonly start: DelegateStart }) {
  const t = useT();
  const mine = useMyQuestions();
  const others = usePublicQuestions();
  const { draft } = useDraft(kNewQuestion);
  const [chosen, setChosen] = useState<QuestionsPart | undefined>(start.questions);
  const part = chosen ?? (mine.length > 0 ? 'mine' : 'others');
  const labels: Readonly<Record<QuestionsPart, string>> = {
    mine: t('delegate.questions.part.mine', { count: mine.length }),
    write: t(draft.text === '' ? 'delegate.questions.part.write' : 'delegate.questions.part.draft'),
    others: t('delegate.questions.part.others', { count: others.length }),
  };
  return (
    <div className={styles.view}>
      <h1 className="visually-hidden">{t('delegate.questions.title')}</h1>
      <nav className={styles.parts} aria-label={t('delegate.questions.title')}>
        {(['mine', 'write', 'others'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.part}
            aria-current={one === part ? 'true' : undefined}
            onClick={() => setChosen(one)}
          >
            {labels[one]}
          </button>
        ))}
      </nav>
      {part === 'mine' && <MyQuestions questions={mine} onWrite={() => setChosen('write')} />}
      {part === 'write' && <Compose onHandedIn={() => setChosen('mine')} />}
      {part === 'others' && <OtherQuestions questions={others} />}
    </div>
  );
}
