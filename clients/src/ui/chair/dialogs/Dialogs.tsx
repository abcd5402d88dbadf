// The one dialog that stands open, if any.

import { useConsole } from '../console';
import { AdjournDialog } from './AdjournDialog';
import { HandOverDialog, TakeChairDialog } from './ChairDialogs';
import { InsertDialog } from './InsertDialog';
import { MoveDialog, PostponeDialog, SkipDialog, WithdrawDialog } from './ItemDialogs';
import { ExcuseDialog, LeaveDialog, LeaveSelfDialog } from './PersonDialogs';
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

export function Dialogs() {
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
      return dialog satisfies never;
  }
}
