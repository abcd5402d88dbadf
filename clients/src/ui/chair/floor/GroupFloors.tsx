// The floors of all groups at a glance, while the council discusses in groups. Each is run by its
// leader, not from here.

import type { AgendaCard, FloorCard, GroupCard } from '@/protocol';
import { useGroups, useRooms } from '@/ui/floor_hooks';
import { turnDoingText } from '@/ui/floor_words';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { SpeakerClock } from '@/ui/SpeakerClock';
import { StatusChip } from '@/ui/StatusChip';
import styles from './GroupFloors.module.css';

export function GroupFloors({ item }: { readonly item: AgendaCard }) {
  const t = useT();
  const rooms = useRooms().filter((room) => room.item === item.id || room.item === 0);
  const groups = useGroups();
  const speaking = rooms.filter((room) => room.speaker !== undefined).length;
  return (
    <div className={styles.groups}>
      <p className={styles.soft}>{t('chair.floor.rooms', { speaking, count: groups.length })}</p>
      <ul className={styles.grid}>
        {groups.map((group) => (
          <Room key={group.id} group={group} room={rooms.find((one) => one.place === group.id)} />
        ))}
      </ul>
    </div>
  );
}

function Room(props: { readonly group: GroupCard; readonly room: FloorCard | undefined }) {
  const t = useT();
  const { group, room } = props;
  const leader = usePeople().find((person) => person.id === group.leader);
  const speaker = room?.speaker;
  return (
    <li className={styles.room}>
      <p className={styles.head}>
        <strong>{group.name}</strong>
        <StatusChip {...(room?.open ? { tone: 'good' } : {})}>
          {t('floor.waiting', { count: room?.waiting ?? 0 })}
        </StatusChip>
      </p>
      {speaker ? (
        <>
          <p className={styles.name}>{speaker.name}</p>
          <p className={styles.soft}>{turnDoingText(speaker.kind)}</p>
          <p className={styles.clock}>
            <SpeakerClock turn={speaker} />
          </p>
        </>
      ) : (
        <p className={styles.soft}>{t('chair.floor.nobody')}</p>
      )}
      <p className={styles.foot}>
        {leader && t('chair.floor.leader', { name: leader.name })}
        {group.total && group.total.turns > 0 && (
          <>
            {' · '}
            {t('chair.floor.groupTotal', {
              turns: group.total.turns,
              minutes: Math.round(Number(group.total.spoken) / 60_000),
            })}
          </>
        )}
      </p>
    </li>
  );
}
