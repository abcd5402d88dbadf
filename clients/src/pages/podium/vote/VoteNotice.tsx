// That a vote is on, or what came of it: one quiet line below what the podium shows.

import '@/ui/display/vote_sentences';
import { type VoteCard, VoteState } from '@/protocol';
import type { Scene } from '@/ui/display/scene';
import { useVoteOnStage } from '@/ui/display/vote_on_stage';
import { useT } from '@/ui/language';
import { Sign, type SignName } from '@/ui/Sign';
import { useTurnout } from '@/ui/vote_hooks';
import { verdictText, voteTitle } from '@/ui/vote_words';
import styles from './VoteNotice.module.css';

const signs: Partial<Record<VoteState, SignName>> = {
  [VoteState.OPEN]: 'play',
  [VoteState.ANNOUNCED]: 'check',
  [VoteState.ANNULLED]: 'dash',
};

export function VoteNotice({ scene }: { readonly scene: Scene }) {
  const vote = useVoteOnStage(scene);
  return vote ? <Notice vote={vote} /> : null;
}

function Notice({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const turnout = useTurnout(vote);
  return (
    <section data-vote-notice className={styles.notice} aria-label={t('vote.title')}>
      <p className={styles.what}>
        <Sign name={signs[vote.state] ?? 'pause'} />{' '}
        {vote.trial && <strong>{t('vote.trial')}. </strong>}
        <strong className={styles.word}>{wordOf(vote, t)}</strong> {voteTitle(vote)}
      </p>
      {turnout && (
        <p className={styles.count}>
          {t('vote.turnout.of', { cast: turnout.cast, present: turnout.present })}{' '}
          {t('vote.turnout.voted')}
        </p>
      )}
    </section>
  );
}

function wordOf(vote: VoteCard, t: ReturnType<typeof useT>): string {
  if (vote.state === VoteState.OPEN) return `${t('display.vote.notice')}:`;
  if (vote.state === VoteState.ANNOUNCED || vote.state === VoteState.ANNULLED) {
    return `${verdictText(vote)}:`;
  }
  return `${t('display.vote.noticeWaiting')}:`;
}
