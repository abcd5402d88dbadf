// The votes of the session: those of the active item first, and beside them the one that is at
// hand, or that somebody has chosen.

import './sentences';
import { titleOf } from '@/ui/agenda';
import { useDrafts } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import { NoDetail } from '../Detail';
import { useOffers } from '../facts';
import { OrderButton } from '../floor/OrderButton';
import { currentVote, draftsToPrepare, progressOf } from '../logic/votes';
import { VoteDetail } from './VoteDetail';
import styles from './VotePanel.module.css';
import { VoteRows } from './VoteRows';
import { useVoteFacts } from './vote_facts';

export function VotePanel() {
  const t = useT();
  const facts = useVoteFacts();
  const { vote: chosen } = useConsole();
  const { votes, item } = facts;
  const vote = votes.find(({ id }) => id === chosen) ?? currentVote(facts);
  const here = votes.filter((one) => one.item === item?.id && item !== undefined);
  const others = votes.filter((one) => !here.includes(one));
  return (
    <div className={styles.panel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard. */}
      <section className={styles.list} tabIndex={0} aria-label={t('chair.vote.list.label')}>
        <ListHead />
        {item && (
          <>
            <h2 className={styles.heading}>{titleOf(item)}</h2>
            {here.length === 0 && <p className={styles.soft}>{t('chair.vote.list.noneHere')}</p>}
            <VoteRows votes={here} shown={vote?.id ?? 0} />
          </>
        )}
        {others.length > 0 && (
          <>
            <h2 className={styles.heading}>
              {t(item ? 'chair.vote.list.others' : 'chair.vote.list.all')}
            </h2>
            <VoteRows votes={others} shown={vote?.id ?? 0} />
          </>
        )}
        {votes.length === 0 && !item && <p className={styles.soft}>{t('chair.vote.list.none')}</p>}
      </section>
      {vote ? (
        <VoteDetail key={vote.id} vote={vote} />
      ) : (
        <NoDetail>{t(item ? 'chair.vote.list.noneHere' : 'chair.vote.list.none')}</NoDetail>
      )}
    </div>
  );
}

// How far the run has come, and what prepares more of it. Votes are prepared for the active item,
// else for the one that is selected in the programme.
function ListHead() {
  const t = useT();
  const offers = useOffers();
  const { open, item: selected } = useConsole();
  const { votes, item } = useVoteFacts();
  const drafts = useDrafts();
  const progress = progressOf(votes, item?.id ?? 0, undefined);
  const target = item?.id ?? selected;
  const left = draftsToPrepare(item, drafts, votes);
  return (
    <header className={styles.listHead}>
      {progress.count > 1 && (
        <p className={styles.progress}>
          <progress
            aria-label={t('chair.vote.list.progressLabel')}
            max={progress.count}
            value={progress.done}
          />
          <span>{t('chair.vote.list.progress', { ...progress })}</span>
        </p>
      )}
      <div className={styles.buttons}>
        <OrderButton
          order={offers('prepareVote')}
          onPress={() => open({ kind: 'vote', dialog: { act: 'prepare', item: target } })}
        >
          {t('chair.vote.act.prepare')}
        </OrderButton>
        {left.length > 1 && (
          <OrderButton
            order={offers('prepareVotes')}
            onPress={() => open({ kind: 'vote', dialog: { act: 'prepare_all', item: target } })}
          >
            {t('chair.vote.act.prepareAll', { count: left.length })}
          </OrderButton>
        )}
      </div>
    </header>
  );
}
