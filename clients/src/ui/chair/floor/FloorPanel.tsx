// The line of those who want to speak, and beside it the selected request or what has been said
// already. While the council discusses in groups: the floors of all groups at a glance.

import { titleOf } from '@/ui/agenda';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import styles from './FloorPanel.module.css';
import { FloorSide } from './FloorSide';
import { type HallFloor, useHallFloor } from './floor_facts';
import { GroupFloors } from './GroupFloors';
import { Line } from './Line';
import { LineHead } from './LineHead';
import { RequestDetail } from './RequestDetail';

export function FloorPanel() {
  const t = useT();
  const hall = useHallFloor();
  const { request } = useConsole();
  const selected = hall.line.some((one) => one.id === request);
  if (!hall.item) return <p className={styles.empty}>{t('chair.floor.noItem')}</p>;
  return (
    <div className={styles.panel} data-selected={selected || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard. */}
      <div className={styles.main} tabIndex={0}>
        <header className={styles.heading}>
          <h2 className={styles.title}>{titleOf(hall.item)}</h2>
          {!hall.active && <p className={styles.soft}>{t('chair.floor.itemToCome')}</p>}
        </header>
        {hall.inGroups ? <GroupFloors item={hall.item} /> : <HallLine hall={hall} />}
      </div>
      <Beside hall={hall} />
    </div>
  );
}

function HallLine({ hall }: { readonly hall: HallFloor }) {
  return (
    <>
      <LineHead hall={hall} />
      <Line hall={hall} />
    </>
  );
}

function Beside({ hall }: { readonly hall: HallFloor }) {
  const { request: chosen } = useConsole();
  const request = hall.line.find((one) => one.id === chosen);
  return request ? (
    <RequestDetail hall={hall} request={request} />
  ) : (
    <FloorSide item={hall.item?.id ?? 0} hint={hall.line.length > 0} />
  );
}
