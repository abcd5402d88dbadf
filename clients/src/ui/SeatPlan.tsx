// The hall seen from above: every seat with its number and a sign for who sits there. Presence
// shows as sign and shape of the seat, not only as colour. A seat can be chosen when `onChoose` is
// given; arrow keys walk from seat to seat.

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Presence } from '@/protocol';
import { presenceSign } from './chips';
import { type Hall, hemicycle, straightRows } from './hemicycle';
import { useT } from './language';
import styles from './SeatPlan.module.css';
import { isFilled, signPaths } from './Sign';
import { presenceText } from './words';

export interface SeatView {
  readonly seat: number;
  readonly name: string;
  readonly presence: Presence;
}

export interface SeatPlanProps {
  readonly seats: readonly SeatView[];
  readonly shape?: 'hemicycle' | 'rows';
  // Seats in the hall; seats beyond the highest number in use are empty.
  readonly count?: number;
  readonly chosen?: number | undefined;
  readonly onChoose?: (seat: number) => void;
  readonly label?: string;
}

const toneOf = (presence: Presence | undefined): string => {
  switch (presence) {
    case Presence.IN_HALL:
    case Presence.REMOTE:
      return 'present';
    case Presence.LEFT:
      return 'left';
    case Presence.EXCUSED:
    case Presence.UNEXCUSED:
      return 'absent';
    case undefined:
      return 'empty';
    default:
      return 'expected';
  }
};

export function SeatPlan(props: SeatPlanProps) {
  const t = useT();
  const { seats, shape = 'hemicycle', onChoose } = props;
  const bySeat = useMemo(() => new Map(seats.map((seat) => [seat.seat, seat])), [seats]);
  const highest = Math.max(0, ...bySeat.keys());
  const count = Math.max(props.count ?? 0, highest);
  const hall = useMemo<Hall>(
    () => (shape === 'rows' ? straightRows(count, 12) : hemicycle(count)),
    [shape, count],
  );
  const [focused, setFocused] = useState(1);
  const svg = useRef<SVGSVGElement>(null);

  const walk = (event: KeyboardEvent, seat: number) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose?.(seat);
      return;
    }
    const next = nextSeat(hall, seat, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next);
    svg.current?.querySelector<SVGGElement>(`[data-seat="${next}"]`)?.focus();
  };

  const describe = (seat: number): string => {
    const view = bySeat.get(seat);
    if (!view) return t('common.seat.empty', { seat });
    const presence = presenceText(view.presence);
    return t('common.seat.label', { seat, name: view.name, presence });
  };

  return (
    <svg
      ref={svg}
      className={styles.plan}
      viewBox={`0 0 ${hall.width} ${hall.height + 0.3}`}
      role={onChoose ? 'group' : 'img'}
      aria-label={props.label ?? t('common.seat.plan')}
    >
      {hall.places.map(({ seat, x, y }) => (
        <g
          key={seat}
          data-seat={seat}
          transform={`translate(${x} ${y})`}
          className={[styles.seat, styles[toneOf(bySeat.get(seat)?.presence)]].join(' ')}
          data-chosen={seat === props.chosen || undefined}
          {...(onChoose && {
            role: 'button',
            tabIndex: seat === focused ? 0 : -1,
            'aria-label': describe(seat),
            'aria-pressed': seat === props.chosen,
            onClick: () => {
              setFocused(seat);
              onChoose(seat);
            },
            onKeyDown: (event: KeyboardEvent) => walk(event, seat),
          })}
        >
          {!onChoose && <title>{describe(seat)}</title>}
          <Seat seat={seat} presence={bySeat.get(seat)?.presence} />
        </g>
      ))}
    </svg>
  );
}

function Seat({
  seat,
  presence,
}: {
  readonly seat: number;
  readonly presence?: Presence | undefined;
}) {
  const sign =
    presence === undefined || presence === Presence.EXPECTED ? undefined : presenceSign(presence);
  return (
    <>
      <rect className={styles.body} x="-0.44" y="-0.44" width="0.88" height="0.88" rx="0.2" />
      <text className={styles.number} y={sign ? 0.32 : 0.13} textAnchor="middle">
        {seat}
      </text>
      {sign && (
        <path
          className={styles.sign}
          d={signPaths[sign]}
          transform="translate(-0.2 -0.38) scale(0.025)"
          data-filled={isFilled(sign) || undefined}
        />
      )}
    </>
  );
}

// The nearest seat in the direction of an arrow key.
function nextSeat(hall: Hall, seat: number, key: string): number | undefined {
  const directions: Record<string, readonly [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const direction = directions[key];
  const from = hall.places[seat - 1];
  if (!direction || !from) return undefined;
  let best: { seat: number; cost: number } | undefined;
  for (const place of hall.places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (along <= 0.2 || across > along * 1.5) continue;
    const cost = along + 2 * across;
    if (!best || cost < best.cost) best = { seat: place.seat, cost };
  }
  return best?.seat;
}
