// Proposes figures or a paper for the wall; the chair decides whether it is shown.

import { useState } from 'react';
import { useT } from '@/ui/language';
import { Field, useFaults } from './Field';
import { FormDialog } from './FormDialog';
import { kReasonMax, kTitleMax, type QuestionFormProps, useFormCommand } from './form';
import styles from './NativeDialog.module.css';

type What = 'figures' | 'paper';

export function FiguresDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const form = useFormCommand(onClose);
  const [what, setWhat] = useState<What>('figures');
  const [title, setTitle] = useState('');
  const [lines, setLines] = useState('');
  const [paper, setPaper] = useState('');
  const [tried, setTried] = useState(false);
  const content = what === 'figures' ? lines : paper;
  const contentMax = what === 'figures' ? kReasonMax : kTitleMax;
  const send = () => {
    setTried(true);
    if (faultOf(title, true, kTitleMax) || faultOf(content, true, contentMax)) return;
    form.submit({
      case: 'proposeExhibit',
      value: {
        question: question.id,
        title: title.trim(),
        paper: what === 'paper' ? paper.trim() : '',
        text: what === 'figures' ? lines.trim() : '',
      },
    });
  };
  return (
    <FormDialog
      title={t('podium.figuresForm.title')}
      action={t('podium.figuresForm.action')}
      form={form}
      onSend={send}
      onClose={onClose}
    >
      <p className={styles.soft}>{t('podium.figuresForm.note')}</p>
      <WhatChoice what={what} onChange={setWhat} />
      <Field
        label={t('podium.figuresForm.name')}
        value={title}
        onChange={setTitle}
        limit={kTitleMax}
        fault={faultOf(title, tried, kTitleMax)}
        autoFocus
      />
      {what === 'figures' ? (
        <Field
          label={t('podium.figuresForm.lines')}
          hint={t('podium.figuresForm.linesHint')}
          value={lines}
          onChange={setLines}
          lines={5}
          limit={kReasonMax}
          fault={faultOf(lines, tried, kReasonMax)}
        />
      ) : (
        <Field
          label={t('podium.figuresForm.paper')}
          hint={t('podium.figuresForm.paperHint')}
          value={paper}
          onChange={setPaper}
          fault={faultOf(paper, tried, kTitleMax)}
        />
      )}
    </FormDialog>
  );
}

interface WhatChoiceProps {
  readonly what: What;
  readonly onChange: (what: What) => void;
}

function WhatChoice({ what, onChange }: WhatChoiceProps) {
  const t = useT();
  const choice = (value: What, label: string) => (
    <label className={styles.check}>
      <input type="radio" name="what" checked={what === value} onChange={() => onChange(value)} />
      {label}
    </label>
  );
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{t('podium.figuresForm.what')}</legend>
      {choice('figures', t('podium.figuresForm.asFigures'))}
      {choice('paper', t('podium.figuresForm.asPaper'))}
    </fieldset>
  );
}
