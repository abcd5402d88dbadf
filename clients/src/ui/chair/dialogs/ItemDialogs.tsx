// What is done with an item for a reason, and where it goes.

import { useState } from 'react';
import { type AgendaCard, SittingPhase } from '@/protocol';
import { titleOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useSittings } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { useDialogOrder } from '../dialog_order';
import { useItems } from '../facts';
import { Pick } from '../fields';
import { groupBySitting, type Place, placesIn, predecessor } from '../logic/agenda';

interface ItemProps {
  readonly item: AgendaCard;
}

export function SkipDialog({ item }: ItemProps) {
  const t = useT();
  const order = useDialogOrder('skipItem');
  return (
    <ReasonDialog
      title={t('chair.skip.title')}
      action={t('chair.skip.confirm')}
      required
      onConfirm={(reason) => order.give({ case: 'skipItem', value: { item: item.id, reason } })}
      onClose={order.close}
      {...order}
    >
      <ItemName item={item} />
    </ReasonDialog>
  );
}

export function WithdrawDialog({ item }: ItemProps) {
  const t = useT();
  const order = useDialogOrder('withdrawItem');
  return (
    <ReasonDialog
      title={t('chair.withdraw.title')}
      action={t('chair.withdraw.confirm')}
      tone="danger"
      required
      onConfirm={(reason) => order.give({ case: 'withdrawItem', value: { item: item.id, reason } })}
      onClose={order.close}
      {...order}
    >
      <ItemName item={item} />
    </ReasonDialog>
  );
}

export function PostponeDialog({ item }: ItemProps) {
  const t = useT();
  const order = useDialogOrder('postponeItem');
  const [to, setTo] = useState('0');
  const later = useSittings().filter(
    (sitting) => sitting.phase !== SittingPhase.CLOSED && sitting.id !== item.sitting,
  );
  const options = [
    { value: '0', label: t('chair.postpone.later') },
    ...later.map((sitting) => ({ value: String(sitting.id), label: sitting.title })),
  ];
  return (
    <ReasonDialog
      title={t('chair.postpone.title')}
      action={t('chair.postpone.confirm')}
      required
      onConfirm={(reason) =>
        order.give({ case: 'postponeItem', value: { item: item.id, to: Number(to), reason } })
      }
      onClose={order.close}
      {...order}
    >
      <ItemName item={item} />
      <Pick label={t('chair.postpone.to')} value={to} options={options} onChange={setTo} />
    </ReasonDialog>
  );
}

export function MoveDialog({ item }: ItemProps) {
  const t = useT();
  const order = useDialogOrder('moveItem');
  const items = useItems();
  const [sitting, setSitting] = useState(item.sitting);
  const [after, setAfter] = useState(predecessor(item, items));
  const groups = groupBySitting(useSittings(), items).filter(
    (group) => placesIn(group, item.id, items).length > 0,
  );
  const group = groups.find((one) => one.sitting.id === sitting);
  const places = group ? placesIn(group, item.id, items) : [];
  const known = places.some((place) => place.after === after);
  const behind = known ? after : (places.at(-1)?.after ?? 0);
  return (
    <Dialog
      title={t('chair.move.title')}
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={() =>
              order.give({ case: 'moveItem', value: { item: item.id, sitting, after: behind } })
            }
            pending={order.command.state === 'sending'}
            disabledReason={places.length === 0 ? t('chair.move.nowhere') : order.disabledReason}
          >
            {t('chair.move.confirm')}
          </Button>
        </>
      }
    >
      <ItemName item={item} />
      <Pick
        label={t('chair.move.sitting')}
        value={String(sitting)}
        options={groups.map((one) => ({
          value: String(one.sitting.id),
          label: one.sitting.title,
        }))}
        onChange={(value) => setSitting(Number(value))}
      />
      <PlacePick places={places} after={behind} onChange={setAfter} />
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}

export function PlacePick(props: {
  readonly places: readonly Place[];
  readonly after: number;
  readonly onChange: (after: number) => void;
}) {
  const t = useT();
  return (
    <Pick
      label={t('chair.move.after')}
      value={String(props.after)}
      options={props.places.map((place) => ({
        value: String(place.after),
        label: place.label
          ? t('chair.move.behind', { title: titleOf(place.label) })
          : t('chair.move.front'),
      }))}
      onChange={(value) => props.onChange(Number(value))}
    />
  );
}

function ItemName({ item }: ItemProps) {
  return (
    <p>
      <strong>{titleOf(item)}</strong>
    </p>
  );
}
