// Why a command was not done, as a sentence for the person who gave it.

import { type Arguments, type MessageKey, sentenceFor, t } from '@/i18n';
import type { Outcome } from '@/net/outbox';
import type { Refused } from '@/protocol';

// Details arrive as words of the protocol ("finished"); those that have a word of their own in the
// catalogue are put in its place.
function detailsOf(refused: Refused): Arguments {
  return Object.fromEntries(
    refused.details.map(({ name, value }) => [
      name,
      sentenceFor(`word.${name}.${value || 'none'}`) ?? value,
    ]),
  );
}

export function refusalText(refused: Refused): string {
  const sentence = sentenceFor(`refusal.${refused.reason}`, detailsOf(refused));
  return sentence ?? t('common.refused.unknown', { code: refused.code });
}

// Nothing for a command that was accepted.
export function outcomeText(outcome: Outcome | undefined): string | undefined {
  switch (outcome?.kind) {
    case 'refused':
      return refusalText(outcome.refused);
    case 'failed':
      return t(`common.failed.${outcome.word}` as MessageKey);
    default:
      return undefined;
  }
}

// Why the connection is over, from the word of a goodbye.
export function goodbyeText(word: string): string {
  return sentenceFor(`goodbye.${word}`) ?? t('common.connection.blockedTitle');
}
