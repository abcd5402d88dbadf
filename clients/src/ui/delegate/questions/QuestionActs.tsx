// What I can do with one of my questions: revise, withdraw, say what I think of the answer, propose
// something for the wall.

import { useState } from 'react';
import { Judgement, type QuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { revisionName } from '../logic/drafts';
import { stepsOf } from '../logic/questions';
import { useDraft } from '../work';
import { ExhibitDialog } from './ExhibitDialog';
import { JudgeDialog } from './JudgeDialog';
import styles from './QuestionActs.module.css';
import { ReviseDialog } from './ReviseDialog';

type Open = 'none' | 'revise' | 'withdraw' | 'judge' | 'exhibit';

export function QuestionActs({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const [open, setOpen] = useState<Open>('none');
  const revision = useDraft(revisionName(question.id));
  const steps = stepsOf(question);
  const close = () => setOpen('none');
  const judged =
    question.judgement !== Judgement.NONE && question.judgement !== Judgement.UNSPECIFIED;
  if (!Object.values(steps).some(Boolean)) return null;
  return (
    <div className={styles.acts}>
      {steps.judge && (
        <Button tone={judged ? 'plain' : 'primary'} onPress={() => setOpen('judge')}>
          {t(judged ? 'delegate.questions.act.judgeAnew' : 'delegate.questions.act.judge')}
        </Button>
      )}
      {steps.revise && (
        <Button onPress={() => setOpen('revise')}>
          {t(
            revision.draft.text === ''
              ? 'delegate.questions.act.revise'
              : 'delegate.questions.act.reviseOn',
          )}
        </Button>
      )}
      {steps.exhibit && (
        <Button onPress={() => setOpen('exhibit')}>{t('delegate.questions.act.exhibit')}</Button>
      )}
      {steps.withdraw && (
        <Button tone="danger" onPress={() => setOpen('withdraw')}>
          {t('delegate.questions.act.withdraw')}
        </Button>
      )}
      {open === 'revise' && <ReviseDialog question={question} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog question={question} onClose={close} />}
      {open === 'judge' && <JudgeDialog question={question} onClose={close} />}
      {open === 'exhibit' && <ExhibitDialog question={question} onClose={close} />}
    </div>
  );
}

function WithdrawDialog(props: { readonly question: QuestionCard; readonly onClose: () => void }) {
  const t = useT();
  const command = useCommand();
  const { question, onClose } = props;
  const withdraw = async (reason: string) => {
    const outcome = await command.send({
      case: 'withdrawQuestion',
      value: { question: question.id, reason },
    });
    if (outcome.kind === 'accepted') onClose();
  };
  return (
    <ReasonDialog
      title={t('delegate.questions.withdrawDialog.title', { number: question.id })}
      action={t('delegate.questions.withdrawDialog.action')}
      tone="danger"
      required={false}
      onConfirm={(reason) => void withdraw(reason)}
      onClose={onClose}
      command={command}
      disabledReason={command.blocked && t(`common.blocked.${command.blocked}`)}
    >
      <p>{t('delegate.questions.withdrawDialog.text')}</p>
    </ReasonDialog>
  );
}
