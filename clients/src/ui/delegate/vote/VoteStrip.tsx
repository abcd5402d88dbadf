// A vote that its reader has put away, in one line.

import { type VoteCard, VoteState } from '@/protocol';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { voteStateText, voteTitle } from '@/ui/vote_words';
import styles from './VoteStrip.module.css';

interface VoteStripProps {
  readonly vote: VoteCard;
  readonly onBack: () => void;
}

export function VoteStrip({ vote, onBack }: VoteStripProps) {
  const t = useT();
  const open = vote.state === VoteState.OPEN;
  return (
    <section className={styles.strip} aria-label={t('delegate.vote.title')}>
      <p className={styles.words}>
        <strong>{open ? t('delegate.vote.strip.open') : voteStateText(vote.state)}</strong>
        {': '}
        {vote.trial && `${t('vote.trial')}: `}
        {voteTitle(vote)}
      </p>
      <Button onPress={onBack}>{t('delegate.vote.strip.back')}</Button>
    </section>
  );
}
