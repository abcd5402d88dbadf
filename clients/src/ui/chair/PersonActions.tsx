// What may be recorded of a person: by the secretary of anybody, by everybody of themselves.

import { LogIn, LogOut, Wifi } from 'lucide-react';
import type { ReactNode } from 'react';
import { AttendanceMeans, type CommandBody, type PersonCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useIdentity, useProcedure } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useConsole } from './console';
import { useOffers } from './facts';
import { personActions } from './logic/people';
import styles from './PersonDetail.module.css';

export function PersonActions({ person }: { readonly person: PersonCard }) {
  const t = useT();
  const offers = useOffers();
  const { open } = useConsole();
  const remote = useProcedure()?.attendance?.remoteAllowed ?? false;
  const own = useIdentity()?.person === person.id && offers('checkIn').shown;
  if (!person.delegate) return null;
  const actions = personActions(person, remote);
  const arrival = own ? 'checkIn' : 'recordArrival';
  const arrive = (means: AttendanceMeans): CommandBody =>
    own
      ? { case: 'checkIn', value: { means } }
      : { case: 'recordArrival', value: { person: person.id, means } };
  const leave = offers('recordDeparture');
  const leaveSelf = own && !leave.shown;
  const excuse = offers('excuseDelegate');
  const shown =
    own ||
    offers('recordArrival').shown ||
    leave.shown ||
    (excuse.shown && actions.includes('excuse'));
  if (!shown) return <p className={styles.soft}>{t('chair.person.noRights')}</p>;
  return (
    <div className={styles.actions}>
      {actions.includes('arrive') && offers(arrival).shown && (
        <Order body={arrive(AttendanceMeans.IN_HALL)} icon={<LogIn />} primary>
          {t(own ? 'chair.person.arriveSelf' : 'chair.person.arrive')}
        </Order>
      )}
      {actions.includes('arrive_remote') && offers(arrival).shown && (
        <Order body={arrive(AttendanceMeans.REMOTE)} icon={<Wifi />}>
          {t('chair.person.arrive_remote')}
        </Order>
      )}
      {actions.includes('leave') && leave.shown && (
        <Button
          icon={<LogOut />}
          onPress={() => open({ kind: 'leave', person })}
          disabledReason={leave.blocked}
        >
          {t('chair.person.leave')}
        </Button>
      )}
      {actions.includes('leave') && leaveSelf && (
        <Button
          icon={<LogOut />}
          onPress={() => open({ kind: 'leave_self' })}
          disabledReason={offers('checkOut').blocked}
        >
          {t('chair.person.leaveSelf')}
        </Button>
      )}
      <div className={styles.row}>
        {actions.includes('excuse') && excuse.shown && (
          <Button
            size="small"
            onPress={() => open({ kind: 'excuse', person })}
            disabledReason={excuse.blocked}
          >
            {t('chair.person.excuse')}
          </Button>
        )}
        {actions.includes('absent') && offers('recordAbsence').shown && (
          <Order body={{ case: 'recordAbsence', value: { person: person.id } }} small>
            {t('chair.person.absent')}
          </Order>
        )}
      </div>
    </div>
  );
}

// A button that gives an order at one tap.
export function Order(props: {
  readonly body: CommandBody;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly primary?: boolean;
  readonly small?: boolean;
}) {
  const { orders } = useConsole();
  const { blocked } = useOffers()(props.body.case);
  return (
    <Button
      tone={props.primary ? 'primary' : 'plain'}
      size={props.small ? 'small' : 'normal'}
      icon={props.icon}
      onPress={() => void orders.give(props.body)}
      pending={orders.pending.has(props.body.case)}
      disabledReason={blocked}
    >
      {props.children}
    </Button>
  );
}
