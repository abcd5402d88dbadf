// The dialogs of votes. What a dialog says is always of the vote as it is now.

import '../sentences';
import { useEffect } from 'react';
import { type VoteCard, VoteState } from '@/protocol';
import { useVote } from '@/ui/vote_hooks';
import { useConsole } from '../../console';
import type { VoteDialog } from '../../dialog_request';
import { AnnulDialog, ConfirmAnnulmentDialog, TieDialog } from './AfterDialogs';
import {
  DecideListDialog,
  NameCandidateDialog,
  RemoveCandidateDialog,
  TellersDialog,
} from './ElectionDialogs';
import { CloseVoteDialog, OpenVoteDialog } from './OpenDialogs';
import { PrepareAllDialog, PrepareDialog } from './PrepareDialogs';
import { RecuseDialog, WithdrawVoteDialog } from './WithdrawDialogs';

export function VoteDialogs() {
  const { dialog } = useConsole();
  if (dialog?.kind !== 'vote') return null;
  const asked = dialog.dialog;
  if ('vote' in asked) return <OfVote asked={asked} />;
  return asked.act === 'prepare' ? (
    <PrepareDialog item={asked.item} />
  ) : (
    <PrepareAllDialog item={asked.item} />
  );
}

type Asked = Extract<VoteDialog, { readonly vote: number }>;

function OfVote({ asked }: { readonly asked: Asked }) {
  const vote = useVote(asked.vote);
  const { close } = useConsole();
  const fits = vote !== undefined && statesOf(asked.act).includes(vote.state);
  useEffect(() => {
    if (!fits) close();
  }, [fits, close]);
  return fits ? <Shown asked={asked} vote={vote} /> : null;
}

// Where a vote has to stand for a dialog to have any sense: one whose time is over while the chair
// is asked whether to close it needs no answer any more.
function statesOf(act: Asked['act']): readonly VoteState[] {
  switch (act) {
    case 'close':
      return [VoteState.OPEN];
    case 'tie':
      return [VoteState.COUNTED];
    case 'annul':
    case 'annulment':
      return [VoteState.CLOSED, VoteState.COUNTED, VoteState.ANNOUNCED];
    default:
      return [VoteState.PREPARED];
  }
}

function Shown({ asked, vote }: { readonly asked: Asked; readonly vote: VoteCard }) {
  switch (asked.act) {
    case 'open':
      return <OpenVoteDialog vote={vote} />;
    case 'close':
      return <CloseVoteDialog vote={vote} />;
    case 'withdraw':
      return <WithdrawVoteDialog vote={vote} />;
    case 'recuse':
      return <RecuseDialog vote={vote} />;
    case 'tie':
      return <TieDialog vote={vote} />;
    case 'annul':
      return <AnnulDialog vote={vote} />;
    case 'annulment':
      return <ConfirmAnnulmentDialog vote={vote} />;
    case 'name':
      return <NameCandidateDialog vote={vote} />;
    case 'remove':
      return <RemoveCandidateDialog vote={vote} candidate={asked.candidate} />;
    case 'decide_list':
      return <DecideListDialog vote={vote} />;
    case 'tellers':
      return <TellersDialog vote={vote} />;
    default:
      return asked satisfies never;
  }
}
