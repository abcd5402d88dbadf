// What a request is about, in words: whose answer, which question.

import type { ReactNode } from 'react';
import { TurnKind } from '@/protocol';
import { useT } from '@/ui/language';
import { Written } from '@/ui/Written';
import type { AskFacts, AskKind } from '../logic/asks';

// Empty where there is a choice to be made first.
export function useAboutText(
  facts: Pick<AskFacts, 'questions' | 'mine'>,
): (kind: AskKind, about: readonly number[]) => ReactNode {
  const t = useT();
  return (kind, about) => {
    const [first] = about;
    if (kind === TurnKind.DEBATE) {
      const name = facts.questions.find(({ id }) => id === first)?.asker?.name;
      return name && t('delegate.floor.about.debate', { name });
    }
    const text = facts.mine.find(({ id }) => id === first)?.text;
    return about.length === 1 && text && <Written lines={2}>{text}</Written>;
  };
}
