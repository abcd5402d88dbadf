// Whoever conducts the session is a delegate too and has to be counted.

import { AttendanceMeans, SessionPhase } from '@/protocol';
import { useIdentity, usePeople, useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useOffers } from './facts';
import { takesPart } from './logic/people';
import styles from './OwnCheckIn.module.css';
import { Order } from './PersonActions';

export function OwnCheckIn() {
  const t = useT();
  const identity = useIdentity();
  const session = useSessionCard();
  const own = usePeople().find((person) => person.id === identity?.person);
  const offer = useOffers()('checkIn');
  const over = session?.phase === SessionPhase.CLOSED;
  if (!own?.delegate || takesPart(own.presence) || !offer.shown || over) return null;
  return (
    <div className={styles.due}>
      <span>{t('chair.person.selfMissing')}</span>
      <Order body={{ case: 'checkIn', value: { means: AttendanceMeans.IN_HALL } }} small>
        {t('chair.person.arriveSelf')}
      </Order>
    </div>
  );
}
