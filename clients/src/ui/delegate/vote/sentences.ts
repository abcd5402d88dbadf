// The sentences of votes come with the part that speaks of them.

import { language, registerAreas, setLanguage } from '@/i18n';
import mine from '@/i18n/gen/delegate.vote';
import vote from '@/i18n/gen/vote';

registerAreas([vote, mine]);
// Without them the part would not open; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');
