// What a delegate may ask the floor for at this moment, and why not. Only what the server has told
// is looked at; what it has not told (who has spoken before) is left for it to refuse.

import {
  type FloorCard,
  type FloorRule,
  type IssueGroupCard,
  ItemKind,
  type ListCard,
  type PublicQuestionCard,
  type QuestionCard,
  QuestionState,
  type RequestCard,
  TurnKind,
} from '@/protocol';
import { groupsOfItem } from '@/store/interpellation';

export interface AskFacts {
  readonly item: { readonly id: number; readonly kind: ItemKind };
  // Of the item's place; undefined while nothing has been opened there.
  readonly list: ListCard | undefined;
  readonly floor: FloorCard | undefined;
  readonly present: boolean;
  // My own that wait on this list.
  readonly waiting: readonly RequestCard[];
  readonly mine: readonly QuestionCard[];
  readonly questions: readonly PublicQuestionCard[];
  readonly issues: readonly IssueGroupCard[];
  readonly rule: FloorRule | undefined;
}

// Why an ask is not possible, as a word of `delegate.floor.blocked`.
export type AskBlock =
  | 'notPresent'
  | 'closed'
  | 'undecided'
  | 'noQuestion'
  | 'nothingToDebate'
  | 'issuesClosed';

export interface Ask {
  readonly kind: AskKind;
  readonly block: AskBlock | undefined;
  // What it may be about: my questions, answers to debate, categories of points of order. None:
  // it is about nothing in particular.
  readonly about: readonly number[];
}

export type AskKind =
  | typeof TurnKind.SPEAK
  | typeof TurnKind.DEBATE
  | typeof TurnKind.QUESTION
  | typeof TurnKind.POINT_OF_ORDER;

// Items in which delegates speak by their nature: their asks are shown though the list is closed.
const spoken: ReadonlySet<ItemKind> = new Set([
  ItemKind.DEBATE,
  ItemKind.GROUP_DISCUSSION,
  ItemKind.INTERPELLATION,
  ItemKind.ANSWER,
]);

export const isSpokenIn = ({ kind }: { readonly kind: ItemKind }): boolean => spoken.has(kind);

export function isOpen(facts: Pick<AskFacts, 'list' | 'floor' | 'item'>): boolean {
  const { floor, list, item } = facts;
  return list?.open ?? (floor?.item === item.id && floor.open);
}

// At most three, the most likely first. A kind that already waits is not among them.
export function asksOf(facts: AskFacts): readonly Ask[] {
  const issues = groupsOfItem(facts.issues, facts.item.id);
  const main = issues.length > 0 ? questionAsk(facts, issues) : plainAsk(facts, TurnKind.SPEAK);
  const debate = issues.length > 0 ? debateAsk(facts, issues) : plainAsk(facts, TurnKind.DEBATE);
  const shown = isSpokenIn(facts.item) || isOpen(facts);
  const asks = [...(shown ? [main, debate] : []), ...pointAsk(facts)];
  const waiting = new Set(facts.waiting.map(({ kind }) => kind));
  return asks.filter(({ kind }) => !waiting.has(kind));
}

function plainAsk(facts: AskFacts, kind: AskKind): Ask {
  return { kind, block: listBlock(facts), about: [] };
}

function listBlock(facts: AskFacts): AskBlock | undefined {
  if (!facts.present) return 'notPresent';
  return isOpen(facts) ? undefined : 'closed';
}

// With a question of mine that was accepted into a group of this item.
function questionAsk(facts: AskFacts, issues: readonly IssueGroupCard[]): Ask {
  const groups = new Map(issues.map((group) => [group.id, group]));
  const accepted = facts.mine.filter(
    ({ group, state }) => groups.has(group) && state === QuestionState.ACCEPTED,
  );
  const askable = accepted.filter(({ group }) => {
    const issue = groups.get(group);
    return issue?.decided && !issue.closed;
  });
  const block = listBlock(facts) ?? questionBlock(issues, accepted.length, askable.length);
  return { kind: TurnKind.QUESTION, block, about: askable.map(({ id }) => id) };
}

function questionBlock(
  issues: readonly IssueGroupCard[],
  accepted: number,
  askable: number,
): AskBlock | undefined {
  if (issues.every(({ closed }) => closed)) return 'issuesClosed';
  if (accepted === 0) return 'noQuestion';
  return askable === 0 ? 'undecided' : undefined;
}

// In answer to the question that is being answered, then to the others, the newest first.
function debateAsk(facts: AskFacts, issues: readonly IssueGroupCard[]): Ask {
  const groups = new Set(issues.map(({ id }) => id));
  const answered = facts.questions
    .filter(
      ({ group, state }) =>
        groups.has(group) &&
        (state === QuestionState.ANSWERING || state === QuestionState.ANSWERED),
    )
    .sort((a, b) => answerOrder(b) - answerOrder(a));
  const block = listBlock(facts) ?? (answered.length === 0 ? 'nothingToDebate' : undefined);
  return { kind: TurnKind.DEBATE, block, about: answered.map(({ id }) => id) };
}

function answerOrder({ state, askedAt, id }: PublicQuestionCard): number {
  if (state === QuestionState.ANSWERING) return Number.MAX_SAFE_INTEGER;
  return askedAt === undefined ? id : Number(askedAt);
}

function pointAsk(facts: AskFacts): readonly Ask[] {
  const { rule } = facts;
  if (!rule || rule.points.length === 0) return [];
  const block = !facts.present
    ? 'notPresent'
    : isOpen(facts) || rule.pointsWhenClosed
      ? undefined
      : 'closed';
  const about = rule.points.map((_, index) => index + 1);
  return [{ kind: TurnKind.POINT_OF_ORDER, block, about }];
}

export interface AskBody {
  readonly item: number;
  readonly place: number;
  readonly kind: TurnKind;
  readonly question: number;
  readonly point: number;
}

export function askBody(item: number, place: number, kind: AskKind, about: number): AskBody {
  const point = kind === TurnKind.POINT_OF_ORDER;
  return { item, place, kind, question: point ? 0 : about, point: point ? about : 0 };
}
