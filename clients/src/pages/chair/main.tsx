// The page of those who run the session: chair, secretary, tellers.

import { startPage } from '@/boot/start';
import { tabletAreas } from '@/boot/tablet_areas';
import chair from '@/i18n/gen/chair';
import floor from '@/i18n/gen/chair.floor';
import { fullFrames } from '@/net/frames_full';
import { Audience } from '@/protocol';
import { AriaLocale } from '@/ui/AriaLocale';
import { ChairScreen } from '@/ui/chair/ChairScreen';
import { Gate } from '@/ui/Gate';

startPage({
  page: 'chair',
  audience: Audience.CHAIR,
  frames: fullFrames,
  areas: [chair, floor, ...tabletAreas],
  children: (
    <AriaLocale>
      <Gate>
        <ChairScreen />
      </Gate>
    </AriaLocale>
  ),
});
