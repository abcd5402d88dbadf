// The written answer of one's own, or what the document is called.

import { useState } from 'react';
import { useT } from '@/ui/language';
import { PodiumButton } from '../PodiumButton';
import { Field, useFaults } from './Field';
import { kTextMax, type QuestionFormProps, QuestionQuote, useFormCommand } from './form';
import { NativeDialog } from './NativeDialog';

export function WrittenDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const { command, submit, blocked } = useFormCommand(onClose);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (faultOf(text, true, kTextMax)) return;
    submit({ case: 'recordWrittenAnswer', value: { question: question.id, text: text.trim() } });
  };
  return (
    <NativeDialog
      title={t('podium.written.title')}
      onClose={onClose}
      command={command}
      actions={
        <PodiumButton
          tone="primary"
          onPress={send}
          pending={command.state === 'sending'}
          disabledReason={blocked}
        >
          {t('podium.written.action')}
        </PodiumButton>
      }
    >
      <QuestionQuote question={question} />
      <Field
        label={t('podium.written.text')}
        value={text}
        onChange={setText}
        lines={5}
        limit={kTextMax}
        fault={faultOf(text, tried, kTextMax)}
        autoFocus
      />
    </NativeDialog>
  );
}
