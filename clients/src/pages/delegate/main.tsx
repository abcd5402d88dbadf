// The page of a delegate.

import { startPage } from '@/boot/start';
import { tabletAreas } from '@/boot/tablet_areas';
import delegate from '@/i18n/gen/delegate';
import floor from '@/i18n/gen/delegate.floor';
import questions from '@/i18n/gen/delegate.questions';
import { fullFrames } from '@/net/frames_full';
import { Audience } from '@/protocol';
import { AriaLocale } from '@/ui/AriaLocale';
import { DelegateScreen } from '@/ui/delegate/DelegateScreen';
import { Gate } from '@/ui/Gate';

startPage({
  page: 'delegate',
  audience: Audience.DELEGATE,
  frames: fullFrames,
  areas: [delegate, floor, questions, ...tabletAreas],
  children: (
    <AriaLocale>
      <Gate>
        <DelegateScreen />
      </Gate>
    </AriaLocale>
  ),
});
