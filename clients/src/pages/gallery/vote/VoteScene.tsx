// A vote on the wall: while it is open what is decided, by how many, and how many have voted; then
// that its result is waited for; then the verdict in words, the figures and the seats.

import '@/ui/display/vote_sentences';
import { type VoteCard, VoteState } from '@/protocol';
import { isOfPersons } from '@/store/vote';
import { unbroken } from '@/ui/agenda';
import type { VoteSceneProps } from '@/ui/display/vote_on_stage';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { voteFormText, voteKindText, voteSubjectText } from '@/ui/vote_words';
import { DecisionResult } from './DecisionResult';
import { OpenVote } from './OpenVote';
import { PersonsResult } from './PersonsResult';
import styles from './VoteScene.module.css';

export function VoteScene({ vote }: VoteSceneProps) {
  switch (vote.state) {
    case VoteState.OPEN:
      return <OpenVote vote={vote} />;
    case VoteState.ANNOUNCED:
      return isOfPersons(vote) ? <PersonsResult vote={vote} /> : <DecisionResult vote={vote} />;
    case VoteState.ANNULLED:
      return <Annulled vote={vote} />;
    default:
      return <Waiting vote={vote} />;
  }
}

// What kind of vote it is; that a trial counts for nothing stands first.
export function VoteLine({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const facts = [voteKindText(vote.kind), voteSubjectText(vote.subject), voteFormText(vote.form)];
  return (
    <p className={styles.line}>
      {vote.trial && (
        <span className={styles.trial}>
          <Sign name="warning" /> {t('vote.trialText')}
        </span>
      )}{' '}
      {vote.trial ? voteFormText(vote.form) : facts.join(' · ')}
    </p>
  );
}

export function VoteTitle({ vote, small }: { readonly vote: VoteCard; readonly small?: boolean }) {
  const Title = small ? 'p' : 'h1';
  return (
    <Title className={small ? styles.titleSmall : styles.title}>
      {vote.draftCode !== '' && <span className={styles.code}>{unbroken(vote.draftCode)}. </span>}
      {unbroken(vote.title)}
    </Title>
  );
}

function Waiting({ vote }: VoteSceneProps) {
  const t = useT();
  return (
    <article className={styles.scene}>
      <VoteLine vote={vote} />
      <VoteTitle vote={vote} />
      <p className={styles.plain}>
        <Sign name="pause" /> {t('display.vote.waiting')}
      </p>
    </article>
  );
}

function Annulled({ vote }: VoteSceneProps) {
  const t = useT();
  return (
    <article className={styles.scene}>
      <VoteLine vote={vote} />
      <VoteTitle vote={vote} small />
      <h1 className={styles.plain}>
        <Sign name="dash" /> {t('vote.verdict.annulled')}
      </h1>
      {vote.reason !== '' && (
        <p className={styles.reason}>{t('vote.verdict.reason', { reason: vote.reason })}</p>
      )}
    </article>
  );
}
