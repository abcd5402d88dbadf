// The sentences of votes come with the parts that speak of them.

import { language, registerAreas, setLanguage } from '@/i18n';
import chair from '@/i18n/gen/chair.vote';
import vote from '@/i18n/gen/vote';

registerAreas([vote, chair]);
// Without them the parts would not open; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');
