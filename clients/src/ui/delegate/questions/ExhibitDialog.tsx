// Proposes something for the wall with my question: figures I type, or a paper of the session.

import { useState } from 'react';
import type { QuestionCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useCommand, useDrafts } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { TextField } from '@/ui/TextField';
import { useItems } from '../facts';
import { paperChoices } from '../logic/papers';
import { tidy } from '../logic/written';
import { Choice } from './Choice';

const kTitleMax = 200;
const kLinesMax = 1000;

export function ExhibitDialog(props: {
  readonly question: QuestionCard;
  readonly onClose: () => void;
}) {
  const t = useT();
  const { question, onClose } = props;
  const command = useCommand();
  const papers = paperChoices(useItems(), useDrafts());
  const [title, setTitle] = useState('');
  const [paper, setPaper] = useState('');
  const [text, setText] = useState('');
  const missing =
    tidy(title) === ''
      ? t('delegate.questions.exhibit.nameMissing')
      : paper === '' && tidy(text) === ''
        ? t('delegate.questions.exhibit.linesMissing')
        : undefined;
  const propose = async () => {
    const outcome = await command.send({
      case: 'proposeExhibit',
      value: {
        question: question.id,
        title: tidy(title),
        paper,
        text: paper === '' ? tidy(text) : '',
      },
    });
    if (outcome.kind === 'accepted') onClose();
  };
  return (
    <Dialog
      title={t('delegate.questions.exhibit.title')}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={() => void propose()}
            pending={command.state === 'sending'}
            disabledReason={missing ?? (command.blocked && t(`common.blocked.${command.blocked}`))}
          >
            {t('delegate.questions.exhibit.action')}
          </Button>
        </>
      }
    >
      <p>{t('delegate.questions.exhibit.text')}</p>
      <TextField
        label={t('delegate.questions.exhibit.name')}
        value={title}
        onChange={setTitle}
        limit={kTitleMax}
        autoFocus
      />
      <Choice
        label={t('delegate.questions.exhibit.what')}
        value={paper}
        options={[
          { value: '', text: t('delegate.questions.exhibit.figures') },
          ...papers.map(({ name, title: called }) => ({ value: name, text: called })),
        ]}
        onChange={setPaper}
      />
      {paper === '' && (
        <TextField
          label={t('delegate.questions.exhibit.lines')}
          value={text}
          onChange={setText}
          lines={4}
          limit={kLinesMax}
        />
      )}
      <RefusalNotice outcome={command.outcome} />
    </Dialog>
  );
}
