// A button of one order, shown to those who may give it. Why it cannot be given now is told to
// screen readers; the panel it stands in shows it once for all.

import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '@/ui/Button';
import type { Offer } from '../facts';

export interface OrderButtonProps {
  readonly order: Offer & { readonly pending?: boolean; readonly give?: () => void };
  // Instead of giving the order at once: opens the dialog that gives it.
  readonly onPress?: () => void;
  readonly icon?: ReactNode;
  readonly tone?: ButtonProps['tone'];
  readonly size?: ButtonProps['size'];
  // A sentence; behind what the connection or the role says.
  readonly why?: string | undefined;
  readonly children: ReactNode;
}

export function OrderButton(props: OrderButtonProps) {
  const { order, size = 'small' } = props;
  const press = props.onPress ?? order.give;
  if (!order.shown || !press) return null;
  return (
    <Button
      size={size}
      tone={props.tone}
      icon={props.icon}
      onPress={press}
      pending={order.pending}
      disabledReason={order.blocked ?? props.why}
      reasonShownElsewhere
    >
      {props.children}
    </Button>
  );
}
