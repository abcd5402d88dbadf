// An open vote on the wall. How it stands is shown only where the procedure lets it be known.

import { countdown } from '@/i18n/time';
import { type TurnoutCard, type VoteCard, VoteForm } from '@/protocol';
import { isElectronic } from '@/store/vote';
import type { VoteSceneProps } from '@/ui/display/vote_on_stage';
import { useT } from '@/ui/language';
import { useTicking } from '@/ui/ticking';
import { BucketSign } from '@/ui/vote/ChoiceSign';
import { useTurnout } from '@/ui/vote_hooks';
import { citationText, majorityText } from '@/ui/vote_words';
import { VoteLine, VoteTitle } from './VoteScene';
import styles from './VoteScene.module.css';

export function OpenVote({ vote }: VoteSceneProps) {
  const turnout = useTurnout(vote);
  return (
    <article className={styles.scene}>
      <VoteLine vote={vote} />
      <VoteTitle vote={vote} />
      {vote.text !== '' && <p className={styles.text}>{vote.text}</p>}
      {vote.majority && (
        <div className={styles.majority}>
          <p>{majorityText(vote.majority, vote.kind)}</p>
          <p className={styles.citation}>{citationText(vote.majority.citation)}</p>
        </div>
      )}
      <div className={styles.foot}>
        {isElectronic(vote) ? turnout && <Turnout turnout={turnout} /> : <InHall vote={vote} />}
        <TimeLeft vote={vote} />
      </div>
    </article>
  );
}

function InHall({ vote }: VoteSceneProps) {
  const t = useT();
  return (
    <p className={styles.plain}>
      {vote.form === VoteForm.PAPER ? t('display.vote.paper') : t('display.vote.hands')}
    </p>
  );
}

function Turnout({ turnout }: { readonly turnout: TurnoutCard }) {
  const t = useT();
  const { cast, present, running } = turnout;
  return (
    <div className={styles.turnout}>
      <p className={styles.count}>
        <span className={styles.number}>{t('vote.turnout.of', { cast, present })}</span>{' '}
        <span className={styles.voted}>{t('vote.turnout.voted')}</span>
      </p>
      <svg
        className={styles.meter}
        viewBox={`0 0 ${Math.max(1, present)} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('vote.turnout.text', { cast, present })}
      >
        <rect className={styles.ground} width={Math.max(1, present)} height="10" />
        <rect className={styles.fill} width={cast} height="10" />
      </svg>
      {running && (
        <p className={styles.running}>
          {(['yes', 'no', 'abstain'] as const).map((bucket) => (
            <span key={bucket}>
              <BucketSign bucket={bucket} /> {running[bucket]}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function TimeLeft({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { closesAt } = vote;
  const left = useTicking((session) => {
    const now = session.now();
    if (closesAt === undefined || now === undefined) return undefined;
    return countdown(Math.max(0, Number(closesAt) - now)).text;
  });
  if (left === undefined) return null;
  return (
    <div className={styles.left}>
      <p>{t('display.vote.left')}</p>
      <p role="timer" className={styles.number}>
        {left}
      </p>
    </div>
  );
}
