// Chooses what a request is about. A row is the button: choosing asks.

import { QuestionState, TurnKind } from '@/protocol';
import { pointTitle } from '@/store/floor';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useLanguage, useT } from '@/ui/language';
import { Written } from '@/ui/Written';
import type { Ask, AskFacts } from '../logic/asks';
import styles from './AboutDialog.module.css';

export interface AboutDialogProps {
  readonly ask: Ask;
  readonly facts: AskFacts;
  readonly onChoose: (about: number) => void;
  readonly onClose: () => void;
}

export function AboutDialog({ ask, facts, onChoose, onClose }: AboutDialogProps) {
  const t = useT();
  return (
    <Dialog
      title={t(titles(ask))}
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.action.cancel')}</Button>}
    >
      <ul className={styles.rows}>
        {ask.about.map((about) => (
          <li key={about}>
            <button type="button" className={styles.row} onClick={() => onChoose(about)}>
              <Row ask={ask} facts={facts} about={about} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function titles({ kind }: Ask) {
  if (kind === TurnKind.DEBATE) return 'delegate.floor.about.chooseAnswer';
  if (kind === TurnKind.QUESTION) return 'delegate.floor.about.chooseQuestion';
  return 'delegate.floor.about.choosePoint';
}

function Row(props: { readonly ask: Ask; readonly facts: AskFacts; readonly about: number }) {
  const t = useT();
  const language = useLanguage();
  const { ask, facts, about } = props;
  if (ask.kind === TurnKind.POINT_OF_ORDER) {
    return <span className={styles.title}>{pointTitle(facts.rule, about, language)}</span>;
  }
  const all = [...facts.mine, ...facts.questions];
  const question = all.find(({ id }) => id === about);
  return (
    <>
      {ask.kind === TurnKind.DEBATE && (
        <span className={styles.title}>
          {question?.asker?.name}
          {question?.state === QuestionState.ANSWERING &&
            ` · ${t('delegate.floor.about.beingAnswered')}`}
        </span>
      )}
      <Written lines={3}>{question?.text ?? ''}</Written>
    </>
  );
}
