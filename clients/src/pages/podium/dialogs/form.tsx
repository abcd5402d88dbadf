// What the podium's forms have in common.

import { useCallback } from 'react';
import { t } from '@/i18n';
import type { PodiumCommand } from '@/net/frames_podium';
import type { QuestionCard } from '@/protocol';
import { type CommandHandle, useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { nameText } from '@/ui/who';
import styles from './NativeDialog.module.css';

// In characters. The server's own limit is in octets and larger.
export const kReasonMax = 500;
export const kTextMax = 1000;
export const kTitleMax = 200;

export interface QuestionFormProps {
  readonly question: QuestionCard;
  readonly onClose: () => void;
}

export interface FormCommand {
  readonly command: CommandHandle;
  // Closes the dialog once the server has said that it is done.
  readonly submit: (body: PodiumCommand) => void;
  // A sentence; the button then does nothing.
  readonly blocked: string | undefined;
}

export function useFormCommand(onClose: () => void): FormCommand {
  const command = useCommand();
  const { send } = command;
  const submit = useCallback(
    (body: PodiumCommand) => {
      void send(body).then((outcome) => {
        if (outcome.kind === 'accepted') onClose();
      });
    },
    [send, onClose],
  );
  return { command, submit, blocked: blockedText(command) };
}

export const blockedText = ({ blocked }: CommandHandle): string | undefined =>
  blocked && t('common.blocked.offline');

// Whose question, and its text.
export function QuestionQuote({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  return (
    <blockquote className={styles.quote}>
      {question.asker && (
        <p className={styles.soft}>{t('podium.questionBy', { who: nameText(question.asker) })}</p>
      )}
      <p>{question.text}</p>
    </blockquote>
  );
}
