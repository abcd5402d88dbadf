// A form of the podium: what it is about, its fields, and one button that sends one command.

import type { ReactNode } from 'react';
import { PodiumButton } from '../PodiumButton';
import type { FormCommand } from './form';
import { NativeDialog } from './NativeDialog';

interface FormDialogProps {
  readonly title: string;
  // On the button.
  readonly action: string;
  readonly form: Pick<FormCommand, 'command' | 'blocked'>;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ form, ...props }: FormDialogProps) {
  return (
    <NativeDialog
      title={props.title}
      onClose={props.onClose}
      command={form.command}
      actions={
        <PodiumButton
          tone="primary"
          onPress={props.onSend}
          pending={form.command.state === 'sending'}
          disabledReason={form.blocked}
        >
          {props.action}
        </PodiumButton>
      }
    >
      {props.children}
    </NativeDialog>
  );
}
