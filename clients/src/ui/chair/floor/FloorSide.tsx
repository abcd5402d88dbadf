// What stands beside the line: what is left to the groups, what was handed in, what has been said.

import { minutesAndSeconds } from '@/i18n/time';
import type { ContributionCard, GroupCard, TurnCard } from '@/protocol';
import { limitOf } from '@/store/turn_timing';
import { useContributions, useGroups, useTurns } from '@/ui/floor_hooks';
import { turnKindText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import styles from './FloorSide.module.css';
import { useLimitText } from './floor_facts';

const inSeconds = (length: bigint) => Math.round(Number(length) / 1000);

// `hint`: says what may be done with those who wait.
export function FloorSide(props: { readonly item: number; readonly hint: boolean }) {
  const t = useT();
  const { item, hint } = props;
  const groups = useGroups().filter((group) => group.left !== undefined);
  const contributions = useContributions().filter((one) => one.item === item);
  const turns = useTurns().filter((turn) => turn.item === item);
  return (
    <section className={styles.side} aria-label={t('chair.floor.record')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        {hint && <p className={styles.hint}>{t('chair.floor.choose')}</p>}
        {groups.length > 0 && <Budgets groups={groups} />}
        {contributions.length > 0 && <Contributions contributions={contributions} />}
        <Turns turns={turns} />
      </div>
    </section>
  );
}

function Budgets({ groups }: { readonly groups: readonly GroupCard[] }) {
  const t = useT();
  return (
    <div>
      <h3 className={styles.heading}>{t('chair.floor.budgets')}</h3>
      <ul className={styles.rows}>
        {groups.map((group) => {
          const left = inSeconds(group.left ?? 0n);
          return (
            <li key={group.id} className={styles.fact}>
              <span>{group.name}</span>
              <span className={left < 0 ? styles.over : styles.number}>
                {left < 0
                  ? t('chair.floor.budgetOver', { time: minutesAndSeconds(-left) })
                  : t('chair.floor.budgetLeft', { time: minutesAndSeconds(left) })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Contributions(props: { readonly contributions: readonly ContributionCard[] }) {
  const t = useT();
  const times = useTimes();
  return (
    <div>
      <h3 className={styles.heading}>
        {t('chair.floor.contributions', { count: props.contributions.length })}
      </h3>
      <ul className={styles.rows}>
        {props.contributions.map((one) => (
          <li key={one.id}>
            <details className={styles.written}>
              <summary>
                {one.name} <span className={styles.soft}>{times.clock(one.at)}</span>
              </summary>
              <p className={styles.text}>{one.text}</p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

// The newest first.
function Turns({ turns }: { readonly turns: readonly TurnCard[] }) {
  const t = useT();
  const times = useTimes();
  const limitText = useLimitText();
  const total = turns.reduce((sum, turn) => sum + inSeconds(turn.spoken), 0);
  const isLong = (turn: TurnCard) => Number(turn.spoken) > (limitOf(turn) ?? Infinity);
  return (
    <div>
      <h3 className={styles.heading}>
        {turns.length === 0
          ? t('chair.floor.noTurns')
          : t('chair.floor.turns', { count: turns.length, time: minutesAndSeconds(total) })}
      </h3>
      <ol className={styles.rows}>
        {[...turns].reverse().map((turn) => (
          <li key={turn.id} className={styles.turn}>
            <span className={styles.fact}>
              <strong>{turn.name}</strong>
              <span className={isLong(turn) ? styles.over : styles.number}>
                {minutesAndSeconds(inSeconds(turn.spoken))}
              </span>
            </span>
            <span className={styles.soft}>
              {[
                turnKindText(turn.kind),
                times.clock(turn.startedAt ?? turn.endedAt),
                limitText(turn),
                ...(isLong(turn) ? [t('floor.clock.overtime')] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
