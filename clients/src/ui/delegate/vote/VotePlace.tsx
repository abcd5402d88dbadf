// One vote on a delegate's tablet, from its opening to its result. It stays the same component all
// the way, so that what its reader has chosen or sent is not forgotten when the vote closes.

import './sentences';
import type { ReactNode } from 'react';
import { type VoteCard, VoteState } from '@/protocol';
import { isSealed } from '@/store/vote';
import { unbroken } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { MajorityLine } from '@/ui/vote/MajorityLine';
import { TrialChip } from '@/ui/vote/VoteChips';
import { shortDigest, voteFormText, voteKindText, voteSubjectText } from '@/ui/vote_words';
import { Written } from '@/ui/Written';
import type { VoteInSight } from '../sight';
import { useBooth } from './booth';
import { Closed } from './Closed';
import { OpenBooth } from './OpenBooth';
import { Result } from './Result';
import styles from './VotePlace.module.css';

export interface VotePlaceProps {
  readonly vote: VoteCard;
  readonly inSight: VoteInSight;
  // Another turn of things stands in front of it.
  readonly hidden: boolean;
}

export function VotePlace({ vote, inSight, hidden }: VotePlaceProps) {
  const t = useT();
  const booth = useBooth(vote);
  const after = vote.state !== VoteState.OPEN;
  return (
    <main className={styles.place} data-trial={vote.trial || undefined} hidden={hidden}>
      {vote.trial && (
        <p className={styles.trial}>
          <TrialChip /> {t('vote.trialText')}
        </p>
      )}
      <div className={styles.columns} data-after={after || undefined}>
        <Decided vote={vote} />
        <div className={styles.side}>
          {vote.state === VoteState.OPEN && (
            <OpenBooth vote={vote} booth={booth} inSight={inSight} />
          )}
          {(vote.state === VoteState.CLOSED || vote.state === VoteState.COUNTED) && (
            <Closed vote={vote} booth={booth} />
          )}
          {(vote.state === VoteState.ANNOUNCED || vote.state === VoteState.ANNULLED) && (
            <Result vote={vote} booth={booth} />
          )}
          {inSight.leavable && (
            <div className={styles.away}>
              <Button onPress={inSight.putAway}>{t('delegate.vote.result.away')}</Button>
            </div>
          )}
        </div>
      </div>
    </main>
  );
}

// What is decided, as it was frozen when the vote was opened.
function Decided({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const facts: readonly ReactNode[] = [
    voteKindText(vote.kind),
    voteSubjectText(vote.subject),
    voteFormText(vote.form),
  ];
  return (
    <section className={styles.decided} aria-label={t('delegate.vote.label')}>
      <p className={styles.facts}>
        {t('vote.number', { number: vote.id })} · {facts.join(' · ')}
      </p>
      <h1 className={styles.title}>
        {vote.draftCode !== '' && <span className={styles.code}>{unbroken(vote.draftCode)}</span>}
        {unbroken(vote.title)}
      </h1>
      {vote.text !== '' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too.
        <section className={styles.text} tabIndex={0} aria-label={vote.title}>
          <Written block>{vote.text}</Written>
        </section>
      )}
      <div className={styles.rule}>
        <MajorityLine vote={vote} />
        {vote.digest !== '' && (
          <p className={styles.soft}>{t('vote.digest', { digest: shortDigest(vote.digest) })}</p>
        )}
        {isSealed(vote) && vote.state === VoteState.OPEN && (
          <p className={styles.soft}>{t('delegate.vote.status.sealed')}</p>
        )}
      </div>
    </section>
  );
}
