// What a delegate writes on this tablet, by name, and what handing it in asks for.

import type { CommandBody } from '@/protocol';
import type { Draft } from '@/store/draft_desk';
import { isBlank, kTextOctetsMax, octetsOf, tidy } from './written';

export const kNewQuestion = 'question';

export const revisionName = (question: number): string => `revision/${question}`;

export const contributionName = (item: number, place: number): string =>
  `contribution/${item}/${place}`;

export function draftBody(name: string, draft: Draft): CommandBody | undefined {
  const text = tidy(draft.text);
  const [kind, first = 0, second = 0] = numbersOf(name);
  switch (kind) {
    case kNewQuestion:
      return {
        case: 'submitQuestion',
        value: { addressee: draft.addressee, group: draft.group, text },
      };
    case 'revision':
      return { case: 'reviseQuestion', value: { question: first, text } };
    case 'contribution':
      return { case: 'handInContribution', value: { item: first, place: second, text } };
    default:
      return undefined;
  }
}

function numbersOf(name: string): [string, number?, number?] {
  const [kind = '', first, second] = name.split('/');
  return [kind, Number(first ?? 0), Number(second ?? 0)];
}

// What is missing before a draft can be handed in, as a word of `delegate.write.fault`.
export type DraftFault = 'addressee' | 'text' | 'tooLong';

export function draftFault(name: string, draft: Draft): DraftFault | undefined {
  if (name === kNewQuestion && draft.addressee === 0) return 'addressee';
  if (isBlank(draft.text)) return 'text';
  return octetsOf(tidy(draft.text)) > kTextOctetsMax ? 'tooLong' : undefined;
}
