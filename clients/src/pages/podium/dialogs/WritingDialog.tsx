// "I will answer in writing": says what follows, asks for the reason, and confirms.

import { useState } from 'react';
import { useT } from '@/ui/language';
import { PodiumButton } from '../PodiumButton';
import { Field, useFaults } from './Field';
import { kReasonMax, type QuestionFormProps, QuestionQuote, useFormCommand } from './form';
import { NativeDialog } from './NativeDialog';

export function WritingDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const { command, submit, blocked } = useFormCommand(onClose);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (faultOf(reason, true, kReasonMax)) return;
    submit({
      case: 'answerInWriting',
      value: { question: question.id, reason: reason.trim() },
    });
  };
  return (
    <NativeDialog
      title={t('podium.writing.title')}
      onClose={onClose}
      command={command}
      actions={
        <PodiumButton
          tone="primary"
          onPress={send}
          pending={command.state === 'sending'}
          disabledReason={blocked}
        >
          {t('podium.writing.action')}
        </PodiumButton>
      }
    >
      <QuestionQuote question={question} />
      <p>{t('podium.writing.text')}</p>
      <Field
        label={t('podium.writing.reason')}
        hint={t('podium.writing.reasonHint')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={kReasonMax}
        fault={faultOf(reason, tried, kReasonMax)}
        autoFocus
      />
    </NativeDialog>
  );
}
