// The result as a half circle of seats, each with the sign of what was chosen. Where names are
// public everybody has a place that is theirs in every vote.

import { useMemo } from 'react';
import type { VoteCard, VoteResult } from '@/protocol';
import { isSecret } from '@/store/vote';
import { useT } from '../language';
import { signPaths } from '../Sign';
import { bucketSigns } from './choice_looks';
import styles from './ResultSeats.module.css';
import { seatingByCounts, seatingByNames, type TakenSeat } from './seating';

interface ResultSeatsProps {
  readonly vote: VoteCard;
  readonly result: VoteResult;
  // The seat of a person; where it is not known, their place on the roll.
  readonly seatOf?: (person: number) => number;
}

const placeOnRoll = (person: number): number => person;

// Of a secret vote there is no such picture: it would say who.
export function ResultSeats({ vote, result, seatOf = placeOnRoll }: ResultSeatsProps) {
  const t = useT();
  const seating = useMemo(
    () =>
      seatingByNames(vote.named, vote.members, seatOf) ??
      (result.tally && seatingByCounts(result.tally)),
    [vote, result, seatOf],
  );
  if (!seating || !result.tally || isSecret(vote)) return null;
  const { yes, no, abstain, silent, absent } = result.tally;
  return (
    <svg
      className={styles.seats}
      viewBox={`0 0 ${seating.width} ${seating.height}`}
      role="img"
      aria-label={t('vote.hemicycle', { yes, no, abstain, silent, absent })}
    >
      {seating.places.map((place) => (
        <Seat key={place.seat} place={place} />
      ))}
    </svg>
  );
}

const kSign = 0.52;

function Seat({ place }: { readonly place: TakenSeat }) {
  const { x, y, bucket } = place;
  const sign = bucket === undefined || bucket === 'absent' ? undefined : bucketSigns[bucket];
  return (
    <g className={styles[bucket ?? 'absent']}>
      <circle className={styles.body} cx={x} cy={y} r={0.43} />
      {sign && (
        <path
          className={styles.sign}
          d={signPaths[sign]}
          transform={`translate(${x - kSign / 2} ${y - kSign / 2}) scale(${kSign / 16})`}
        />
      )}
    </g>
  );
}
