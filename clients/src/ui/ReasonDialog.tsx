// Asks for a reason before a command that the record has to explain.

import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { CommandHandle } from './hooks';
import { useT } from './language';
import { RefusalNotice } from './RefusalNotice';
import { TextField } from './TextField';

export interface ReasonDialogProps {
  readonly title: string;
  readonly action: string;
  readonly tone?: 'primary' | 'danger';
  readonly required: boolean;
  readonly limit?: number;
  // What stands above the field.
  readonly children?: ReactNode;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  readonly command?: CommandHandle;
  readonly disabledReason?: string | undefined;
}

export function ReasonDialog(props: ReasonDialogProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const limit = props.limit ?? 500;
  const fault = faultOf(reason, props.required && tried, limit, t);
  const confirm = () => {
    setTried(true);
    if (faultOf(reason, props.required, limit, t) === undefined) props.onConfirm(reason.trim());
  };
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('common.action.cancel')}</Button>
          <Button
            tone={props.tone ?? 'primary'}
            onPress={confirm}
            pending={props.command?.state === 'sending'}
            disabledReason={props.disabledReason}
          >
            {props.action}
          </Button>
        </>
      }
    >
      {props.children}
      <TextField
        label={props.required ? t('common.reason.label') : t('common.reason.optional')}
        value={reason}
        onChange={setReason}
        lines={3}
        limit={limit}
        required={props.required}
        fault={fault}
        autoFocus
      />
      <RefusalNotice outcome={props.command?.outcome} />
    </Dialog>
  );
}

function faultOf(
  reason: string,
  required: boolean,
  limit: number,
  t: ReturnType<typeof useT>,
): string | undefined {
  if (required && reason.trim() === '') return t('common.reason.required');
  if ([...reason].length > limit) return t('common.reason.tooLong', { limit });
  return undefined;
}
