import { borrowSnapshot } from '@/boot/snapshot_channel';
import { startPage } from '@/boot/start';
import words from '@/i18n/gen/common.words';
import print from '@/i18n/gen/print';
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
    areas: [print, words],
    children: <PrintPage />,
    session,
  }),
);
