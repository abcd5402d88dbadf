// The questions come a moment after the rest of the page, so that the floor is there first. They
// are fetched at once, not when somebody asks for them: the connection may be gone by then.

import { useEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import type { DelegateStart } from '../DelegateScreen';

type View = typeof import('./QuestionsView');

export type Late = View | 'loading' | 'failed';

// The second value fetches again.
export function useLateQuestions(): readonly [Late, () => void] {
  const [late, setLate] = useState<Late>('loading');
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round fetches again.
  useEffect(() => {
    let over = false;
    setLate('loading');
    import('./QuestionsView').then(
      (view) => over || setLate(view),
      () => over || setLate('failed'),
    );
    return () => {
      over = true;
    };
  }, [round]);
  return [late, () => setRound((before) => before + 1)];
}

export function LateQuestions(props: {
  readonly late: Late;
  readonly onRetry: () => void;
  readonly start: DelegateStart;
}) {
  const t = useT();
  const { late } = props;
  if (late === 'loading') return <p role="status">{t('delegate.questions.loading')}</p>;
  if (late === 'failed') {
    return (
      <div role="alert">
        <p>{t('delegate.questions.notLoaded')}</p>
        <Button onPress={props.onRetry}>{t('delegate.reader.retry')}</Button>
      </div>
    );
  }
  return <late.QuestionsView start={props.start} />;
}
