import { borrowSnapshot } from '@/boot/borrow_snapshot';
import { startPage } from '@/boot/start';
import words from '@/i18n/gen/common.words';
import floor from '@/i18n/gen/floor';
import interpellation from '@/i18n/gen/interpellation';
import print from '@/i18n/gen/print';
import { displayFrames } from '@/net/frames_display';
import { Audience } from '@/protocol';
import { PrintPage } from './PrintPage';

// Opened from another page as `/print.html?as=delegate`: what that page was told, or, if it is not
// open any more, a connection with its token. The attendance list is only in the chair's.
const asDelegate = new URLSearchParams(location.search).get('as') === 'delegate';
const page = asDelegate ? 'delegate' : 'chair';

void borrowSnapshot(page).then((session) =>
  startPage({
    page,
    audience: asDelegate ? Audience.DELEGATE : Audience.CHAIR,
    frames: displayFrames,
    areas: [floor, interpellation, print, words],
    children: <PrintPage />,
    session,
  }),
);
