// A dialog that gives one order: fields, a way back, and a button that says what will be done.

import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import type { DialogOrder } from '../dialog_order';

export interface OrderDialogProps {
  readonly title: string;
  readonly action: string;
  readonly tone?: 'primary' | 'danger';
  readonly order: DialogOrder;
  readonly onConfirm: () => void;
  // A sentence; before what the connection or the role says.
  readonly disabledReason?: string | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function OrderDialog(props: OrderDialogProps) {
  const t = useT();
  const { order } = props;
  return (
    <Dialog
      title={props.title}
      wide={props.wide ?? false}
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close}>{t('common.action.cancel')}</Button>
          <Button
            tone={props.tone ?? 'primary'}
            onPress={props.onConfirm}
            pending={order.command.state === 'sending'}
            disabledReason={props.disabledReason ?? order.disabledReason}
          >
            {props.action}
          </Button>
        </>
      }
    >
      {props.children}
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}
