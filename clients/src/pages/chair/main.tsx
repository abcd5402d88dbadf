// The page of those who run the session: chair, secretary, tellers.

import { startPage } from '@/boot/start';
import { tabletAreas } from '@/boot/tablet_areas';
import chair from '@/i18n/gen/chair';
import { Audience } from '@/protocol';
import { AriaLocale } from '@/ui/AriaLocale';
import { ChairScreen } from '@/ui/chair/ChairScreen';
import { Gate } from '@/ui/Gate';

startPage({
  page: 'chair',
  audience: Audience.CHAIR,
  areas: [chair, ...tabletAreas],
  children: (
    <AriaLocale>
      <Gate>
        <ChairScreen />
      </Gate>
    </AriaLocale>
  ),
});
