// The list of requests as such: whether it is open and until when, its order, and what may be done
// with it as a whole.

import { Lock, LockOpen, Plus } from 'lucide-react';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useTimes } from '@/ui/times';
import { ActionMenu } from '../ActionMenu';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { BatchBar } from './BatchBar';
import styles from './FloorPanel.module.css';
import { type HallFloor, useFloorOrder } from './floor_facts';
import { OrderButton } from './OrderButton';

export function LineHead({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  return (
    <div className={styles.head}>
      <div className={styles.state}>
        <ListState hall={hall} />
        <span>{t('floor.waiting', { count: hall.line.length })}</span>
        {hall.list?.byHand && (
          <StatusChip tone="warning" sign="both">
            {t('chair.floor.byHand')}
          </StatusChip>
        )}
      </div>
      <ListActs hall={hall} />
      <BatchBar hall={hall} />
    </div>
  );
}

function ListState({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const times = useTimes();
  const { list } = hall;
  if (!list?.open) {
    return <StatusChip sign="square">{t('floor.listClosed')}</StatusChip>;
  }
  return (
    <StatusChip tone="good" sign="check">
      {list.closesAt === undefined
        ? t('floor.listOpen')
        : t('floor.listClosesAt', { time: times.clock(list.closesAt) })}
    </StatusChip>
  );
}

function ListActs({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const offers = useOffers();
  const order = useFloorOrder();
  const { open } = useConsole();
  const value = { item: hall.item?.id ?? 0, place: 0 };
  const close = order({ case: 'closeRequests', value });
  const opening = offers('openRequests');
  const add = offers('addRequest');
  const restore = order({ case: 'restoreOrder', value });
  const free = (name: 'setSpeakingTime' | 'handInContribution' | 'openRequests') =>
    offers(name).shown && offers(name).blocked === undefined;
  const opened = hall.list?.open ?? false;
  return (
    <div className={styles.acts}>
      {opened ? (
        <OrderButton order={close} icon={<Lock />}>
          {t('chair.floor.closeList')}
        </OrderButton>
      ) : (
        <OrderButton
          order={opening}
          icon={<LockOpen />}
          onPress={() => open({ kind: 'open_list' })}
        >
          {t('chair.floor.openList')}
        </OrderButton>
      )}
      <OrderButton order={add} icon={<Plus />} onPress={() => open({ kind: 'add_request' })}>
        {t('chair.floor.addRequest')}
      </OrderButton>
      {hall.list?.byHand && (
        <OrderButton order={restore}>{t('chair.floor.restoreOrder')}</OrderButton>
      )}
      <ActionMenu
        label={t('chair.panel.more')}
        acts={[
          opened &&
            free('openRequests') && {
              id: 'until',
              words: t('chair.floor.closingTime'),
              act: () => open({ kind: 'open_list' }),
            },
          free('setSpeakingTime') && {
            id: 'time',
            words: t('chair.floor.setTime'),
            act: () => open({ kind: 'speaking_time' }),
          },
          free('handInContribution') && {
            id: 'hand_in',
            words: t('chair.floor.handIn'),
            act: () => open({ kind: 'hand_in' }),
          },
        ]}
      />
    </div>
  );
}
