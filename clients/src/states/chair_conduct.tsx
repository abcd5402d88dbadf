// The console through the day: from before the opening to the closing.

import { Doors, ItemState, QuorumLoss, SessionPhase, SittingPhase } from '@/protocol';
import { before, cards, eight, opened, procedureWith, running, screen } from './chair_pictures';
import { at, itemId, personCards } from './fixtures';
import type { ScreenState } from './state';

export const conduct: readonly ScreenState[] = [
  {
    ...running,
    id: 'chair/before-opening',
    title: 'the session is convened, not yet open',
    now: at('07:20'),
    cards: cards({ ...before, present: 12, phase: SessionPhase.CONVENED }),
  },
  {
    ...running,
    id: 'chair/one-missing',
    title: 'one delegate is missing for the quorum',
    now: at('07:41'),
    cards: cards({ ...before, present: 56 }),
  },
  {
    ...running,
    id: 'chair/quorum-reached',
    title: 'the quorum is reached, the sitting may be opened',
    now: at('07:42'),
    cards: cards({ ...before, present: 57 }),
  },
  {
    ...running,
    id: 'chair/dialog-open-sitting',
    title: 'confirming to open the sitting',
    now: at('07:42'),
    cards: cards({ ...before, present: 57 }),
    steps: [{ click: 'text=Mở phiên họp' }],
  },
  running,
  {
    ...running,
    id: 'chair/item-selected',
    title: 'another item is selected while one is active',
    render: screen({ item: itemId('11') }),
  },
  {
    ...running,
    id: 'chair/item-with-drafts',
    title: 'the item with the drafts is selected',
    render: screen({ item: itemId('17') }),
    cards: cards({ agenda: { ...eight, changes: { '17': { drafts: [1, 2, 3, 4, 5, 6] } } } }),
  },
  {
    ...running,
    id: 'chair/item-overtime',
    title: 'the item is over time',
    now: at('09:07:12'),
  },
  {
    ...running,
    id: 'chair/states-of-items',
    title: 'an inserted, a postponed, a skipped, a withdrawn and a closed item',
    render: screen({ item: itemId('13') }),
    cards: cards({
      agenda: {
        ...eight,
        closed: ['15'],
        changes: {
          '9': { state: ItemState.SKIPPED, reason: 'Đã gửi bằng văn bản' },
          '10': { inserted: true, reason: 'Theo đề nghị của Thường trực', number: '10a' },
          '13': { state: ItemState.POSTPONED, reason: 'Báo cáo chưa hoàn thiện' },
          '14': { state: ItemState.WITHDRAWN, reason: 'Cơ quan trình xin rút' },
        },
      },
    }),
  },
  {
    ...running,
    id: 'chair/break-next',
    title: 'the break of the programme stands next',
    now: at('09:29'),
    cards: cards({
      agenda: {
        active: '10',
        late_min: 4,
        changes: { '10': { state: ItemState.FINISHED, finishedAt: BigInt(at('09:29')) } },
      },
    }),
  },
  {
    ...running,
    id: 'chair/closed-next',
    title: 'the next item is closed and the doors are open',
    cards: cards({
      agenda: {
        active: '8',
        closed: ['9'],
        changes: { '8': { state: ItemState.FINISHED, finishedAt: BigInt(at('08:50')) } },
      },
    }),
  },
  {
    ...running,
    id: 'chair/doors-closed',
    title: 'a closed item behind closed doors',
    cards: cards({
      agenda: { ...eight, closed: ['8'] },
      sittings: {
        1: { ...opened, doors: Doors.CLOSED, reason: 'Báo cáo nội dung thuộc bí mật nhà nước' },
      },
    }),
  },
  {
    ...running,
    id: 'chair/recess',
    title: 'a recess, the clock of the item stands',
    now: at('09:31:10'),
    cards: cards({
      agenda: { active: '8', elapsed_min: 12, late_min: 4 },
      sittings: { 1: { ...opened, phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')) } },
    }),
  },
  {
    ...running,
    id: 'chair/recess-overdue',
    title: 'the time to return has passed',
    now: at('09:48:35'),
    cards: cards({
      agenda: { active: '8', elapsed_min: 12, late_min: 4 },
      sittings: { 1: { ...opened, phase: SittingPhase.RECESS, backAt: BigInt(at('09:45')) } },
    }),
  },
  {
    ...running,
    id: 'chair/adjourned',
    title: 'the sitting is adjourned',
    now: at('10:05'),
    cards: cards({
      sitting: 0,
      agenda: { active: '11', elapsed_min: 5, changes: { '11': { state: ItemState.INTERRUPTED } } },
      sittings: {
        1: {
          phase: SittingPhase.ADJOURNED,
          openedAt: BigInt(at('07:45')),
          backAt: BigInt(at('13:00')),
          reason: 'Mất điện toàn hội trường',
        },
      },
    }),
  },
  {
    ...running,
    id: 'chair/quorum-lost',
    title: 'the quorum is lost, a recess will begin by itself',
    cards: cards({
      present: 56,
      quorum: { quorumLostAt: BigInt(at('08:47')) },
      procedure: procedureWith({ whenLost: QuorumLoss.RECESS, grace: 600_000n }),
    }),
  },
  {
    ...running,
    id: 'chair/session-closed',
    title: 'the session is closed',
    now: at('11:50', 10),
    cards: cards({
      phase: SessionPhase.CLOSED,
      sitting: 0,
      agenda: { allFinished: true },
      sittings: Object.fromEntries(
        [1, 2, 3, 4, 5].map((id) => [id, { phase: SittingPhase.CLOSED }]),
      ),
    }),
  },
  { ...running, id: 'chair/english', title: 'in English', language: 'en' },
];

export const selfMissing: ScreenState = {
  ...running,
  id: 'chair/self-not-checked-in',
  title: 'the one who presides has not checked in',
  now: at('07:20'),
  cards: [
    ...cards({ ...before, present: 12, phase: SessionPhase.CONVENED }),
    ...personCards(0).slice(0, 1),
  ],
};
