// The sentences of votes come with the scenes that speak of them.

import { language, registerAreas, setLanguage } from '@/i18n';
import display from '@/i18n/gen/display.vote';
import vote from '@/i18n/gen/vote';

registerAreas([vote, display]);
// Without them the scenes would have no words; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');
