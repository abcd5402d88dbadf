// Where my ballot stands, in words and always in the same place.

import type { VoteCard } from '@/protocol';
import { isSealed, mayChange } from '@/store/vote';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useSlow } from '@/ui/slow';
import { useTimes } from '@/ui/times';
import { ChoiceSign } from '@/ui/vote/ChoiceSign';
import { choiceText } from '@/ui/vote_words';
import styles from './BallotStatus.module.css';
import type { Booth } from './booth';

interface BallotStatusProps {
  readonly vote: VoteCard;
  readonly booth: Booth;
}

type StatusName = 'none' | 'sending' | 'slow' | 'done';

function statusOf(booth: Booth, slow: boolean): StatusName {
  if (booth.sending !== undefined) return slow ? 'slow' : 'sending';
  return booth.ballot?.cast ? 'done' : 'none';
}

export function BallotStatus({ vote, booth }: BallotStatusProps) {
  const slow = useSlow(booth.sending !== undefined);
  const status = statusOf(booth, slow);
  return (
    <div className={styles.status} data-status={status} role="status">
      <p className={styles.words}>
        <Words vote={vote} booth={booth} status={status} />
      </p>
      <After vote={vote} status={status} />
    </div>
  );
}

function Words({ vote, booth, status }: BallotStatusProps & { readonly status: StatusName }) {
  const t = useT();
  const times = useTimes();
  const sealed = isSealed(vote);
  switch (status) {
    case 'none':
      return t(sealed ? 'delegate.vote.status.noneSealed' : 'delegate.vote.status.none');
    case 'slow':
      return (
        <>
          <Sign name="warning" /> {t('delegate.vote.status.slow')}
        </>
      );
    case 'sending':
      if (sealed || booth.sending === undefined) return t('delegate.vote.status.sendingSealed');
      return t('delegate.vote.status.sending', { choice: choiceText(booth.sending) });
    case 'done': {
      const { ballot } = booth;
      const time = ballot?.at === undefined ? '' : times.clockWithSeconds(ballot.at);
      if (sealed || !ballot) {
        return (
          <>
            <Sign name="check" /> {t('delegate.vote.status.doneSealed', { time })}
          </>
        );
      }
      return (
        <>
          <ChoiceSign choice={ballot.choice} />
          <span className={styles.time}>{t('delegate.vote.status.done', { time })}</span>
        </>
      );
    }
    default:
      return status satisfies never;
  }
}

function After({ vote, status }: { readonly vote: VoteCard; readonly status: StatusName }) {
  const t = useT();
  if (status !== 'done') return null;
  if (isSealed(vote)) return <p>{t('delegate.vote.status.sealed')}</p>;
  return (
    <p>{t(mayChange(vote) ? 'delegate.vote.status.mayChange' : 'delegate.vote.status.fixed')}</p>
  );
}
