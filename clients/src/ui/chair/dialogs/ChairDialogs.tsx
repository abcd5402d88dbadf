// Who presides: handing the chair over, and taking it while the one who presides is away.

import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { usePeople, useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { TextField } from '@/ui/TextField';
import { useDialogOrder } from '../dialog_order';
import { Choices } from '../fields';
import { takesPart } from '../logic/people';

export function HandOverDialog() {
  const t = useT();
  const order = useDialogOrder('handOverChair');
  const session = useSessionCard();
  const others = usePeople().filter(
    (person) => person.mayPreside && person.id !== session?.presiding,
  );
  const [to, setTo] = useState(0);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const name = others.find((person) => person.id === to)?.name ?? '…';
  const handOver = () => {
    setTried(true);
    if (to === 0 || reason.trim() === '') return;
    order.give({ case: 'handOverChair', value: { to, reason: reason.trim() } });
  };
  return (
    <Dialog
      title={t('chair.handOver.title')}
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={handOver}
            pending={order.command.state === 'sending'}
            disabledReason={others.length === 0 ? t('chair.handOver.nobody') : order.disabledReason}
          >
            {t('chair.handOver.confirm', { name })}
          </Button>
        </>
      }
    >
      <Choices
        label={t('chair.handOver.to')}
        value={to === 0 ? '' : String(to)}
        error={tried && to === 0 ? t('chair.handOver.choose') : undefined}
        choices={others.map((person) => ({
          value: String(person.id),
          label: person.name,
          note: takesPart(person.presence)
            ? person.office
            : `${person.office} · ${t('chair.handOver.absent')}`,
        }))}
        onChange={(value) => setTo(Number(value))}
      />
      <TextField
        label={t('chair.reason.label')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={500}
        required
        fault={tried && reason.trim() === '' ? t('chair.reason.need') : undefined}
      />
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}

export function TakeChairDialog() {
  const t = useT();
  const order = useDialogOrder('takeChair');
  const session = useSessionCard();
  return (
    <ReasonDialog
      title={t('chair.takeChair.title')}
      action={t('chair.takeChair.confirm')}
      required
      onConfirm={(reason) => order.give({ case: 'takeChair', value: { reason } })}
      onClose={order.close}
      {...order}
    >
      <p>{t('chair.takeChair.text', { name: session?.presidingName ?? '' })}</p>
    </ReasonDialog>
  );
}
