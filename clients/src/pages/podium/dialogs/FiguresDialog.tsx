// Proposes figures or a paper for the wall; the chair decides whether it is shown.

import { useState } from 'react';
import { useT } from '@/ui/language';
import { PodiumButton } from '../PodiumButton';
import { Field, useFaults } from './Field';
import { kReasonMax, kTitleMax, type QuestionFormProps, useFormCommand } from './form';
import { NativeDialog } from './NativeDialog';
import styles from './NativeDialog.module.css';

type What = 'figures' | 'paper';

export function FiguresDialog({ question, onClose }: QuestionFormProps) {
  const t = useT();
  const faultOf = useFaults();
  const { command, submit, blocked } = useFormCommand(onClose);
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
    submit({
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
    <NativeDialog
      title={t('podium.figuresForm.title')}
      onClose={onClose}
      command={command}
      actions={
        <PodiumButton
          tone="primary"
          onPress={send}
          pending={command.state === 'sending'}
          disabledReason={blocked}
        >
          {t('podium.figuresForm.action')}
        </PodiumButton>
      }
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
    </NativeDialog>
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
