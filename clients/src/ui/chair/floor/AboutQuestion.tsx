// Which question somebody asks, answers or debates: whose it is, and how it begins.

import { TurnKind } from '@/protocol';
import { useQuestion } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import styles from './AboutQuestion.module.css';

export interface AboutQuestionProps {
  readonly question: number;
  readonly kind: TurnKind;
}

export function AboutQuestion({ question, kind }: AboutQuestionProps) {
  const t = useT();
  const found = useQuestion(question)?.question;
  if (!found) return null;
  const name = found.asker?.name ?? '';
  const whose =
    kind === TurnKind.QUESTION
      ? t('chair.floor.asksWhom', { name: found.addressee?.name ?? '' })
      : kind === TurnKind.DEBATE
        ? t('chair.floor.debatesWhat', { asker: name, answerer: found.addressee?.name ?? '' })
        : t('chair.floor.answersWhom', { name });
  return (
    <span className={styles.about}>
      <span>{whose}</span> <q className={styles.text}>{found.text}</q>
    </span>
  );
}
