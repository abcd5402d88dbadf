// EL1 to EL5: before an election or a vote of confidence is opened: who stands, that the council
// has decided on the list, and who counts.

import { Plus } from 'lucide-react';
import { type VoteCard, VoteForm, VoteKind } from '@/protocol';
import { isOfPersons } from '@/store/vote';
import { useProcedure } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useVoteDesk } from '@/ui/vote_hooks';
import { nominationText } from '@/ui/vote_words';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { OrderButton } from '../floor/OrderButton';
import { Ladder } from './Ladder';
import styles from './VotePanel.module.css';
import { useNames } from './vote_facts';

export function ElectionDesk({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const confidence = useProcedure()?.confidence;
  if (vote.form !== VoteForm.PAPER) return null;
  return (
    <>
      {isOfPersons(vote) && <CandidateList vote={vote} />}
      <Tellers vote={vote} />
      {confidence && <Ladder kind={vote.kind} rule={confidence} />}
      {vote.kind === VoteKind.ELECTION && (
        <p className={styles.soft}>
          {t('vote.table.seats', { seats: vote.seats, upTo: vote.chooseUpTo })}
        </p>
      )}
    </>
  );
}

function CandidateList({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { open } = useConsole();
  const offers = useOffers();
  const decided = useVoteDesk(vote.id)?.candidatesDecided ?? false;
  const dialog = (act: 'name' | 'decide_list') => () =>
    open({ kind: 'vote', dialog: { act, vote: vote.id } });
  return (
    <section className={styles.card} aria-label={t('chair.vote.election.list')}>
      <div className={styles.split}>
        <h3 className={styles.heading}>
          {t('chair.vote.election.listOf', { count: vote.candidates.length })}
        </h3>
        <DecidedChip decided={decided} />
      </div>
      <ol className={styles.people}>
        {vote.candidates.map((candidate) => (
          <li key={candidate.number}>
            <span>
              <strong>
                {candidate.number}. {candidate.name}
              </strong>
              <span className={styles.soft}>
                {[candidate.post, nominationText(candidate.way)].filter(Boolean).join(' · ')}
              </span>
            </span>
            {!decided && (
              <OrderButton
                order={offers('removeCandidate')}
                onPress={() =>
                  open({
                    kind: 'vote',
                    dialog: { act: 'remove', vote: vote.id, candidate: candidate.number },
                  })
                }
              >
                {t('chair.vote.act.remove')}
              </OrderButton>
            )}
          </li>
        ))}
      </ol>
      {!decided && (
        <div className={styles.buttons}>
          <OrderButton order={offers('nameCandidate')} onPress={dialog('name')} icon={<Plus />}>
            {t('chair.vote.act.name')}
          </OrderButton>
          <OrderButton
            order={offers('decideCandidates')}
            onPress={dialog('decide_list')}
            why={vote.candidates.length === 0 ? t('chair.vote.election.empty') : undefined}
          >
            {t('chair.vote.act.decideList')}
          </OrderButton>
        </div>
      )}
    </section>
  );
}

function DecidedChip({ decided }: { readonly decided: boolean }) {
  const t = useT();
  return decided ? (
    <StatusChip sign="check" tone="good">
      {t('chair.vote.election.decided')}
    </StatusChip>
  ) : (
    <StatusChip sign="circle" tone="warning">
      {t('chair.vote.election.undecided')}
    </StatusChip>
  );
}

function Tellers({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const name = useNames();
  const { open } = useConsole();
  const offers = useOffers();
  const tellers = useVoteDesk(vote.id)?.tellers ?? [];
  return (
    <section className={styles.card} aria-label={t('chair.vote.election.tellers')}>
      <div className={styles.split}>
        <h3 className={styles.heading}>{t('chair.vote.election.tellers')}</h3>
        <OrderButton
          order={offers('appointTellers')}
          onPress={() => open({ kind: 'vote', dialog: { act: 'tellers', vote: vote.id } })}
        >
          {t(tellers.length === 0 ? 'chair.vote.act.tellers' : 'chair.vote.act.tellersAgain')}
        </OrderButton>
      </div>
      {tellers.length === 0 ? (
        <p className={styles.soft}>
          {t(
            isOfPersons(vote) ? 'chair.vote.election.noTellers' : 'chair.vote.election.rollCounts',
          )}
        </p>
      ) : (
        <ul className={styles.names}>
          {tellers.map((teller) => (
            <li key={teller}>{name(teller)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
