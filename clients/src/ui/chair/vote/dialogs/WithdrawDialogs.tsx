// Before a vote is opened: that it is not put after all, and who takes no part in it.

import { useState } from 'react';
import type { VoteCard } from '@/protocol';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { TextField } from '@/ui/TextField';
import { useVoteDesk } from '@/ui/vote_hooks';
import { voteTitle } from '@/ui/vote_words';
import { useDialogOrder } from '../../dialog_order';
import { OrderDialog } from '../../dialogs/OrderDialog';
import { PersonPick } from '../../PersonPick';

interface VoteProps {
  readonly vote: VoteCard;
}

export function WithdrawVoteDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('withdrawVote');
  return (
    <ReasonDialog
      title={t('chair.vote.withdraw.title')}
      action={t('chair.vote.withdraw.confirm')}
      tone="danger"
      required
      onConfirm={(reason) =>
        void order.give({ case: 'withdrawVote', value: { vote: vote.id, reason } })
      }
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason}
    >
      <p>
        <strong>{voteTitle(vote)}</strong>
      </p>
      <p>{t('chair.vote.withdraw.text')}</p>
    </ReasonDialog>
  );
}

export function RecuseDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('recuseMember');
  const recused = new Set(useVoteDesk(vote.id)?.recused.map(({ person }) => person));
  const [person, setPerson] = useState(0);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const recuse = () => {
    setTried(true);
    if (person === 0 || reason.trim() === '') return;
    const value = { vote: vote.id, person, reason: reason.trim() };
    void order.give({ case: 'recuseMember', value });
  };
  return (
    <OrderDialog
      title={t('chair.vote.recuse.title')}
      action={t('chair.vote.recuse.confirm')}
      order={order}
      onConfirm={recuse}
    >
      <p>
        <strong>{voteTitle(vote)}</strong>
      </p>
      <PersonPick
        label={t('chair.vote.recuse.who')}
        person={person}
        onPick={setPerson}
        among={({ delegate, id }) => delegate && !recused.has(id)}
        fault={tried && person === 0 ? t('chair.pick.need') : undefined}
      />
      <TextField
        label={t('chair.reason.label')}
        value={reason}
        onChange={setReason}
        lines={2}
        limit={500}
        required
        fault={tried && reason.trim() === '' ? t('chair.reason.need') : undefined}
      />
    </OrderDialog>
  );
}
