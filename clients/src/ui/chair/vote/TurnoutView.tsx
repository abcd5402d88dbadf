// While a vote is open: how many have voted, who has not, and how long it stays open. Who chose
// what is known to nobody.

import { minutesAndSeconds } from '@/i18n/time';
import type { VoteCard } from '@/protocol';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useTicking } from '@/ui/ticking';
import { useTurnout, useVoteDesk } from '@/ui/vote_hooks';
import { HallPlan, type SeatMark } from './HallPlan';
import { Moments } from './Moments';
import { PeopleByGroup } from './PeopleByGroup';
import styles from './VotePanel.module.css';

export function TurnoutView({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const people = usePeople();
  const desk = useVoteDesk(vote.id);
  const { cast, present, waiting } = useHowMany(vote);
  const voted = new Set(desk?.voted);
  const silent = new Set(desk?.waiting);
  const marks: Record<'voted' | 'waiting' | 'absent', SeatMark> = {
    voted: { tone: 'yes', sign: 'check', words: t('chair.vote.turnout.hasVoted') },
    waiting: { tone: 'silent', sign: 'dots', words: t('chair.vote.turnout.notYet') },
    absent: { tone: 'absent', sign: 'circle', words: t('chair.vote.turnout.apart') },
  };
  const markOf = (person: number) =>
    voted.has(person) ? marks.voted : silent.has(person) ? marks.waiting : marks.absent;
  return (
    <>
      <section className={styles.card} aria-label={t('chair.vote.turnout.title')}>
        <TurnoutMeter vote={vote} />
        <Moments vote={vote} />
      </section>
      <section className={styles.card} aria-label={t('chair.vote.turnout.notYet')}>
        <h3 className={styles.heading}>
          {waiting === 0
            ? t('chair.vote.turnout.nobodyLeft', { present })
            : t('chair.vote.turnout.left', { count: waiting })}
        </h3>
        <PeopleByGroup persons={desk?.waiting ?? []} />
      </section>
      <figure className={styles.plan}>
        <HallPlan
          people={people}
          markOf={markOf}
          label={t('chair.vote.turnout.plan', { cast, waiting })}
        />
        <figcaption className={styles.legend}>
          {Object.values(marks).map(({ sign, words }) => (
            <span key={words}>
              <Sign name={sign} /> {words}
            </span>
          ))}
        </figcaption>
      </figure>
    </>
  );
}

interface HowMany {
  readonly cast: number;
  readonly present: number;
  readonly waiting: number;
}

export function useHowMany(vote: VoteCard): HowMany {
  const turnout = useTurnout(vote);
  const { cast = 0, present = 0 } = turnout ?? {};
  return { cast, present, waiting: Math.max(0, present - cast) };
}

export function TurnoutMeter({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { cast, present, waiting } = useHowMany(vote);
  return (
    <div className={styles.turnout}>
      <p className={styles.turnoutWords}>
        <strong className={styles.big}>{t('vote.turnout.of', { cast, present })}</strong>
        <span>{t('vote.turnout.voted')}</span>
        <span className={styles.soft}>{t('chair.vote.turnout.waiting', { count: waiting })}</span>
        <TimeLeft vote={vote} />
      </p>
      <progress
        className={styles.meter}
        aria-label={t('vote.turnout.text', { cast, present })}
        max={Math.max(1, present)}
        value={cast}
      />
    </div>
  );
}

// By the server's clock; nothing where the chair closes the vote.
export function TimeLeft({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { closesAt } = vote;
  const left = useTicking((session) => {
    const now = session.now();
    if (closesAt === undefined || now === undefined) return undefined;
    return Math.max(0, Math.ceil((Number(closesAt) - now) / 1000));
  });
  if (left === undefined) return null;
  return (
    <span className={styles.left}>
      {t('chair.vote.turnout.timeLeft', { time: minutesAndSeconds(left) })}
    </span>
  );
}
