// Between the closing and the announcement: what of mine was recorded, said plainly also to whoever
// was away, came too late or had not sent what they chose.

import { useState } from 'react';
import { Choice, type VoteCard, VotingRight } from '@/protocol';
import { isSealed, isSecret } from '@/store/vote';
import { useMay } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { AlertNotice } from '@/ui/RefusalNotice';
import { useTimes } from '@/ui/times';
import { choiceText, voteCauseText } from '@/ui/vote_words';
import { type Booth, cameTooLate } from './booth';
import styles from './Closed.module.css';
import { IntentionDialog } from './IntentionDialog';
import { OwnBallotLine } from './OwnBallotLine';

interface ClosedProps {
  readonly vote: VoteCard;
  readonly booth: Booth;
}

export function Closed({ vote, booth }: ClosedProps) {
  const t = useT();
  const times = useTimes();
  const { closedAt } = vote;
  const time = closedAt === undefined ? '' : times.clock(closedAt);
  const lost = mayHaveBeenLost(vote, booth);
  return (
    <>
      <section className={styles.closed}>
        <h2 className={styles.title}>{t('delegate.vote.closed.title', { time })}</h2>
        <p className={styles.soft}>{voteCauseText(vote.cause)}.</p>
        <OwnBallotLine vote={vote} ballot={booth.ballot} />
        <AlertNotice
          text={cameTooLate(booth.command.outcome) ? t('delegate.vote.closed.late') : undefined}
        />
        {lost && booth.chosen !== undefined && (
          <p className={styles.unsent}>
            {t('delegate.vote.closed.unsent', { choice: choiceText(booth.chosen) })}
          </p>
        )}
        {lost && <p>{t('delegate.vote.closed.ask')}</p>}
      </section>
      <p className={styles.wait} role="status">
        {t('delegate.vote.closed.wait')}
      </p>
      <Mistake vote={vote} booth={booth} />
    </>
  );
}

const mayHaveBeenLost = (vote: VoteCard, { ballot, bar }: Booth): boolean =>
  ballot?.right === VotingRight.ENTITLED &&
  !ballot.cast &&
  (isSealed(vote) || !isSecret(vote)) &&
  bar !== 'hands';

// VT20: what somebody meant is recorded beside the vote and changes nothing in it.
function Mistake({ vote, booth }: ClosedProps) {
  const t = useT();
  const may = useMay('declareIntention');
  const [asking, setAsking] = useState(false);
  const { ballot } = booth;
  if (isSecret(vote) || vote.trial || !may || ballot?.right !== VotingRight.ENTITLED) return null;
  const declared = ballot.intention !== Choice.NONE && ballot.intention !== Choice.UNSPECIFIED;
  return (
    <div className={styles.mistake}>
      {declared && (
        <p>{t('delegate.vote.intention.done', { choice: choiceText(ballot.intention) })}</p>
      )}
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        {t('delegate.vote.closed.mistake')}
      </button>
      {asking && (
        <IntentionDialog vote={vote.id} ballot={ballot} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}
