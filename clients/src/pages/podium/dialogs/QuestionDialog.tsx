// The whole text of a question, and what the person at the podium can do with it.

import type { QuestionCard } from '@/protocol';
import { questionStateText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { nameText } from '@/ui/who';
import type { OpenDialog } from '../dialog';
import { QuestionActions } from '../MyDesk';
import { Due } from '../Owed';
import { NativeDialog } from './NativeDialog';
import styles from './NativeDialog.module.css';

interface QuestionDialogProps {
  readonly question: QuestionCard;
  readonly onOpen: OpenDialog;
  readonly onClose: () => void;
}

export function QuestionDialog({ question, onOpen, onClose }: QuestionDialogProps) {
  const t = useT();
  const { asker, text, state, due, reason, cosigners } = question;
  return (
    <NativeDialog
      title={asker ? t('podium.questionBy', { who: nameText(asker) }) : ''}
      onClose={onClose}
      closeWord="close"
      actions={<QuestionActions question={question} onOpen={onOpen} />}
    >
      <p className={styles.text}>{text}</p>
      <p className={styles.soft}>
        {questionStateText(state)}
        {cosigners.length > 0 && ` · ${t('interpellation.cosigners', { count: cosigners.length })}`}
      </p>
      {due !== undefined && (
        <p>
          <Due due={due} />
        </p>
      )}
      {reason && <p className={styles.soft}>{t('podium.reasonGiven', { reason })}</p>}
    </NativeDialog>
  );
}
