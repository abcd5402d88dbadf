// The list of requests: opening it with a closing time, a speaking time of its own, a request or a
// written contribution of somebody whose tablet does not work.

import { useState } from 'react';
import { TurnKind } from '@/protocol';
import { titleOf } from '@/ui/agenda';
import { turnKindText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { TextField } from '@/ui/TextField';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useDialogOrder } from '../dialog_order';
import { Choices, Pick } from '../fields';
import { useHallFloor } from '../floor/floor_facts';
import { kMinuteMs, lengthOf, momentOfClock } from '../logic/time';
import { PersonPick } from '../PersonPick';
import { OrderDialog } from './OrderDialog';

const closings = ['none', '5', '10', '15', 'clock'] as const;

export function OpenListDialog() {
  const t = useT();
  const times = useTimes();
  const order = useDialogOrder('openRequests');
  const { item, list } = useHallFloor();
  const now = useNow(1000) ?? 0;
  const opened = list?.open ?? false;
  // An open list may be given another closing time; without one it has none to lose.
  const offered = closings.filter(
    (value) => !(value === 'none' && opened && list?.closesAt === undefined),
  );
  const [choice, setChoice] = useState<(typeof closings)[number]>(opened ? '5' : 'none');
  const [clock, setClock] = useState('');
  const exact = momentOfClock(clock, now, times.utcOffsetMinutes);
  const at =
    choice === 'none' ? undefined : choice === 'clock' ? exact : now + Number(choice) * kMinuteMs;
  const bad = choice === 'clock' && exact === undefined;
  const open = () => {
    if (bad) return;
    const closesAt = at === undefined ? {} : { closesAt: BigInt(at) };
    const value = { item: item?.id ?? 0, place: 0, ...closesAt };
    void order.give({ case: 'openRequests', value });
  };
  const label = (value: (typeof closings)[number]) => {
    if (value === 'none') return t('chair.floor.noClosing');
    if (value === 'clock') return t('chair.floor.atClock');
    return t('chair.floor.afterMinutes', { count: Number(value) });
  };
  return (
    <OrderDialog
      title={t(opened ? 'chair.floor.closingTitle' : 'chair.floor.openTitle')}
      action={
        at === undefined
          ? t('chair.floor.openConfirm')
          : t('chair.floor.openUntil', { time: times.clock(at) })
      }
      order={order}
      onConfirm={open}
    >
      {item && <p>{titleOf(item)}</p>}
      <Choices
        label={t('chair.floor.closes')}
        layout="row"
        value={choice}
        choices={offered.map((value) => ({ value, label: label(value) }))}
        onChange={setChoice}
      />
      {choice === 'clock' && (
        <TextField
          label={t('chair.floor.closingClock')}
          hint={t('chair.recess.exactHint')}
          value={clock}
          onChange={setClock}
          fault={clock !== '' && bad ? t('chair.recess.badTime') : undefined}
          autoFocus
        />
      )}
    </OrderDialog>
  );
}

const timed = [
  TurnKind.SPEAK,
  TurnKind.DEBATE,
  TurnKind.QUESTION,
  TurnKind.ANSWER,
  TurnKind.REPLY,
  TurnKind.STATEMENT,
] as const;

export function SpeakingTimeDialog() {
  const t = useT();
  const order = useDialogOrder('setSpeakingTime');
  const { item, questions } = useHallFloor();
  const [kind, setKind] = useState<TurnKind>(
    questions.length > 0 ? TurnKind.QUESTION : TurnKind.SPEAK,
  );
  const [length, setLength] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const limit = lengthOf(length);
  const set = () => {
    setTried(true);
    if (limit === undefined) return;
    const value = {
      item: item?.id ?? 0,
      place: 0,
      kind,
      limit: BigInt(limit),
      reason: reason.trim(),
    };
    void order.give({ case: 'setSpeakingTime', value });
  };
  return (
    <OrderDialog
      title={t('chair.floor.timeTitle')}
      action={t('chair.floor.timeConfirm')}
      order={order}
      onConfirm={set}
    >
      {item && <p>{titleOf(item)}</p>}
      <Pick
        label={t('chair.floor.kind')}
        value={String(kind)}
        options={timed.map((one) => ({ value: String(one), label: turnKindText(one) }))}
        onChange={(value) => setKind(Number(value))}
      />
      <TextField
        label={t('chair.floor.length')}
        hint={t('chair.floor.lengthHint')}
        value={length}
        onChange={setLength}
        required
        fault={tried && limit === undefined ? t('chair.floor.badLength') : undefined}
      />
      <TextField
        label={t('chair.reason.optional')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={500}
      />
      <p>{t('chair.floor.timeText')}</p>
    </OrderDialog>
  );
}

export function HandInDialog({ person: asked = 0 }: { readonly person?: number | undefined }) {
  const t = useT();
  const order = useDialogOrder('handInContribution');
  const { item, line } = useHallFloor();
  const [person, setPerson] = useState(asked);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const noText = text.trim() === '' ? t('chair.floor.needText') : undefined;
  const handIn = () => {
    setTried(true);
    if (person === 0 || noText) return;
    const value = { item: item?.id ?? 0, place: 0, person, text: text.trim() };
    void order.give({ case: 'handInContribution', value });
  };
  return (
    <OrderDialog
      title={t('chair.floor.handInTitle')}
      action={t('chair.floor.handInConfirm')}
      order={order}
      onConfirm={handIn}
    >
      {item && <p>{titleOf(item)}</p>}
      <PersonPick
        label={t('chair.floor.ofWhom')}
        person={person}
        onPick={setPerson}
        likely={line.map((one) => one.person)}
        among={(one) => one.delegate}
        fault={tried && person === 0 ? t('chair.pick.need') : undefined}
      />
      <TextField
        label={t('chair.floor.text')}
        value={text}
        onChange={setText}
        lines={5}
        limit={4000}
        required
        fault={tried ? noText : undefined}
      />
    </OrderDialog>
  );
}
