// Recording that somebody leaves or is excused.

import type { PersonCard } from '@/protocol';
import { usePresence } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { useDialogOrder } from '../dialog_order';

interface PersonProps {
  readonly person: PersonCard;
}

export function LeaveDialog({ person }: PersonProps) {
  const t = useT();
  const order = useDialogOrder('recordDeparture');
  return (
    <ReasonDialog
      title={t('chair.person.leaveTitle', { name: person.name })}
      action={t('chair.person.leaveConfirm')}
      required={false}
      onConfirm={(reason) =>
        order.give({ case: 'recordDeparture', value: { person: person.id, reason } })
      }
      onClose={order.close}
      {...order}
    >
      <QuorumWarning />
    </ReasonDialog>
  );
}

export function ExcuseDialog({ person }: PersonProps) {
  const t = useT();
  const order = useDialogOrder('excuseDelegate');
  return (
    <ReasonDialog
      title={t('chair.person.excuseTitle', { name: person.name })}
      action={t('chair.person.excuseConfirm')}
      required
      onConfirm={(reason) =>
        order.give({ case: 'excuseDelegate', value: { person: person.id, reason } })
      }
      onClose={order.close}
      {...order}
    />
  );
}

// The one who chairs leaves the hall: another may then take the chair.
export function LeaveSelfDialog() {
  const t = useT();
  const order = useDialogOrder('checkOut');
  return (
    <ReasonDialog
      title={t('chair.person.leaveSelfTitle')}
      action={t('chair.person.leaveSelfConfirm')}
      required={false}
      onConfirm={(reason) => order.give({ case: 'checkOut', value: { reason } })}
      onClose={order.close}
      {...order}
    >
      <QuorumWarning />
    </ReasonDialog>
  );
}

// Whether one less would be too few.
function QuorumWarning() {
  const t = useT();
  const presence = usePresence();
  if (!presence?.quorumReached || presence.counted > presence.required) return null;
  const { counted, required } = presence;
  return (
    <p>
      <strong>{t('chair.person.leaveQuorum', { count: counted - 1, required })}</strong>
    </p>
  );
}
