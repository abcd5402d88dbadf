// An unforeseen item, put on the agenda with a reason (AG7).

import { useState } from 'react';
import { ItemKind } from '@/protocol';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useSittings } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { TextField } from '@/ui/TextField';
import { itemKindText } from '@/ui/words';
import { useDialogOrder } from '../dialog_order';
import { useItems } from '../facts';
import { Check, Pick } from '../fields';
import { groupBySitting, placesIn } from '../logic/agenda';
import { kMinuteMs } from '../logic/time';
import styles from './InsertDialog.module.css';
import { PlacePick } from './ItemDialogs';

const kinds = Object.values(ItemKind).filter(
  (kind): kind is ItemKind => typeof kind === 'number' && kind !== ItemKind.UNSPECIFIED,
);

const kMinutesMax = 720;

export function InsertDialog(props: { readonly sitting: number; readonly after: number }) {
  const t = useT();
  const order = useDialogOrder('insertItem');
  const items = useItems();
  const groups = groupBySitting(useSittings(), items).filter(
    (group) => placesIn(group, 0, items).length > 0,
  );
  const [sitting, setSitting] = useState(props.sitting || (groups[0]?.sitting.id ?? 0));
  const [after, setAfter] = useState(props.after);
  const [number, setNumber] = useState('');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ItemKind>(ItemKind.REPORT);
  const [presenter, setPresenter] = useState('');
  const [minutes, setMinutes] = useState('15');
  const [closed, setClosed] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  const group = groups.find((one) => one.sitting.id === sitting);
  const places = group ? placesIn(group, 0, items) : [];
  const behind = places.some((place) => place.after === after)
    ? after
    : (places.at(-1)?.after ?? 0);
  const length = Number(minutes);
  const badLength = !Number.isInteger(length) || length < 1 || length > kMinutesMax;
  const need = (text: string, sentence: string) =>
    tried && text.trim() === '' ? sentence : undefined;

  const insert = () => {
    setTried(true);
    if (title.trim() === '' || reason.trim() === '' || badLength) return;
    const value = {
      sitting,
      after: behind,
      number: number.trim(),
      title: title.trim(),
      kind,
      presenter: presenter.trim(),
      plannedLength: BigInt(length * kMinuteMs),
      closed,
      reason: reason.trim(),
    };
    order.give({ case: 'insertItem', value });
  };

  return (
    <Dialog
      title={t('chair.insert.title')}
      wide
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close}>{t('common.action.cancel')}</Button>
          <Button
            tone="primary"
            onPress={insert}
            pending={order.command.state === 'sending'}
            disabledReason={places.length === 0 ? t('chair.move.nowhere') : order.disabledReason}
          >
            {t('chair.insert.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.grid}>
        <div className={styles.whole}>
          <TextField
            label={t('chair.insert.name')}
            value={title}
            onChange={setTitle}
            limit={300}
            required
            autoFocus
            fault={need(title, t('chair.insert.needTitle'))}
          />
        </div>
        <TextField label={t('chair.insert.number')} value={number} onChange={setNumber} />
        <TextField
          label={t('chair.insert.minutes')}
          type="number"
          value={minutes}
          onChange={setMinutes}
          fault={badLength ? t('chair.insert.needMinutes') : undefined}
        />
        <Pick
          label={t('chair.insert.kind')}
          value={String(kind)}
          options={kinds.map((one) => ({ value: String(one), label: itemKindText(one) }))}
          onChange={(value) => setKind(Number(value))}
        />
        <TextField label={t('chair.insert.presenter')} value={presenter} onChange={setPresenter} />
        <Pick
          label={t('chair.insert.sitting')}
          value={String(sitting)}
          options={groups.map((one) => ({
            value: String(one.sitting.id),
            label: one.sitting.title,
          }))}
          onChange={(value) => setSitting(Number(value))}
        />
        <PlacePick places={places} after={behind} onChange={setAfter} />
        <div className={styles.whole}>
          <Check label={t('chair.insert.closed')} checked={closed} onChange={setClosed} />
        </div>
        <div className={styles.whole}>
          <TextField
            label={t('chair.reason.label')}
            value={reason}
            onChange={setReason}
            lines={2}
            limit={500}
            required
            fault={need(reason, t('chair.reason.need'))}
          />
        </div>
      </div>
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}
