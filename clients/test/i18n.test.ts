import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MessageKey, registerAreas, sentenceFor, setLanguage, t } from '@/i18n';
import common from '@/i18n/gen/common';
import tablet from '@/i18n/gen/common.tablet';
import words from '@/i18n/gen/common.words';
import goodbye from '@/i18n/gen/goodbye';
import refusal from '@/i18n/gen/refusal';
import word from '@/i18n/gen/word';
import type { FailureWord } from '@/net/outbox';
import { ItemKind, ItemState, Presence, SessionPhase, SittingPhase } from '@/protocol';
import {
  itemKindText,
  itemStateText,
  presenceText,
  sessionPhaseText,
  sittingPhaseText,
} from '@/ui/words';
import { faults, readAreas, readCatalogue } from '../tools/messages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => registerAreas([common, tablet, words, goodbye, refusal, word]));

describe('sentences', () => {
  it('are there in both languages with the same arguments', () => {
    expect(faults({ ...readAreas(root), ...readCatalogue(root) })).toEqual([]);
  });

  it.each([
    ['a missing translation', { area: { vi: { 'area.a': 'một' }, en: {} } }],
    ['an empty one', { area: { vi: { 'area.a': '' }, en: { 'area.a': 'one' } } }],
    ['another argument', { area: { vi: { 'area.a': '{n}' }, en: { 'area.a': '{count}' } } }],
    ['a dropped argument', { area: { vi: { 'area.a': '{n}' }, en: { 'area.a': 'one' } } }],
  ])('are refused with %s', (_, areas) => {
    expect(faults(areas)).toHaveLength(1);
  });

  it('are the same keys that the pages are compiled against', () => {
    const keys = readFileSync(`${root}/src/i18n/gen/keys.ts`, 'utf8');
    for (const area of Object.values({ ...readAreas(root), ...readCatalogue(root) })) {
      for (const key of Object.keys(area.vi)) expect(keys).toContain(`'${key}'`);
    }
  });

  it('change with the language', async () => {
    await setLanguage('en');
    expect(t('common.action.cancel')).toBe('Cancel');
    await setLanguage('vi');
    expect(t('common.action.cancel')).toBe('Hủy');
  });
});

describe('words of the protocol', () => {
  const numbersOf = (names: object): number[] =>
    Object.values(names).filter((value) => typeof value === 'number');

  it('all have a text of their own', () => {
    const texts: [object, (value: never) => string][] = [
      [Presence, presenceText],
      [ItemState, itemStateText],
      [ItemKind, itemKindText],
      [SittingPhase, sittingPhaseText],
      [SessionPhase, sessionPhaseText],
    ];
    for (const [names, text] of texts) {
      const known = numbersOf(names).filter((value) => value > 0);
      const shown = known.map((value) => text(value as never));
      expect(new Set(shown).size).toBe(known.length);
    }
  });

  it('of a newer server do not break a screen', () => {
    expect(itemStateText(99 as ItemState)).toBeTruthy();
    expect(itemKindText(99 as ItemKind)).toBe(itemKindText(ItemKind.OTHER));
  });

  it('of a failed command all have a sentence', () => {
    const failures: Record<FailureWord, true> = {
      not_sent: true,
      command_id_reused: true,
      blocked: true,
      not_understood: true,
    };
    for (const failure of Object.keys(failures)) {
      expect(t(`common.failed.${failure}` as MessageKey)).toBeTruthy();
    }
  });

  it('are put into refusals in place of the values of details', () => {
    expect(sentenceFor('word.state.finished')).toBe('đã kết thúc');
    expect(sentenceFor('refusal.nothing_of_the_kind')).toBeUndefined();
  });
});
