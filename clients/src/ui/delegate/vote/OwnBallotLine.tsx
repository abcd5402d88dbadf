// My ballot as it stands in the server's record.

import { type OwnBallot, type VoteCard, VoteForm, VotingRight } from '@/protocol';
import { isSealed } from '@/store/vote';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useTimes } from '@/ui/times';
import { ChoiceSign } from '@/ui/vote/ChoiceSign';
import { votingRightText } from '@/ui/vote_words';
import styles from './BallotStatus.module.css';

interface OwnBallotLineProps {
  readonly vote: VoteCard;
  readonly ballot: OwnBallot | undefined;
}

export function OwnBallotLine({ vote, ballot }: OwnBallotLineProps) {
  const t = useT();
  const times = useTimes();
  if (!ballot) return null;
  if (ballot.right !== VotingRight.ENTITLED) {
    return (
      <p className={styles.own}>
        <Sign name="dash" /> {votingRightText(ballot.right)}
      </p>
    );
  }
  // Hands and paper leave nothing of one person.
  if (vote.form === VoteForm.SHOW_OF_HANDS || vote.form === VoteForm.PAPER) return null;
  if (!ballot.cast) return <p className={styles.own}>{t('delegate.vote.closed.yoursNone')}</p>;
  const time = ballot.at === undefined ? '' : times.clockWithSeconds(ballot.at);
  if (isSealed(vote)) {
    return (
      <p className={styles.own}>
        <Sign name="check" /> {t('delegate.vote.closed.yoursSealed', { time })}
      </p>
    );
  }
  return (
    <p className={styles.own}>
      {t('delegate.vote.closed.yours')}: <ChoiceSign choice={ballot.choice} />{' '}
      <span className={styles.time}>{t('delegate.vote.closed.yoursAt', { time })}</span>
    </p>
  );
}
