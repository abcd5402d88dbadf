// More time for a turn, the floor out of turn, a request taken off the list.

import { useState } from 'react';
import type { RequestCard, Speaker } from '@/protocol';
import { turnKindText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { TextField } from '@/ui/TextField';
import { useDialogOrder } from '../dialog_order';
import { Choices } from '../fields';
import { useHallFloor } from '../floor/floor_facts';
import { passedOver } from '../logic/floor_line';
import { kMinuteMs, lengthOf } from '../logic/time';
import { OrderDialog } from './OrderDialog';

const quick = ['1', '2', '3', '5', 'own'] as const;

export function ExtendDialog({ speaker }: { readonly speaker: Speaker }) {
  const t = useT();
  const order = useDialogOrder('extendTurn');
  const [choice, setChoice] = useState<(typeof quick)[number]>('2');
  const [own, setOwn] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const by = choice === 'own' ? lengthOf(own) : Number(choice) * kMinuteMs;
  const badLength = by === undefined ? t('chair.floor.badLength') : undefined;
  const noReason = reason.trim() === '' ? t('chair.reason.need') : undefined;
  const extend = () => {
    setTried(true);
    if (by === undefined || noReason) return;
    const value = { place: 0, by: BigInt(by), reason: reason.trim() };
    void order.give({ case: 'extendTurn', value });
  };
  return (
    <OrderDialog
      title={t('chair.floor.extendTitle', { name: speaker.name })}
      action={t('chair.floor.extendConfirm')}
      order={order}
      onConfirm={extend}
    >
      <Choices
        label={t('chair.floor.extendBy')}
        layout="row"
        value={choice}
        choices={quick.map((value) => ({
          value,
          label:
            value === 'own'
              ? t('chair.floor.extendOwn')
              : t('chair.next.minutes', { count: Number(value) }),
        }))}
        onChange={setChoice}
      />
      {choice === 'own' && (
        <TextField
          label={t('chair.floor.length')}
          hint={t('chair.floor.lengthHint')}
          value={own}
          onChange={setOwn}
          fault={tried ? badLength : undefined}
          autoFocus
        />
      )}
      <TextField
        label={t('chair.reason.label')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={500}
        required
        fault={tried ? noReason : undefined}
      />
    </OrderDialog>
  );
}

// FL11: says who stands in front and is passed over; the record says it too.
export function GrantDialog({ request }: { readonly request: RequestCard }) {
  const t = useT();
  const order = useDialogOrder('grantFloor');
  const { line, floor } = useHallFloor();
  const before = passedOver(line, request.id);
  return (
    <OrderDialog
      title={t('chair.floor.grantTitle', { name: request.name })}
      action={t('chair.floor.grantConfirm', { name: request.name })}
      order={order}
      onConfirm={() => void order.give({ case: 'grantFloor', value: { request: request.id } })}
    >
      <p>{t('chair.floor.grantText', { count: before.length })}</p>
      <ol>
        {before.map((one, index) => (
          <li key={one.id}>
            {index + 1}. <strong>{one.name}</strong> · {turnKindText(one.kind)}
          </li>
        ))}
      </ol>
      {floor?.speaker && <p>{t('chair.floor.endsTurn', { name: floor.speaker.name })}</p>}
    </OrderDialog>
  );
}

export function RemoveRequestDialog({ request }: { readonly request: RequestCard }) {
  const t = useT();
  const order = useDialogOrder('removeRequest');
  return (
    <ReasonDialog
      title={t('chair.floor.removeTitle', { name: request.name })}
      action={t('chair.floor.removeConfirm')}
      tone="danger"
      required
      onConfirm={(reason) =>
        void order.give({ case: 'removeRequest', value: { request: request.id, reason } })
      }
      onClose={order.close}
      {...order}
    />
  );
}
