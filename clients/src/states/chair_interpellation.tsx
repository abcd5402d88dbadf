// The board of the interpellation on the console.

import { Role } from '@/protocol';
import type { ConsoleStart } from '@/ui/chair/console';
import {
  cardValue,
  floorState,
  morning,
  onBoard,
  secretaryFloorRights,
} from './chair_floor_pictures';
import { accepted, cards, secretaryRights } from './chair_pictures';
import { answering } from './floor_fixtures';
import type { ScreenState } from './state';

const told = morning({ floor: { speaker: answering('running', { first: false }) } });

const board: ScreenState = { ...floorState, cards: told, render: onBoard() };

function at(name: string, title: string, start: ConsoleStart, more: Partial<ScreenState> = {}) {
  return { ...board, id: `chair/board-${name}`, title, render: onBoard(start), ...more };
}

// By the keyboard, which needs no pointer that stays down.
const lift = [{ click: 'button[aria-label^="Kéo để chuyển"]' }, { press: ' ' }] as const;

const boards: readonly ScreenState[] = [
  at('group', 'the group that is dealt with', {}),
  at('slips', 'slips to deal with, one selected', { section: 'slips', question: 9 }),
  at('accepted', 'an accepted question', { section: 4, question: 10 }),
  at('asked', 'a question that waits for its answer', { question: 3 }),
  at('answered', 'an answered question with its promise', { question: 1 }),
  at('writing', 'a question to be answered in writing', { section: 2, question: 7 }),
  at('merged', 'a merged question', { section: 5, question: 12 }),
  at(
    'wall',
    'an exhibit is on the wall',
    { question: 2 },
    {
      cards: morning({ floor: { speaker: answering('running') }, shown: 1 }),
    },
  ),
  at('batch', 'two askers chosen on the board', { batch: [9, 7] }),
  at('owed', 'what is owed', { section: 'owed', question: 16 }),
  at(
    'undecided',
    'the council has not decided yet',
    {},
    {
      cards: told.map((one) =>
        one.card.case === 'issueGroupCard'
          ? {
              ...one,
              card: {
                ...one.card,
                value: { ...one.card.value, decided: false, decision: undefined },
              },
            }
          : one,
      ) as ScreenState['cards'],
    },
  ),
  at(
    'concluded',
    'a closed group with its conclusion',
    { section: 1 },
    {
      cards: morning({ concluded: [1, 2], floor: {} }),
    },
  ),
  at(
    'closed',
    'a closed group that waits for its conclusion',
    { section: 3 },
    {
      cards: morning({ concluded: [3] }),
    },
  ),
  at('none', 'a session without interpellation', {}, { cards: cards() }),
  at(
    'secretary',
    'as a secretary sees it',
    { section: 'slips', question: 9 },
    {
      role: Role.SECRETARY,
      name: 'Lưu Thị Nga',
      rights: [...secretaryRights, ...secretaryFloorRights],
    },
  ),
  at('english', 'in English', { question: 3 }, { language: 'en' }),
  at(
    'lifted',
    'a question is carried to another group',
    { section: 4 },
    { steps: [...lift, { press: 'ArrowUp' }, { press: 'ArrowUp' }] },
  ),
  at(
    'lifted-refused',
    'a place that does not take the question',
    {},
    { steps: [...lift, { press: 'ArrowUp' }] },
  ),
  at(
    'not-moved',
    'why a question stays where it is',
    {},
    { steps: [...lift, { press: 'ArrowUp' }, { press: ' ' }] },
  ),
  at(
    'undo',
    'ten seconds to take an acceptance back',
    { section: 'slips', question: 9 },
    {
      answer: () => accepted,
      steps: [{ click: 'text=Tiếp nhận vào nhóm 4' }],
    },
  ),
];

const question = (id: number) => cardValue(told, `question/${id}`, 'questionCard');
const group = cardValue(told, 'issue/1', 'issueGroupCard');
const promise = (id: number) => cardValue(told, `promise/${id}`, 'promiseCard');

function dialog(name: string, title: string, request: ConsoleStart['dialog']): ScreenState {
  return at(`dialog-${name}`, `dialog: ${title}`, request ? { dialog: request } : {});
}

const dialogs: readonly ScreenState[] = [
  dialog('accept', 'into a group', { kind: 'accept', question: question(9) }),
  dialog('merge', 'merging', { kind: 'merge', question: question(10) }),
  dialog('to-writing', 'sending to writing', { kind: 'to_writing', question: question(10) }),
  dialog('invite', 'inviting another answerer', { kind: 'invite', question: question(3) }),
  dialog('record', 'the form of an answer', { kind: 'record', question: question(2) }),
  dialog('written', 'a written answer', { kind: 'written', question: question(7) }),
  dialog('promise', 'a promise', { kind: 'promise', question: question(1) }),
  dialog('close-question', 'closing a question', { kind: 'close_question', question: question(1) }),
  dialog('close-group', 'closing a group: what goes to writing', { kind: 'close_group', group }),
  dialog('conclude', 'the conclusion', { kind: 'conclude', group }),
  dialog('decide', 'the decision of the council', { kind: 'decide' }),
  dialog('report', 'what has come of a promise', { kind: 'report', promise: promise(2) }),
  dialog('close-promise', 'a promise that was kept', {
    kind: 'close_promise',
    promise: promise(3),
  }),
];

export const boardStates: readonly ScreenState[] = [...boards, ...dialogs];
