// The sentences of the desk come with its code.

import { language, registerAreas, setLanguage } from '@/i18n';
import desk from '@/i18n/gen/podium.desk';

registerAreas([desk]);
// Without them the desk would have no words; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');
