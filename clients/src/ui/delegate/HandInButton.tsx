// Hands a draft in, once. While the answer is awaited the button says so and nothing can be pressed
// again, also after a reload.

import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { useConnection } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { useSlow } from '@/ui/slow';
import { draftFault } from './logic/drafts';
import type { DraftHandle } from './work';

export interface HandInButtonProps {
  readonly name: string;
  readonly handle: DraftHandle;
  readonly action: string;
  readonly icon?: ReactNode;
  readonly size?: 'normal' | 'large';
  // Why not, beside what is missing in every draft.
  readonly blocked?: string | undefined;
  readonly onHandedIn?: () => void;
}

export function HandInButton(props: HandInButtonProps) {
  const t = useT();
  const { name, handle, onHandedIn } = props;
  const { phase } = useConnection();
  const up = phase === 'live' || phase === 'silent';
  const fault = draftFault(name, handle.draft);
  const reason = fault
    ? t(`delegate.write.fault.${fault}`)
    : up
      ? props.blocked
      : t('delegate.write.offline');
  const press = async () => {
    if (await handle.handIn()) onHandedIn?.();
  };
  return (
    <Button
      tone="primary"
      size={props.size}
      icon={props.icon}
      onPress={() => void press()}
      pending={handle.handingIn}
      disabledReason={handle.handingIn ? undefined : reason}
    >
      {props.action}
    </Button>
  );
}

// What has become of handing in: waiting, why it was refused.
export function HandInState({ handle }: { readonly handle: DraftHandle }) {
  const t = useT();
  const slow = useSlow(handle.handingIn);
  return (
    <>
      <p role="status">
        {handle.handingIn && t(slow ? 'delegate.write.slow' : 'delegate.write.handingIn')}
      </p>
      <RefusalNotice outcome={handle.draft.outcome} />
    </>
  );
}
