// Asks once more before what cannot be taken back: the choice is said again, and the button repeats
// it. It stands where the choices were, so that nothing that comes meanwhile covers it.

import type { Choice, VoteCard } from '@/protocol';
import { isSealed } from '@/store/vote';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { ChoiceSign } from '@/ui/vote/ChoiceSign';
import { choiceText } from '@/ui/vote_words';
import type { Booth } from './booth';
import styles from './OpenBooth.module.css';

interface ConfirmationProps {
  readonly vote: VoteCard;
  readonly booth: Booth;
  readonly choice: Choice;
}

export function Confirmation({ vote, booth, choice }: ConfirmationProps) {
  const t = useT();
  return (
    <section className={styles.confirm}>
      <h2 className={styles.confirmTitle}>{t('delegate.vote.confirm.title')}</h2>
      <p className={styles.confirmChoice}>
        <ChoiceSign choice={choice} />
      </p>
      <p>{t(isSealed(vote) ? 'delegate.vote.confirm.sealed' : 'delegate.vote.confirm.fixed')}</p>
      <Button
        tone="primary"
        size="large"
        onPress={booth.confirm}
        disabledReason={booth.command.blocked && t(`common.blocked.${booth.command.blocked}`)}
      >
        {t('delegate.vote.confirm.send', { choice: choiceText(choice) })}
      </Button>
      <Button size="large" onPress={booth.choose} autoFocus>
        {t('delegate.vote.confirm.back')}
      </Button>
    </section>
  );
}
