// The one dialog that stands open, if any.

import '../interpellation/sentences';
import type { ReactNode } from 'react';
import { type DialogRequest, useConsole } from '../console';
import { AddRequestDialog } from './AddRequestDialog';
import { AdjournDialog } from './AdjournDialog';
import {
  ClosePromiseDialog,
  PromiseDialog,
  RecordAnswerDialog,
  ReportDialog,
  WrittenAnswerDialog,
} from './AnswerDialogs';
import { HandOverDialog, TakeChairDialog } from './ChairDialogs';
import { GiveFloorDialog } from './GiveFloorDialog';
import { InsertDialog } from './InsertDialog';
import { CloseGroupDialog, ConcludeDialog, DecideGroupsDialog } from './IssueGroupDialogs';
import { MoveDialog, PostponeDialog, SkipDialog, WithdrawDialog } from './ItemDialogs';
import { HandInDialog, OpenListDialog, SpeakingTimeDialog } from './ListDialogs';
import { ExcuseDialog, LeaveDialog, LeaveSelfDialog } from './PersonDialogs';
import {
  AcceptDialog,
  CloseQuestionDialog,
  InviteDialog,
  MergeDialog,
  ToWritingDialog,
} from './QuestionDialogs';
import { RecessDialog } from './RecessDialog';
import {
  CloseDoorsDialog,
  CloseSessionDialog,
  CloseSittingDialog,
  OpenDoorsDialog,
  OpenSessionDialog,
  OpenSittingDialog,
} from './SessionDialogs';
import { ShortcutsDialog } from './ShortcutsDialog';
import { ExtendDialog, GrantDialog, RemoveRequestDialog } from './TurnDialogs';

export function Dialogs() {
  const { dialog } = useConsole();
  if (!dialog) return null;
  return floorDialog(dialog) ?? questionDialog(dialog) ?? <SessionDialogs />;
}

function floorDialog(dialog: DialogRequest): ReactNode {
  switch (dialog.kind) {
    case 'extend':
      return <ExtendDialog speaker={dialog.speaker} />;
    case 'grant':
      return <GrantDialog request={dialog.request} />;
    case 'remove':
      return <RemoveRequestDialog request={dialog.request} />;
    case 'give_floor':
      return <GiveFloorDialog turn={dialog.turn} question={dialog.question} />;
    case 'add_request':
      return <AddRequestDialog />;
    case 'hand_in':
      return <HandInDialog person={dialog.person} />;
    case 'speaking_time':
      return <SpeakingTimeDialog />;
    case 'open_list':
      return <OpenListDialog />;
    default:
      return undefined;
  }
}

function questionDialog(dialog: DialogRequest): ReactNode {
  switch (dialog.kind) {
    case 'accept':
      return <AcceptDialog question={dialog.question} />;
    case 'merge':
      return <MergeDialog question={dialog.question} />;
    case 'to_writing':
      return <ToWritingDialog question={dialog.question} />;
    case 'invite':
      return <InviteDialog question={dialog.question} />;
    case 'record':
      return <RecordAnswerDialog question={dialog.question} />;
    case 'written':
      return <WrittenAnswerDialog question={dialog.question} />;
    case 'promise':
      return <PromiseDialog question={dialog.question} />;
    case 'close_question':
      return <CloseQuestionDialog question={dialog.question} />;
    case 'group_promise':
      return <PromiseDialog group={dialog.group} />;
    case 'close_group':
      return <CloseGroupDialog group={dialog.group} />;
    case 'conclude':
      return <ConcludeDialog group={dialog.group} />;
    case 'report':
      return <ReportDialog promise={dialog.promise} />;
    case 'close_promise':
      return <ClosePromiseDialog promise={dialog.promise} />;
    case 'decide':
      return <DecideGroupsDialog />;
    default:
      return undefined;
  }
}

function SessionDialogs() {
  const { dialog, close } = useConsole();
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'open_session':
      return <OpenSessionDialog />;
    case 'close_session':
      return <CloseSessionDialog />;
    case 'open_sitting':
      return <OpenSittingDialog sitting={dialog.sitting} />;
    case 'close_sitting':
      return <CloseSittingDialog />;
    case 'open_doors':
      return <OpenDoorsDialog />;
    case 'close_doors':
      return <CloseDoorsDialog />;
    case 'recess':
      return <RecessDialog item={dialog.item} />;
    case 'adjourn':
      return <AdjournDialog />;
    case 'hand_over':
      return <HandOverDialog />;
    case 'take_chair':
      return <TakeChairDialog />;
    case 'skip':
      return <SkipDialog item={dialog.item} />;
    case 'withdraw':
      return <WithdrawDialog item={dialog.item} />;
    case 'postpone':
      return <PostponeDialog item={dialog.item} />;
    case 'move':
      return <MoveDialog item={dialog.item} />;
    case 'insert':
      return <InsertDialog sitting={dialog.sitting} after={dialog.after} />;
    case 'leave':
      return <LeaveDialog person={dialog.person} />;
    case 'leave_self':
      return <LeaveSelfDialog />;
    case 'excuse':
      return <ExcuseDialog person={dialog.person} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    default:
      return null;
  }
}
