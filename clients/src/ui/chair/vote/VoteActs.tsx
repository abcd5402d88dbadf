// What may be done with the vote that is shown. What leads stands on the stage at the right, once;
// here it is for another vote that somebody has chosen.

import { Check, Megaphone, Play, Printer, RotateCcw, Scale, Square } from 'lucide-react';
import { type VoteCard, VoteKind, VoteOutcome, VoteState } from '@/protocol';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { useVoteDesk } from '@/ui/vote_hooks';
import { ActionMenu } from '../ActionMenu';
import { useConsole } from '../console';
import type { VoteDialog } from '../dialog_request';
import { useOffers } from '../facts';
import { useFloorOrder } from '../floor/floor_facts';
import { OrderButton } from '../floor/OrderButton';
import { mayAnnul, mayRepeat, seatsLeft, voteStep } from '../logic/votes';
import { printVote } from './print_vote';
import styles from './VotePanel.module.css';
import { useMayGoOnWithout, useObstacle, useVoteFacts } from './vote_facts';

export function VoteActs({ vote }: { readonly vote: VoteCard }) {
  const offers = useOffers();
  const { blocked } = offers('announceVote');
  const step = voteStep(useVoteFacts());
  const staged = 'vote' in step && step.vote.id === vote.id;
  return (
    <div className={styles.acts}>
      {blocked && <p className={styles.soft}>{blocked}</p>}
      <div className={styles.buttons}>
        {vote.state === VoteState.PREPARED && <PreparedActs vote={vote} staged={staged} />}
        {vote.state === VoteState.OPEN && !staged && <OpenActs vote={vote} />}
        {vote.state === VoteState.COUNTED && !staged && <CountedActs vote={vote} />}
        <LaterActs vote={vote} />
      </div>
    </div>
  );
}

type Act = Exclude<VoteDialog['act'], 'prepare' | 'prepare_all' | 'remove'>;

function useOpenDialog(vote: VoteCard): (act: Act) => () => void {
  const { open } = useConsole();
  return (act) => () => open({ kind: 'vote', dialog: { act, vote: vote.id } });
}

interface PreparedActsProps {
  readonly vote: VoteCard;
  // Its next step stands on the stage.
  readonly staged: boolean;
}

function PreparedActs({ vote, staged }: PreparedActsProps) {
  const t = useT();
  const offers = useOffers();
  const dialog = useOpenDialog(vote);
  const obstacle = useObstacle(vote);
  const anyway = useMayGoOnWithout(useVoteDesk(vote.id));
  const free = (name: 'recuseMember' | 'withdrawVote') =>
    offers(name).shown && offers(name).blocked === undefined;
  return (
    <>
      {!staged && (
        <OrderButton
          order={offers('openVote')}
          onPress={dialog('open')}
          icon={<Play />}
          why={anyway ? undefined : obstacle}
        >
          {t('chair.vote.act.open')}
        </OrderButton>
      )}
      <OrderButton order={offers('recuseMember')} onPress={dialog('recuse')}>
        {t('chair.vote.act.recuse')}
      </OrderButton>
      <ActionMenu
        label={t('chair.panel.more')}
        acts={[
          free('withdrawVote') && {
            id: 'withdraw',
            words: t('chair.vote.act.withdraw'),
            act: dialog('withdraw'),
            ending: true,
          },
        ]}
      />
    </>
  );
}

function OpenActs({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  return (
    <OrderButton
      order={useOffers()('closeVote')}
      onPress={useOpenDialog(vote)('close')}
      icon={<Square />}
    >
      {t('chair.vote.act.close')}
    </OrderButton>
  );
}

function CountedActs({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const order = useFloorOrder();
  const offers = useOffers();
  const dialog = useOpenDialog(vote);
  const tied = useVoteDesk(vote.id)?.result?.outcome === VoteOutcome.TIED;
  if (tied) {
    return (
      <OrderButton order={offers('decideTie')} onPress={dialog('tie')} icon={<Scale />}>
        {t('chair.vote.act.tie')}
      </OrderButton>
    );
  }
  const announce = order({ case: 'announceVote', value: { vote: vote.id } });
  return (
    <OrderButton order={announce} icon={<Megaphone />}>
      {t('chair.vote.act.announce')}
    </OrderButton>
  );
}

// Once it is closed.
function LaterActs({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const order = useFloorOrder();
  const offers = useOffers();
  const dialog = useOpenDialog(vote);
  const desk = useVoteDesk(vote.id);
  const { votes } = useVoteFacts();
  const propose = offers('proposeAnnulment');
  const value = { vote: vote.id };
  // Tellers sign their record before the result is announced.
  const printable =
    vote.state === VoteState.COUNTED ||
    vote.state === VoteState.ANNOUNCED ||
    vote.state === VoteState.ANNULLED;
  return (
    <>
      {mayRepeat(vote, desk, votes) && (
        <OrderButton order={order({ case: 'repeatVote', value })} icon={<RotateCcw />}>
          {t('chair.vote.act.repeat')}
        </OrderButton>
      )}
      {vote.kind === VoteKind.ELECTION && seatsLeft(vote, votes) > 0 && (
        <OrderButton order={order({ case: 'prepareSecondRound', value })} icon={<Check />}>
          {t('chair.vote.act.secondRound', { seats: seatsLeft(vote, votes) })}
        </OrderButton>
      )}
      {printable && (
        <Button size="small" icon={<Printer />} onPress={() => printVote(vote.id)}>
          {t('chair.vote.act.print')}
        </Button>
      )}
      <ActionMenu
        label={t('chair.panel.more')}
        acts={[
          mayAnnul(vote, desk) &&
            propose.shown &&
            propose.blocked === undefined && {
              id: 'annul',
              words: t('chair.vote.act.annul'),
              act: dialog('annul'),
              ending: true,
            },
        ]}
      />
    </>
  );
}
