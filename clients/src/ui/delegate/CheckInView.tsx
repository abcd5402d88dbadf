// Checking in and leaving. Nothing shows as done before the server has said so: the time that is
// shown is the one in its record.

import { LogIn, LogOut, Wifi } from 'lucide-react';
import { useState } from 'react';
import { AttendanceMeans, type OwnCard, SessionPhase } from '@/protocol';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { type CommandHandle, useCommand, useOwn, useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { Sign } from '@/ui/Sign';
import { useSlow } from '@/ui/slow';
import { useTimes } from '@/ui/times';
import styles from './CheckInView.module.css';
import { type CheckInState, checkInState, isPresent } from './logic/stage';

export function CheckInView(props: {
  readonly onCheckIn: () => void;
  readonly onDone: () => void;
}) {
  const { onCheckIn, onDone } = props;
  const t = useT();
  const own = useOwn();
  const session = useSessionCard();
  const command = useCommand();
  const [means, setMeans] = useState(AttendanceMeans.UNSPECIFIED);
  const [leaving, setLeaving] = useState(false);
  const slow = useSlow(command.state === 'sending');
  if (!own?.delegate) {
    return (
      <section className={styles.view}>
        <h1 className={styles.name}>{t('delegate.checkIn.title')}</h1>
        <p className={styles.text}>{t('delegate.checkIn.official')}</p>
        <Button onPress={onDone}>{t('delegate.checkIn.toNow')}</Button>
      </section>
    );
  }
  const over = session?.phase === SessionPhase.CLOSED;
  const present = isPresent(own);
  const sending = command.state === 'sending' && !leaving;
  const blocked = command.blocked && t(`common.blocked.${command.blocked}`);
  const checkIn = (by: AttendanceMeans) => {
    setMeans(by);
    onCheckIn();
    void command.send({ case: 'checkIn', value: { means: by } });
  };
  const other = (by: AttendanceMeans) =>
    sending && means !== by ? t('delegate.checkIn.sending') : undefined;
  return (
    <section className={styles.view} aria-label={t('delegate.checkIn.title')}>
      <div>
        <p className={styles.greeting}>{t('delegate.checkIn.greeting')}</p>
        <h1 className={styles.name}>{own.name}</h1>
        <p className={styles.soft}>
          {[own.office, own.group, own.seat > 0 && t('delegate.top.seat', { seat: own.seat })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Standing own={own} state={checkInState(own, sending, slow)} />
      {over && <p className={styles.text}>{t('delegate.checkIn.sessionClosed')}</p>}
      {!over && !present && (
        <div className={styles.acts}>
          <Button
            tone="primary"
            size="large"
            icon={<LogIn aria-hidden="true" />}
            onPress={() => checkIn(AttendanceMeans.IN_HALL)}
            pending={sending && means === AttendanceMeans.IN_HALL}
            disabledReason={blocked ?? other(AttendanceMeans.IN_HALL)}
          >
            {t('delegate.checkIn.hall')}
          </Button>
          {own.remoteAllowed && (
            <Button
              size="large"
              icon={<Wifi aria-hidden="true" />}
              onPress={() => checkIn(AttendanceMeans.REMOTE)}
              pending={sending && means === AttendanceMeans.REMOTE}
              disabledReason={blocked ?? other(AttendanceMeans.REMOTE)}
              reasonShownElsewhere
            >
              {t('delegate.checkIn.remote')}
            </Button>
          )}
        </div>
      )}
      {!leaving && <RefusalNotice outcome={command.outcome} />}
      {!over && present && (
        <div className={styles.after}>
          <Button tone="primary" onPress={onDone}>
            {t('delegate.checkIn.toNow')}
          </Button>
          <Button
            icon={<LogOut aria-hidden="true" />}
            onPress={() => {
              command.clear();
              setLeaving(true);
            }}
            disabledReason={blocked}
          >
            {t('delegate.checkIn.leave')}
          </Button>
        </div>
      )}
      {leaving && <LeaveDialog command={command} onClose={() => setLeaving(false)} />}
    </section>
  );
}

const signs = {
  expected: 'circle',
  sending: 'circle',
  slow: 'warning',
  done: 'check',
  doneRemote: 'check',
  left: 'back',
  excused: 'dash',
  unexcused: 'cross',
} as const;

// The one line, always in the same place.
function Standing({ own, state }: { readonly own: OwnCard; readonly state: CheckInState }) {
  const t = useT();
  const times = useTimes();
  const time = own.since === undefined ? '' : times.clockWithSeconds(own.since);
  return (
    <div className={styles.standing} data-state={state} role="status">
      <p className={styles.state}>
        <Sign name={signs[state]} /> {t(`delegate.checkIn.${state}`, { time })}
      </p>
      {own.late && (state === 'done' || state === 'doneRemote') && (
        <p>{t('delegate.checkIn.late')}</p>
      )}
      {own.presides && <p>{t('delegate.checkIn.presides')}</p>}
      {own.reason !== '' && <p>{t('delegate.checkIn.reason', { reason: own.reason })}</p>}
      {state === 'left' && <p>{t('delegate.checkIn.again')}</p>}
    </div>
  );
}

function LeaveDialog(props: { readonly command: CommandHandle; readonly onClose: () => void }) {
  const t = useT();
  const { command, onClose } = props;
  const leave = async () => {
    const outcome = await command.send({ case: 'checkOut', value: { reason: '' } });
    if (outcome.kind === 'accepted') onClose();
  };
  return (
    <ConfirmDialog
      title={t('delegate.checkIn.leaveTitle')}
      action={t('delegate.checkIn.leaveConfirm')}
      tone="danger"
      onConfirm={() => void leave()}
      onClose={onClose}
      command={command}
    >
      <p>{t('delegate.checkIn.leaveText')}</p>
    </ConfirmDialog>
  );
}
