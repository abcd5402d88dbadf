// What the asker says of the answer: one of three, and a remark.

import { useState } from 'react';
import { Judgement, type QuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { judgementText } from '@/ui/floor_words';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { Sign, type SignName } from '@/ui/Sign';
import { TextField } from '@/ui/TextField';
import { tidy } from '../logic/written';
import styles from './JudgeDialog.module.css';

const choices: readonly { readonly judgement: Judgement; readonly sign: SignName }[] = [
  { judgement: Judgement.SATISFIED, sign: 'check' },
  { judgement: Judgement.DISCUSSION, sign: 'both' },
  { judgement: Judgement.RESPONSIBILITY, sign: 'warning' },
];

const kRemarkMax = 500;

export function JudgeDialog(props: {
  readonly question: QuestionCard;
  readonly onClose: () => void;
}) {
  const t = useT();
  const { question, onClose } = props;
  const command = useCommand();
  const [judgement, setJudgement] = useState(question.judgement);
  const [remark, setRemark] = useState(question.remark);
  const chosen = choices.some((one) => one.judgement === judgement);
  const reason = chosen
    ? command.blocked && t(`common.blocked.${command.blocked}`)
    : t('delegate.questions.judge.missing');
  const send = async () => {
    const outcome = await command.send({
      case: 'judgeAnswer',
      value: { question: question.id, judgement, remark: tidy(remark) },
    });
    if (outcome.kind === 'accepted') onClose();
  };
  return (
    <Dialog
      title={t('delegate.questions.judge.title')}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={() => void send()}
            pending={command.state === 'sending'}
            disabledReason={reason}
          >
            {t('delegate.questions.judge.action')}
          </Button>
        </>
      }
    >
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('delegate.questions.judge.choose')}</legend>
        {choices.map((one) => (
          <label key={one.judgement} className={styles.choice}>
            <input
              type="radio"
              name="judgement"
              className={styles.radio}
              checked={judgement === one.judgement}
              onChange={() => setJudgement(one.judgement)}
            />
            <Sign name={one.sign} />
            <span>{judgementText(one.judgement)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('delegate.questions.judge.remark')}
        value={remark}
        onChange={setRemark}
        lines={3}
        limit={kRemarkMax}
      />
      <p className={styles.soft}>{t('delegate.questions.judge.anew')}</p>
      <RefusalNotice outcome={command.outcome} />
    </Dialog>
  );
}
