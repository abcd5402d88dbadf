// The written answer of one's own, or what the document is called.

import { useState } from 'react';
import { useT } from '@/ui/language';
import { Field, useFaults } from './Field';
import { FormDialog } from './FormDialog';
import { kTextMax, type QuestionFormProps, QuestionQuote, useFormCommand } from './form';

export function WrittenDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const form = useFormCommand(onClose);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (faultOf(text, true, kTextMax)) return;
    form.submit({
      case: 'recordWrittenAnswer',
      value: { question: question.id, text: text.trim() },
    });
  };
  return (
    <FormDialog
      title={t('podium.written.title')}
      action={t('podium.written.action')}
      form={form}
      onSend={send}
      onClose={onClose}
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
    </FormDialog>
  );
}
