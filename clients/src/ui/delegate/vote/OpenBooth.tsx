// The side of an open vote: how much time is left, where my ballot stands, and the three choices in
// their fixed places; or why there is nothing to press.

import { useEffect } from 'react';
import { AttendanceMeans, type VoteCard } from '@/protocol';
import { isSealed } from '@/store/vote';
import { Button } from '@/ui/Button';
import { useCommand, useOwn } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { AlertNotice, RefusalNotice } from '@/ui/RefusalNotice';
import { useVote } from '@/ui/vote_hooks';
import { voteTitle } from '@/ui/vote_words';
import type { VoteInSight } from '../sight';
import { BallotStatus } from './BallotStatus';
import { type Booth, fetchSeal } from './booth';
import { ChoiceButtons } from './ChoiceButtons';
import { Confirmation } from './Confirmation';
import styles from './OpenBooth.module.css';
import { TimeLeft } from './TimeLeft';

interface OpenBoothProps {
  readonly vote: VoteCard;
  readonly booth: Booth;
  readonly inSight: VoteInSight;
}

export function OpenBooth({ vote, booth, inSight }: OpenBoothProps) {
  const t = useT();
  const sealed = isSealed(vote);
  useEffect(() => {
    if (sealed) fetchSeal();
  }, [sealed]);
  if (inSight.sight.changedFrom !== 0) return <Changed vote={vote} inSight={inSight} />;
  const votes = booth.bar === undefined || booth.bar === 'cast' || booth.ballot?.cast;
  return (
    <>
      <TimeLeft vote={vote} />
      {votes && <BallotStatus vote={vote} booth={booth} />}
      {booth.bar && !(booth.bar === 'cast' && votes) && (
        <p className={styles.bar}>{t(`delegate.vote.blocked.${booth.bar}`)}</p>
      )}
      {booth.bar === 'not_present' && <CheckIn />}
      {booth.bar === undefined &&
        (booth.chosen === undefined ? (
          <ChoiceButtons booth={booth} sight={inSight.sight} />
        ) : (
          <Confirmation vote={vote} booth={booth} choice={booth.chosen} />
        ))}
      <AlertNotice text={booth.fault && t(`delegate.vote.confirm.${booth.fault}`)} />
      <RefusalNotice outcome={booth.command.outcome} />
    </>
  );
}

// Another vote than expected stands there now: said before anything can be pressed.
function Changed({ vote, inSight }: Omit<OpenBoothProps, 'booth'>) {
  const t = useT();
  const before = useVote(inSight.sight.changedFrom);
  return (
    <section className={styles.changed} role="alert">
      <h2 className={styles.changedTitle}>{t('delegate.vote.changed.title')}</h2>
      {before && <p>{t('delegate.vote.changed.before', { title: voteTitle(before) })}</p>}
      <p className={styles.changedNow}>
        {t('delegate.vote.changed.now', { title: voteTitle(vote) })}
      </p>
      <p>{t('delegate.vote.changed.text')}</p>
      <Button tone="primary" size="large" onPress={inSight.acknowledge}>
        {t('delegate.vote.changed.go')}
      </Button>
    </section>
  );
}

// Whoever has just come in checks in here, without leaving the vote.
function CheckIn() {
  const t = useT();
  const own = useOwn();
  const command = useCommand();
  const blocked = command.blocked && t(`common.blocked.${command.blocked}`);
  const checkIn = (means: AttendanceMeans) =>
    void command.send({ case: 'checkIn', value: { means } });
  return (
    <div className={styles.checkIn}>
      <Button
        tone="primary"
        size="large"
        onPress={() => checkIn(AttendanceMeans.IN_HALL)}
        pending={command.state === 'sending'}
        disabledReason={blocked}
      >
        {t('delegate.checkIn.hall')}
      </Button>
      {own?.remoteAllowed && (
        <Button
          size="large"
          onPress={() => checkIn(AttendanceMeans.REMOTE)}
          pending={command.state === 'sending'}
          disabledReason={blocked}
          reasonShownElsewhere
        >
          {t('delegate.checkIn.remote')}
        </Button>
      )}
      <RefusalNotice outcome={command.outcome} />
    </div>
  );
}
