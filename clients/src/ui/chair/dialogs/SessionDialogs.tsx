// Opening and closing: the session, a sitting, the doors. Each names what it is about and who is
// present, on what ground, before anything happens.

import { useState } from 'react';
import { Doors, type SittingCard, SittingPhase } from '@/protocol';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useCurrentSitting, usePresence, useProcedure, useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { TextField } from '@/ui/TextField';
import { CitationLine } from '../CitationLine';
import { useDialogOrder } from '../dialog_order';
import { useFacts, useItems } from '../facts';
import { isAhead, isBreak } from '../logic/agenda';
import { mayOpenWithout } from '../logic/next_action';

// "Hiện có mặt 58 trên 85 đại biểu (cần 57)."
export function PresentCount() {
  const t = useT();
  const presence = usePresence();
  if (!presence) return null;
  const { counted, members, required } = presence;
  return (
    <p>
      <strong>{t('chair.confirm.present', { counted, members, required })}</strong>
    </p>
  );
}

export function OpenSessionDialog() {
  const t = useT();
  const order = useDialogOrder('openSession');
  const session = useSessionCard();
  return (
    <ConfirmDialog
      title={t('chair.confirm.openSession')}
      action={t('chair.next.open_session')}
      onConfirm={() => order.give({ case: 'openSession', value: {} })}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.confirm.openSessionText', { title: session?.title ?? '' })}</p>
      <PresentCount />
    </ConfirmDialog>
  );
}

export function CloseSessionDialog() {
  const t = useT();
  const order = useDialogOrder('closeSession');
  const session = useSessionCard();
  const left = useItems().filter((item) => isAhead(item) && !isBreak(item)).length;
  return (
    <ConfirmDialog
      title={t('chair.confirm.closeSession')}
      action={t('chair.next.close_session')}
      tone="danger"
      onConfirm={() => order.give({ case: 'closeSession', value: {} })}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.confirm.closeSessionText', { title: session?.title ?? '' })}</p>
      {left > 0 && <p>{t('chair.confirm.closeSessionLeft', { count: left })}</p>}
    </ConfirmDialog>
  );
}

export function OpenSittingDialog({ sitting }: { readonly sitting: SittingCard }) {
  const t = useT();
  const order = useDialogOrder('openSitting');
  const presence = usePresence();
  const facts = useFacts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = presence !== undefined && !presence.quorumReached;
  const withReason = short && facts !== undefined && mayOpenWithout(facts);
  const again = sitting.phase === SittingPhase.ADJOURNED;
  const open = () => {
    setTried(true);
    if (withReason && reason.trim() === '') return;
    const value = { sitting: sitting.id, reasonWithoutQuorum: withReason ? reason.trim() : '' };
    order.give({ case: 'openSitting', value });
  };
  return (
    <ConfirmDialog
      title={t(again ? 'chair.confirm.openSittingAgain' : 'chair.confirm.openSitting')}
      action={t(again ? 'chair.next.open_again' : 'chair.next.open_sitting')}
      onConfirm={open}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.confirm.openSittingText', { title: sitting.title })}</p>
      {sitting.doors === Doors.CLOSED && <p>{t('chair.confirm.openSittingClosed')}</p>}
      <PresentCount />
      <CitationLine citation={presence?.citation} />
      {withReason && (
        <>
          <p>{t('chair.confirm.withoutQuorum')}</p>
          <TextField
            label={t('chair.confirm.reasonWithoutQuorum')}
            value={reason}
            onChange={setReason}
            lines={2}
            limit={500}
            required
            fault={tried && reason.trim() === '' ? t('chair.reason.need') : undefined}
          />
        </>
      )}
    </ConfirmDialog>
  );
}

export function CloseSittingDialog() {
  const t = useT();
  const order = useDialogOrder('closeSitting');
  const sitting = useCurrentSitting();
  const left = useItems().filter(
    (item) => item.sitting === sitting?.id && isAhead(item) && !isBreak(item),
  ).length;
  return (
    <ConfirmDialog
      title={t('chair.confirm.closeSitting')}
      action={t('chair.next.close_sitting')}
      tone="danger"
      onConfirm={() => order.give({ case: 'closeSitting', value: {} })}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.confirm.closeSittingText', { title: sitting?.title ?? '' })}</p>
      <PresentCount />
      {left > 0 && <p>{t('chair.confirm.closeSittingLeft', { count: left })}</p>}
    </ConfirmDialog>
  );
}

export function OpenDoorsDialog() {
  const t = useT();
  const order = useDialogOrder('openDoors');
  return (
    <ConfirmDialog
      title={t('chair.confirm.openDoors')}
      action={t('chair.next.open_doors')}
      onConfirm={() => order.give({ case: 'openDoors', value: {} })}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.confirm.openDoorsText')}</p>
    </ConfirmDialog>
  );
}

export function CloseDoorsDialog() {
  const t = useT();
  const order = useDialogOrder('closeDoors');
  const procedure = useProcedure();
  return (
    <ReasonDialog
      title={t('chair.doors.title')}
      action={t('chair.doors.confirm')}
      required
      onConfirm={(reason) => order.give({ case: 'closeDoors', value: { reason } })}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.doors.text')}</p>
      <CitationLine citation={procedure?.closedSitting} />
    </ReasonDialog>
  );
}
