// Opening and closing a vote: each says first exactly what it does.

import { useState } from 'react';
import { type VoteCard, VoteForm } from '@/protocol';
import { isElectronic } from '@/store/vote';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { TextField } from '@/ui/TextField';
import { useVoteDesk } from '@/ui/vote_hooks';
import { voteFormText, voteTitle } from '@/ui/vote_words';
import { useDialogOrder } from '../../dialog_order';
import { Numbers, Obstacle } from '../Readiness';
import { useHowMany } from '../TurnoutView';
import { PutText } from '../VoteDetail';
import styles from '../VotePanel.module.css';
import { useMayGoOnWithout, useNames, useObstacle } from '../vote_facts';

interface VoteProps {
  readonly vote: VoteCard;
}

export function OpenVoteDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('openVote');
  const desk = useVoteDesk(vote.id);
  const obstacle = useObstacle(vote);
  const anyway = useMayGoOnWithout(desk);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = anyway && reason.trim() === '';
  const open = () => {
    setTried(true);
    if (missing) return;
    const value = { vote: vote.id, reasonWithoutQuorum: anyway ? reason.trim() : '' };
    void order.give({ case: 'openVote', value });
  };
  return (
    <Dialog
      title={t('chair.vote.open.title')}
      wide
      onClose={order.close}
      actions={
        <>
          <Button onPress={order.close} autoFocus={!anyway}>
            {t('common.action.cancel')}
          </Button>
          <Button
            tone="primary"
            onPress={open}
            pending={order.command.state === 'sending'}
            disabledReason={order.disabledReason ?? (anyway ? undefined : obstacle)}
            reasonShownElsewhere={obstacle !== undefined}
          >
            {t('chair.vote.step.open')}
          </Button>
        </>
      }
    >
      <p className={styles.soft}>
        {t('vote.number', { number: vote.id })} · {voteFormText(vote.form)}
      </p>
      <h3 className={styles.title}>{voteTitle(vote)}</h3>
      {vote.trial && <p className={styles.warning}>{t('vote.trialText')}</p>}
      <PutText vote={vote} />
      {!vote.trial && <Numbers vote={vote} />}
      <Obstacle vote={vote} />
      <RecusedLine vote={vote} />
      {anyway && (
        <TextField
          label={t('chair.vote.open.reason')}
          value={reason}
          onChange={setReason}
          lines={2}
          limit={500}
          required
          fault={tried && missing ? t('chair.reason.need') : undefined}
        />
      )}
      <p className={styles.soft}>{t('chair.vote.open.frozen')}</p>
      <RefusalNotice outcome={order.command.outcome} />
    </Dialog>
  );
}

function RecusedLine({ vote }: VoteProps) {
  const t = useT();
  const name = useNames();
  const recused = useVoteDesk(vote.id)?.recused ?? [];
  if (recused.length === 0) return null;
  const names = recused.map(({ person }) => name(person)).join(', ');
  return <p>{t('chair.vote.open.recused', { names })}</p>;
}

export function CloseVoteDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('closeVote');
  const { waiting, cast, present } = useHowMany(vote);
  const onTablets = isElectronic(vote);
  return (
    <ConfirmDialog
      title={t('chair.vote.close.title')}
      action={t('chair.vote.step.close')}
      onConfirm={() => void order.give({ case: 'closeVote', value: { vote: vote.id } })}
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason}
    >
      <h3 className={styles.title}>{voteTitle(vote)}</h3>
      {onTablets && <p>{t('vote.turnout.text', { cast, present })}.</p>}
      {onTablets && waiting > 0 && (
        <p className={styles.warning}>{t('chair.vote.close.waiting', { count: waiting })}</p>
      )}
      {onTablets && waiting > 0 && <WaitingNames vote={vote} />}
      {vote.form === VoteForm.SHOW_OF_HANDS && <p>{t('chair.vote.close.hands')}</p>}
      {vote.form === VoteForm.PAPER && <p>{t('chair.vote.close.paper')}</p>}
      <p>{t('chair.vote.close.final')}</p>
    </ConfirmDialog>
  );
}

const kNamesShown = 12;

function WaitingNames({ vote }: VoteProps) {
  const t = useT();
  const name = useNames();
  const waiting = useVoteDesk(vote.id)?.waiting ?? [];
  const names = waiting.slice(0, kNamesShown).map(name).join(', ');
  const more = waiting.length - kNamesShown;
  return (
    <p className={styles.soft}>
      {names}
      {more > 0 && ` ${t('chair.vote.close.more', { count: more })}`}
    </p>
  );
}
