// The votes of the session: the one that is open, those to come, those that are over.

import './sentences';
import type { ReactNode } from 'react';
import { type VoteCard, VoteState } from '@/protocol';
import { comingVotes, isSealed, openVote, pastVotes, waitsFor } from '@/store/vote';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { TrialChip, VoteStateChip } from '@/ui/vote/VoteChips';
import { VoteSentence } from '@/ui/vote/VoteSentence';
import { useOwnBallot, useVotes } from '@/ui/vote_hooks';
import { majorityText, voteFormText, voteSubjectText, voteTitle } from '@/ui/vote_words';
import { OwnBallotLine } from './OwnBallotLine';
import { Box, ResultFigures } from './Result';
import styles from './VotesView.module.css';

export function VotesView({ onShow }: { readonly onShow: () => void }) {
  const t = useT();
  const votes = useVotes();
  const open = openVote(votes);
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{t('delegate.vote.title')}</h1>
      {votes.length === 0 && <p>{t('delegate.vote.list.none')}</p>}
      {open && (
        <Section title={t('delegate.vote.list.now')} votes={[open]}>
          <Button tone="primary" onPress={onShow}>
            {t('delegate.vote.list.show')}
          </Button>
        </Section>
      )}
      <Section title={t('delegate.vote.list.coming')} votes={comingVotes(votes)} />
      <Section title={t('delegate.vote.list.past')} votes={pastVotes(votes)} />
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly votes: readonly VoteCard[];
  readonly children?: ReactNode;
}

function Section({ title, votes, children }: SectionProps) {
  if (votes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.list}>
        {votes.map((vote) => (
          <li key={vote.id} className={styles.entry}>
            <Entry vote={vote} />
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}

function Entry({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const ballot = useOwnBallot(vote.id);
  const before = waitsFor(useVotes(), vote);
  const over = vote.state === VoteState.ANNOUNCED || vote.state === VoteState.ANNULLED;
  return (
    <>
      <p className={styles.name}>
        {vote.id}. {voteTitle(vote)}
      </p>
      <p className={styles.soft}>
        <VoteStateChip state={vote.state} /> {vote.trial && <TrialChip />}{' '}
        {voteSubjectText(vote.subject)} · {voteFormText(vote.form)}
      </p>
      {vote.state === VoteState.PREPARED && vote.majority && (
        <p className={styles.soft}>{majorityText(vote.majority, vote.kind)}</p>
      )}
      {before.map((other) => (
        <p key={other.id} className={styles.soft}>
          {t('delegate.vote.list.after', { number: other.id })}
        </p>
      ))}
      {vote.repeats > 0 && (
        <p className={styles.soft}>{t('vote.repeats', { number: vote.repeats })}</p>
      )}
      {vote.firstRound > 0 && (
        <p className={styles.soft}>{t('vote.secondRound', { number: vote.firstRound })}</p>
      )}
      {(over || vote.state === VoteState.WITHDRAWN) && <VoteSentence vote={vote} />}
      {vote.state !== VoteState.PREPARED && <OwnBallotLine vote={vote} ballot={ballot} />}
      {over && (
        <details className={styles.figures}>
          <summary>{t('delegate.vote.list.figures')}</summary>
          {isSealed(vote) && <Box vote={vote} />}
          <ResultFigures vote={vote} />
        </details>
      )}
    </>
  );
}
