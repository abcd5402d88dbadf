// The attendance board, the desk at the door, the procedure.

import {
  accepted,
  cards,
  procedureWith,
  recordOf,
  refused,
  running,
  screen,
  secretary,
} from './chair_pictures';
import type { ScreenState } from './state';

export const attendance: readonly ScreenState[] = [
  {
    ...running,
    ...secretary,
    id: 'chair/attendance-list',
    title: 'the attendance board as a list, a delegate chosen',
    render: screen({ part: 'attendance', person: 3 }),
    cards: [...cards({ present: 58 }), ...recordOf(3)],
  },
  {
    ...running,
    ...secretary,
    id: 'chair/attendance-plan',
    title: 'the plan of seats',
    render: screen({ part: 'attendance', board: 'plan', person: 61 }),
    cards: cards({ present: 58 }),
  },
  {
    ...running,
    ...secretary,
    id: 'chair/attendance-search',
    title: 'a name is searched without tone marks',
    render: screen({ part: 'attendance' }),
    cards: cards({ present: 58 }),
    steps: [{ fill: '[data-search]', text: 'nguyen' }],
  },
  {
    ...running,
    ...secretary,
    id: 'chair/attendance-nobody',
    title: 'nobody matches',
    render: screen({ part: 'attendance' }),
    steps: [{ fill: '[data-search]', text: 'xyz' }],
  },
  {
    ...running,
    ...secretary,
    id: 'chair/desk',
    title: 'the desk with a number typed',
    render: screen({ part: 'attendance', board: 'desk' }),
    cards: cards({ present: 40 }),
    steps: [{ fill: 'input[inputmode="numeric"]', text: '52' }],
  },
  {
    ...running,
    ...secretary,
    id: 'chair/desk-entries',
    title: 'the desk after a few numbers',
    render: screen({ part: 'attendance', board: 'desk' }),
    cards: cards({ present: 40 }),
    answer: (body) => {
      const seat = body.case === 'checkInSeat' ? body.value.seat : 0;
      return seat === 99 ? refused('AT9', 306, 'unknown_seat', [['seat', '99']]) : accepted;
    },
    steps: ['99', '51', '52', '53'].flatMap((text) => [
      { fill: 'input[inputmode="numeric"]', text },
      { press: 'Enter' },
    ]),
  },
  {
    ...running,
    id: 'chair/procedure',
    title: 'the procedure with its citations',
    render: screen({ part: 'procedure' }),
    cards: cards({ procedure: procedureWith({}) }),
  },
];
