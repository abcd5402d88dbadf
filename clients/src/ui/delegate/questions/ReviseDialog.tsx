// Revises a slip that nobody has dealt with yet. The revision is a draft like any other.

import type { QuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { DraftField } from '../DraftField';
import { HandInButton, HandInState } from '../HandInButton';
import { revisionName } from '../logic/drafts';
import { tidy } from '../logic/written';
import { useDraft } from '../work';

export function ReviseDialog(props: {
  readonly question: QuestionCard;
  readonly onClose: () => void;
}) {
  const t = useT();
  const { question, onClose } = props;
  const name = revisionName(question.id);
  const handle = useDraft(name, { text: question.text });
  const changed = tidy(handle.draft.text) !== question.text;
  const discard = () => {
    handle.discard();
    onClose();
  };
  return (
    <Dialog
      title={t('delegate.questions.revise.title', { number: question.id })}
      wide
      onClose={onClose}
      actions={
        <>
          {changed && !handle.handingIn ? (
            <Button onPress={discard}>{t('delegate.questions.revise.discard')}</Button>
          ) : (
            <Button onPress={onClose}>{t('common.action.close')}</Button>
          )}
          <HandInButton
            name={name}
            handle={handle}
            action={t('delegate.questions.revise.action')}
            blocked={changed ? undefined : t('delegate.questions.revise.unchanged')}
            onHandedIn={onClose}
          />
        </>
      }
    >
      <DraftField
        handle={handle}
        label={t('delegate.questions.compose.label')}
        lines={8}
        autoFocus
      />
      <HandInState handle={handle} />
    </Dialog>
  );
}
