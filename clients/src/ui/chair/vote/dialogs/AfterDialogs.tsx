// After a vote is closed: the chair's decision on a tie, and its annulment.

import { useState } from 'react';
import { Choice, type VoteCard } from '@/protocol';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useIdentity } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { Figures } from '@/ui/vote/Figures';
import { useVoteDesk } from '@/ui/vote_hooks';
import { choiceText, voteTitle } from '@/ui/vote_words';
import { useDialogOrder } from '../../dialog_order';
import { OrderDialog } from '../../dialogs/OrderDialog';
import { Choices } from '../../fields';
import { useNames } from '../vote_facts';

interface VoteProps {
  readonly vote: VoteCard;
}

// VT16
export function TieDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('decideTie');
  const result = useVoteDesk(vote.id)?.result;
  const [choice, setChoice] = useState<'yes' | 'no' | ''>('');
  const [tried, setTried] = useState(false);
  const decide = () => {
    setTried(true);
    if (choice === '') return;
    const value = { vote: vote.id, choice: choice === 'yes' ? Choice.YES : Choice.NO };
    void order.give({ case: 'decideTie', value });
  };
  return (
    <OrderDialog
      title={t('chair.vote.tie.title')}
      action={t('chair.vote.tie.confirm')}
      order={order}
      onConfirm={decide}
    >
      <p>
        <strong>{voteTitle(vote)}</strong>
      </p>
      <p>
        {t('chair.vote.tie.text', { yes: result?.tally?.yes ?? 0, no: result?.tally?.no ?? 0 })}
      </p>
      <Choices
        label={t('chair.vote.tie.choice')}
        layout="row"
        value={choice}
        error={tried && choice === '' ? t('chair.vote.tie.need') : undefined}
        choices={[
          { value: 'yes', label: choiceText(Choice.YES) },
          { value: 'no', label: choiceText(Choice.NO) },
        ]}
        onChange={setChoice}
      />
    </OrderDialog>
  );
}

// VT21: the first of two.
export function AnnulDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('proposeAnnulment');
  return (
    <ReasonDialog
      title={t('chair.vote.annulment.proposeTitle')}
      action={t('chair.vote.annulment.propose')}
      tone="danger"
      required
      onConfirm={(reason) =>
        void order.give({ case: 'proposeAnnulment', value: { vote: vote.id, reason } })
      }
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason}
    >
      <p>
        <strong>{voteTitle(vote)}</strong>
      </p>
      <p>{t('chair.vote.annulment.text')}</p>
    </ReasonDialog>
  );
}

// VT21: the second, who is another.
export function ConfirmAnnulmentDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('confirmAnnulment');
  const name = useNames();
  const desk = useVoteDesk(vote.id);
  const { proposedBy = 0, reason = '' } = desk?.annulment ?? {};
  const own = useIdentity()?.person === proposedBy;
  return (
    <ConfirmDialog
      title={t('chair.vote.annulment.confirmTitle')}
      action={t('chair.vote.annulment.confirm')}
      tone="danger"
      onConfirm={() => void order.give({ case: 'confirmAnnulment', value: { vote: vote.id } })}
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason ?? (own ? t('chair.vote.annulment.waits') : undefined)}
    >
      <p>
        <strong>{voteTitle(vote)}</strong>
      </p>
      <p>{t('chair.vote.annulment.by', { name: name(proposedBy) })}</p>
      <p>{t('vote.verdict.reason', { reason })}</p>
      <Figures vote={vote} result={desk?.result} shares={false} />
      <p>{t('chair.vote.annulment.stays')}</p>
    </ConfirmDialog>
  );
}
