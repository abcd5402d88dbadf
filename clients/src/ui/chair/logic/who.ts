// What somebody may do, from what the server said in its Welcome.
//
// The server judges; this only decides what a screen offers. `rights` are the names of the commands
// that the role may send. RO2: of those in the chair's role only the one who presides conducts the
// sitting, so for the others these commands stay visible with the reason beside them.

import { type CommandName, Role } from '@/protocol';
import type { Identity } from '@/store/session_store';

export type Who = Pick<Identity, 'role' | 'person' | 'rights'>;

export type Permission = 'allowed' | 'hidden' | 'another_presides';

// "openSitting" of the screen is "OpenSitting" in the table of rights.
export function rightName(command: CommandName): string {
  return command.charAt(0).toUpperCase() + command.slice(1);
}

const conducting: ReadonlySet<CommandName> = new Set<CommandName>([
  'openSession',
  'closeSession',
  'openSitting',
  'closeSitting',
  'beginRecess',
  'endRecess',
  'adjournSitting',
  'closeDoors',
  'openDoors',
  'handOverChair',
  'startItem',
  'finishItem',
  'advanceAgenda',
  'skipItem',
  'postponeItem',
  'resumeItem',
  'restoreItem',
  'moveItem',
  'insertItem',
  'withdrawItem',
  'excuseDelegate',
  'addRequest',
  'removeRequest',
  'skipRequest',
  'reinstateRequest',
  'moveRequest',
  'restoreOrder',
  'openRequests',
  'closeRequests',
  'setSpeakingTime',
  'callNext',
  'grantFloor',
  'callBatch',
  'giveFloor',
  'interruptTurn',
  'startTurn',
  'pauseTurn',
  'resumeTurn',
  'stopTurn',
  'extendTurn',
  'readmitLast',
  'acceptQuestion',
  'mergeQuestion',
  'sendToWriting',
  'returnQuestion',
  'decideIssueGroups',
  'inviteAnswerer',
  'recordAnswer',
  'recordWrittenAnswer',
  'recordPromise',
  'reportPromise',
  'closePromise',
  'closeQuestion',
  'closeIssueGroup',
  'concludeIssueGroup',
  'approveExhibit',
  'showExhibit',
  'clearWall',
]);

export function permission(who: Who, presiding: number, command: CommandName): Permission {
  if (!who.rights.has(rightName(command))) return 'hidden';
  const bound = who.role === Role.CHAIR && conducting.has(command);
  return bound && who.person !== presiding ? 'another_presides' : 'allowed';
}

export function may(who: Who, presiding: number, command: CommandName): boolean {
  return permission(who, presiding, command) === 'allowed';
}

// Shown at all, allowed or not.
export function offers(who: Who, command: CommandName): boolean {
  return who.rights.has(rightName(command));
}
