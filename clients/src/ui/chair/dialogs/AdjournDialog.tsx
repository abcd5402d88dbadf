// Stops a sitting before its programme is through, with a reason and, if it is known, the time at
// which it goes on: today or tomorrow.

import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useCurrentSitting } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { TextField } from '@/ui/TextField';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useDialogOrder } from '../dialog_order';
import { Choices } from '../fields';
import { type Day, momentOnDay } from '../logic/time';

export function AdjournDialog() {
  const t = useT();
  const times = useTimes();
  const order = useDialogOrder('adjournSitting');
  const sitting = useCurrentSitting();
  const now = useNow(60_000) ?? 0;
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<Day>('today');
  const [clock, setClock] = useState('');
  const [tried, setTried] = useState(false);
  const wanted = clock.trim() !== '';
  const back = momentOnDay(clock, day, now, times.utcOffsetMinutes);
  const badTime = wanted && back === undefined;
  const adjourn = () => {
    setTried(true);
    if (reason.trim() === '' || badTime) return;
    const value = {
      reason: reason.trim(),
      ...(back === undefined ? {} : { backAt: BigInt(back) }),
    };
    order.give({ case: 'adjournSitting', value });
  };
  return (
    <Dialog
      title={t('chair.adjourn.title')}
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close}>{t('common.action.cancel')}</Button>
          <Button
            tone="danger"
            onPress={adjourn}
            pending={order.command.state === 'sending'}
            disabledReason={order.disabledReason}
          >
            {t('chair.adjourn.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('chair.adjourn.text', { title: sitting?.title ?? '' })}</p>
      <TextField
        label={t('chair.reason.label')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={500}
        required
        autoFocus
        fault={tried && reason.trim() === '' ? t('chair.reason.need') : undefined}
      />
      <Choices
        label={t('chair.adjourn.back')}
        layout="row"
        value={day}
        choices={[
          { value: 'today', label: t('chair.adjourn.today') },
          { value: 'tomorrow', label: t('chair.adjourn.tomorrow') },
        ]}
        onChange={setDay}
      />
      <TextField
        label={t('chair.adjourn.time')}
        hint={t('chair.recess.exactHint')}
        value={clock}
        onChange={setClock}
        fault={badTime ? t('chair.recess.badTime') : undefined}
      />
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}
