// The hall seen from above with a sign on each seat: whose ballot has come, or, once it is counted,
// who chose what in an open vote. A picture beside a list that says the same in words.

import { useMemo } from 'react';
import type { PersonCard } from '@/protocol';
import { hemicycle } from '@/ui/hemicycle';
import { isFilled, type SignName, signPaths } from '@/ui/Sign';
import styles from './HallPlan.module.css';

export type SeatTone = 'yes' | 'no' | 'abstain' | 'silent' | 'absent';

export interface SeatMark {
  readonly tone: SeatTone;
  readonly sign: SignName;
  readonly words: string;
}

export interface HallPlanProps {
  readonly people: readonly PersonCard[];
  readonly markOf: (person: number) => SeatMark;
  readonly label: string;
}

export function HallPlan({ people, markOf, label }: HallPlanProps) {
  const seated = people.filter(({ delegate, seat }) => delegate && seat > 0);
  const count = Math.max(0, ...seated.map(({ seat }) => seat));
  const hall = useMemo(() => hemicycle(count), [count]);
  return (
    <svg
      className={styles.plan}
      viewBox={`0 0 ${hall.width} ${hall.height + 0.1}`}
      role="img"
      aria-label={label}
    >
      {seated.map((person) => {
        const place = hall.places[person.seat - 1];
        if (!place) return null;
        const mark = markOf(person.id);
        return (
          <g
            key={person.id}
            transform={`translate(${place.x} ${place.y})`}
            className={[styles.seat, styles[mark.tone]].join(' ')}
          >
            <title>{`${person.seat}. ${person.name}: ${mark.words}`}</title>
            <rect x="-0.44" y="-0.44" width="0.88" height="0.88" rx="0.2" />
            <text y="0.34" textAnchor="middle">
              {person.seat}
            </text>
            <path
              d={signPaths[mark.sign]}
              transform="translate(-0.2 -0.4) scale(0.025)"
              data-filled={isFilled(mark.sign) || undefined}
            />
          </g>
        );
      })}
    </svg>
  );
}
