// The sentences of the interpellation come with the parts that speak of it.

import { language, registerAreas, setLanguage } from '@/i18n';
import interpellation from '@/i18n/gen/chair.interpellation';

registerAreas([interpellation]);
// Without them the parts would not open; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');
