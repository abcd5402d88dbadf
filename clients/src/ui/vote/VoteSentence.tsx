// What came of a vote, in words before any figure: "Được thông qua", and below it why.

import { type VoteCard, VoteCloseCause, VoteOutcome, type VoteResult, VoteState } from '@/protocol';
import { isOfPersons } from '@/store/vote';
import { useT } from '../language';
import { Sign, type SignName } from '../Sign';
import { verdictText } from '../vote_words';
import styles from './VoteSentence.module.css';

export interface VoteSentenceProps {
  readonly vote: VoteCard;
  // What is known before the announcement, to those who run the session.
  readonly result?: VoteResult | undefined;
}

interface Look {
  readonly sign: SignName;
  readonly tone: 'carried' | 'lost' | 'open';
}

const open: Look = { sign: 'question', tone: 'open' };

const looks: Partial<Record<VoteOutcome, Look>> = {
  [VoteOutcome.CARRIED]: { sign: 'check', tone: 'carried' },
  [VoteOutcome.NOT_CARRIED]: { sign: 'cross', tone: 'lost' },
  [VoteOutcome.COMPLETED]: { sign: 'check', tone: 'open' },
};

const nothing: Look = { sign: 'dash', tone: 'open' };

function lookOf(vote: VoteCard, result: VoteResult | undefined): Look {
  if (vote.state === VoteState.ANNULLED || vote.state === VoteState.WITHDRAWN) return nothing;
  return (result && looks[result.outcome]) ?? open;
}

export function VoteSentence({ vote, result = vote.result }: VoteSentenceProps) {
  const t = useT();
  const { sign, tone } = lookOf(vote, result);
  return (
    <div className={styles.sentence}>
      {vote.trial && <p className={styles.trial}>{t('vote.trialText')}</p>}
      <p className={[styles.verdict, styles[tone]].join(' ')}>
        <Sign name={sign} /> {verdictText(vote, result)}
      </p>
      <Why vote={vote} result={result} />
    </div>
  );
}

// "52 phiếu tán thành, cần 43", or why there is no result.
function Why({ vote, result }: VoteSentenceProps) {
  const t = useT();
  if (vote.state === VoteState.ANNULLED || vote.state === VoteState.WITHDRAWN) {
    return vote.reason === '' ? null : (
      <p className={styles.why}>{t('vote.verdict.reason', { reason: vote.reason })}</p>
    );
  }
  if (!result) return null;
  if (result.outcome === VoteOutcome.INCONCLUSIVE)
    return <p className={styles.why}>{whyNot(vote, result, t)}</p>;
  if (isOfPersons(vote) || !result.tally) return null;
  const { required, tally } = result;
  return <p className={styles.why}>{t('vote.verdict.for', { yes: tally.yes, required })}</p>;
}

function whyNot(vote: VoteCard, result: VoteResult, t: ReturnType<typeof useT>): string {
  if (vote.cause === VoteCloseCause.BROKEN_OFF) return t('vote.verdict.brokenOff');
  return result.quorumMet ? t('vote.verdict.inconclusive') : t('vote.verdict.withoutQuorum');
}
