// A recess with its time to return: a length at one tap, or a time of day.

import { useState } from 'react';
import type { AgendaCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { useSession } from '@/ui/session';
import { TextField } from '@/ui/TextField';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useDialogOrder } from '../dialog_order';
import { Choices } from '../fields';
import { kMinuteMs, momentOfClock } from '../logic/time';

const quickMinutes = [10, 15, 20, 30] as const;

// `item`: the break of the programme that stands next.
export function RecessDialog({ item }: { readonly item?: AgendaCard | undefined }) {
  const t = useT();
  const times = useTimes();
  const session = useSession();
  const order = useDialogOrder('beginRecess');
  const planned = item ? Math.round(Number(item.plannedLength) / kMinuteMs) : 0;
  const [minutes, setMinutes] = useState(planned || 15);
  const [clock, setClock] = useState('');
  const [reason, setReason] = useState('');

  useNow(60_000);
  const now = session.now() ?? 0;
  const exact = momentOfClock(clock, now, times.utcOffsetMinutes);
  const backAt = clock.trim() === '' ? now + minutes * kMinuteMs : exact;
  const lengths = [...new Set([...quickMinutes, ...(planned ? [planned] : [])])].sort(
    (a, b) => a - b,
  );
  const begin = () => {
    // Of the moment of the tap, not of the moment the dialog was drawn.
    const at = exact ?? (session.now() ?? now) + minutes * kMinuteMs;
    order.give({
      case: 'beginRecess',
      value: { backAt: BigInt(Math.round(at)), reason: reason.trim() },
    });
  };
  return (
    <Dialog
      title={t('chair.recess.title')}
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={begin}
            pending={order.command.state === 'sending'}
            disabledReason={backAt === undefined ? t('chair.recess.badTime') : order.disabledReason}
          >
            {t('chair.recess.confirm', { time: times.clock(backAt ?? now) })}
          </Button>
        </>
      }
    >
      <p>{t('chair.recess.text')}</p>
      {item && <p>{t('chair.recess.nextBreak', { title: item.title, minutes: planned })}</p>}
      <Choices
        label={t('chair.recess.quickLabel')}
        layout="row"
        value={clock.trim() === '' ? String(minutes) : ''}
        choices={lengths.map((length) => ({
          value: String(length),
          label: t('chair.recess.quick', { minutes: length }),
        }))}
        onChange={(value) => {
          setMinutes(Number(value));
          setClock('');
        }}
      />
      <TextField
        label={t('chair.recess.exact')}
        hint={t('chair.recess.exactHint')}
        value={clock}
        onChange={setClock}
        fault={backAt === undefined ? t('chair.recess.badTime') : undefined}
      />
      <TextField
        label={t('chair.reason.optional')}
        value={reason}
        onChange={setReason}
        limit={500}
      />
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}
