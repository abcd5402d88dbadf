// The sentences of pages that send commands: buttons, dialogs, and why the rules refused.

import common from '@/i18n/gen/common.tablet';
import words from '@/i18n/gen/common.words';
import refusal from '@/i18n/gen/refusal';
import word from '@/i18n/gen/word';

export const tabletAreas = [common, words, refusal, word];
