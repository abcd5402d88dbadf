// VT20: declares what somebody meant. It says before anything else that this changes nothing.

import { useState } from 'react';
import { Choice, type OwnBallot } from '@/protocol';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { ChoiceSign } from '@/ui/vote/ChoiceSign';
import styles from './IntentionDialog.module.css';

interface IntentionDialogProps {
  readonly vote: number;
  readonly ballot: OwnBallot;
  readonly onClose: () => void;
}

const kChoices = [Choice.YES, Choice.NO, Choice.ABSTAIN] as const;

export function IntentionDialog({ vote, ballot, onClose }: IntentionDialogProps) {
  const t = useT();
  const command = useCommand();
  const [choice, setChoice] = useState<Choice>();
  const declare = async () => {
    if (choice === undefined) return;
    const outcome = await command.send({ case: 'declareIntention', value: { vote, choice } });
    if (outcome.kind === 'accepted') onClose();
  };
  const blocked = command.blocked && t(`common.blocked.${command.blocked}`);
  return (
    <Dialog
      title={t('delegate.vote.intention.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={() => void declare()}
            pending={command.state === 'sending'}
            disabledReason={choice === undefined ? t('delegate.vote.intention.missing') : blocked}
          >
            {t('delegate.vote.intention.send')}
          </Button>
        </>
      }
    >
      <p>{t('delegate.vote.intention.text')}</p>
      <fieldset className={styles.choices}>
        <legend>{t('delegate.vote.intention.choose')}</legend>
        {kChoices
          .filter((one) => !ballot.cast || one !== ballot.choice)
          .map((one) => (
            <label key={one} className={styles.choice}>
              <input
                type="radio"
                name="intention"
                checked={one === choice}
                onChange={() => setChoice(one)}
              />
              <ChoiceSign choice={one} />
            </label>
          ))}
      </fieldset>
      <RefusalNotice outcome={command.outcome} />
    </Dialog>
  );
}
