// The sentences of pages that send commands: buttons, dialogs, and why the rules refused.

import common from '@/i18n/gen/common.tablet';
import words from '@/i18n/gen/common.words';
import floor from '@/i18n/gen/floor';
import interpellation from '@/i18n/gen/interpellation';
import refusal from '@/i18n/gen/refusal';
import word from '@/i18n/gen/word';

export const tabletAreas = [common, words, floor, interpellation, refusal, word];
