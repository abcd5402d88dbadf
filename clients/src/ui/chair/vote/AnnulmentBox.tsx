// VT21: that somebody wants a vote to be annulled, and why; another has to agree. And who agreed.

import { type VoteCard, VoteState } from '@/protocol';
import { useIdentity } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useVoteDesk } from '@/ui/vote_hooks';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { useFloorOrder } from '../floor/floor_facts';
import { OrderButton } from '../floor/OrderButton';
import { isProposedToAnnul } from '../logic/votes';
import styles from './VotePanel.module.css';
import { useNames } from './vote_facts';

export function AnnulmentBox({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const name = useNames();
  const annulment = useVoteDesk(vote.id)?.annulment;
  if (!annulment || annulment.proposedBy === 0) return null;
  const { proposedBy, confirmedBy, reason } = annulment;
  const annulled = vote.state === VoteState.ANNULLED;
  return (
    <section className={styles.alert} aria-label={t('chair.vote.annulment.title')}>
      <p>
        <Sign name="warning" />{' '}
        <strong>
          {annulled
            ? t('chair.vote.annulment.done', {
                proposer: name(proposedBy),
                confirmer: name(confirmedBy),
              })
            : t('chair.vote.annulment.by', { name: name(proposedBy) })}
        </strong>
      </p>
      <p>{t('vote.verdict.reason', { reason })}</p>
      {!annulled && <Deciding vote={vote} />}
    </section>
  );
}

function Deciding({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const offers = useOffers();
  const order = useFloorOrder();
  const { open } = useConsole();
  const desk = useVoteDesk(vote.id);
  const own = useIdentity()?.person === desk?.annulment?.proposedBy;
  if (!isProposedToAnnul(desk)) return null;
  return (
    <>
      <p className={styles.soft}>
        {t(own ? 'chair.vote.annulment.waits' : 'chair.vote.annulment.needsYou')}
      </p>
      <div className={styles.buttons}>
        {!own && (
          <OrderButton
            order={offers('confirmAnnulment')}
            tone="danger"
            onPress={() => open({ kind: 'vote', dialog: { act: 'annulment', vote: vote.id } })}
          >
            {t('chair.vote.act.confirmAnnulment')}
          </OrderButton>
        )}
        <OrderButton order={order({ case: 'dropAnnulment', value: { vote: vote.id } })}>
          {t('chair.vote.act.dropAnnulment')}
        </OrderButton>
      </div>
    </>
  );
}
