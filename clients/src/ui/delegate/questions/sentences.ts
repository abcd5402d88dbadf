// The sentences of the questions come with the part that speaks of them.

import { language, registerAreas, setLanguage } from '@/i18n';
import questions from '@/i18n/gen/delegate.questions';

registerAreas([questions]);
// Without them the part would not open; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');
