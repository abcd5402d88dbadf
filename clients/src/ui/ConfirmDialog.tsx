// Asks before something that is hard to take back. The question names what will happen; the button
// repeats it. The way back is the default.

import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { CommandHandle } from './hooks';
import { useT } from './language';
import { RefusalNotice } from './RefusalNotice';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  // "Khai mạc kỳ họp"
  readonly action: string;
  readonly tone?: 'primary' | 'danger';
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  // Whose outcome is shown in the dialog.
  readonly command?: CommandHandle;
  readonly disabledReason?: string | undefined;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useT();
  return (
    <Dialog
      role="alertdialog"
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose} autoFocus>
            {t('common.action.cancel')}
          </Button>
          <Button
            tone={props.tone ?? 'primary'}
            onPress={props.onConfirm}
            pending={props.command?.state === 'sending'}
            disabledReason={props.disabledReason}
          >
            {props.action}
          </Button>
        </>
      }
    >
      {props.children}
      <RefusalNotice outcome={props.command?.outcome} />
    </Dialog>
  );
}
