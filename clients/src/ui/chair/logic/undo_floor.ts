// What takes an order about the floor or a question back. See undo.ts.

import {
  type CommandBody,
  type FloorCard,
  type ListCard,
  type QuestionCard,
  QuestionState,
  type RequestCard,
} from '@/protocol';
import { requestBefore } from './floor_line';
import type { Undo } from './undo';

export interface FloorBefore {
  readonly floors: readonly FloorCard[];
  readonly lists: readonly ListCard[];
  readonly requests: readonly RequestCard[];
  readonly questions: readonly QuestionCard[];
}

export function floorUndo(command: CommandBody, before: FloorBefore): Undo | undefined {
  const request = (id: number | undefined) => before.requests.find((one) => one.id === id);
  switch (command.case) {
    case 'stopTurn':
      return ended('stop', command.value.place ?? 0, before);
    case 'callNext':
    case 'giveFloor':
      return ended('next', command.value.place ?? 0, before);
    case 'grantFloor':
      return ended('next', request(command.value.request)?.place ?? 0, before);
    case 'skipRequest':
      return reinstated('skip_request', request(command.value.request));
    case 'removeRequest':
      return reinstated('remove', request(command.value.request));
    case 'moveRequest':
      return movedBack(request(command.value.request), before);
    case 'closeRequests':
      return openedAgain(command.value.item ?? 0, command.value.place ?? 0, before);
    default:
      return undefined;
  }
}

// FL21: the turn that ended goes on. Who has been given the floor since stands where they stood,
// who had been interrupted by that turn is interrupted again.
function ended(kind: 'stop' | 'next', place: number, before: FloorBefore): Undo | undefined {
  const floor = before.floors.find((one) => one.place === place);
  if (!floor?.speaker) return undefined;
  const commands: CommandBody[] = [{ case: 'readmitLast', value: { place } }];
  return { kind, title: floor.speaker.name, commands };
}

function reinstated(
  kind: 'skip_request' | 'remove',
  request: RequestCard | undefined,
): Undo | undefined {
  if (!request) return undefined;
  const commands: CommandBody[] = [{ case: 'reinstateRequest', value: { request: request.id } }];
  return { kind, title: request.name, commands };
}

// Back behind whom it stood; where the order was the procedure's until then, that order again.
function movedBack(request: RequestCard | undefined, before: FloorBefore): Undo | undefined {
  if (!request) return undefined;
  const { item, place } = request;
  const list = before.lists.find((one) => one.item === item && one.place === place);
  if (!list) return undefined;
  const line = list.line.flatMap((id) => before.requests.find((one) => one.id === id) ?? []);
  const back: CommandBody = list.byHand
    ? {
        case: 'moveRequest',
        value: { request: request.id, after: requestBefore(line, request.id) },
      }
    : { case: 'restoreOrder', value: { item, place } };
  return { kind: 'move_request', title: request.name, commands: [back] };
}

function openedAgain(item: number, place: number, before: FloorBefore): Undo | undefined {
  const list = before.lists.find((one) => one.item === item && one.place === place);
  if (!list?.open) return undefined;
  const closesAt = list.closesAt === undefined ? {} : { closesAt: list.closesAt };
  const commands: CommandBody[] = [{ case: 'openRequests', value: { item, place, ...closesAt } }];
  return { kind: 'close_list', title: '', commands };
}

export function questionUndo(
  command: CommandBody,
  questions: readonly QuestionCard[],
): Undo | undefined {
  const question = (id: number | undefined) => questions.find((one) => one.id === id);
  switch (command.case) {
    case 'acceptQuestion':
      return returned('accept', question(command.value.question));
    case 'mergeQuestion':
      return returned('merge', question(command.value.question));
    case 'sendToWriting':
      return returned('to_writing', question(command.value.question));
    case 'returnQuestion':
      return putBack(question(command.value.question));
    default:
      return undefined;
  }
}

// IQ8. A question that was in a group goes back into it; once its asker has asked for the floor
// nothing is taken back.
function returned(
  kind: 'accept' | 'merge' | 'to_writing',
  question: QuestionCard | undefined,
): Undo | undefined {
  if (!question) return undefined;
  const title = question.asker?.name ?? '';
  const back: CommandBody = { case: 'returnQuestion', value: { question: question.id } };
  const again: CommandBody = {
    case: 'acceptQuestion',
    value: { question: question.id, group: question.group },
  };
  if (question.state === QuestionState.SUBMITTED) return { kind, title, commands: [back] };
  if (question.state !== QuestionState.ACCEPTED) return undefined;
  if (kind === 'accept') return { kind: 'regroup', title, commands: [again] };
  return { kind, title, commands: [back, again] };
}

// A question that was made a slip again becomes what it was: accepted, merged, in writing. The day
// on which a written answer is due counts from now then, which is the same day.
function putBack(question: QuestionCard | undefined): Undo | undefined {
  if (!question) return undefined;
  const title = question.asker?.name ?? '';
  const { id, group, mergedInto: into, reason } = question;
  switch (question.state) {
    case QuestionState.ACCEPTED: {
      const again: CommandBody = { case: 'acceptQuestion', value: { question: id, group } };
      return { kind: 'return', title, commands: [again] };
    }
    case QuestionState.MERGED: {
      const again: CommandBody = { case: 'mergeQuestion', value: { question: id, into } };
      return { kind: 'return', title, commands: [again] };
    }
    case QuestionState.IN_WRITING: {
      const again: CommandBody = { case: 'sendToWriting', value: { question: id, reason } };
      return { kind: 'return', title, commands: [again] };
    }
    default:
      return undefined;
  }
}
