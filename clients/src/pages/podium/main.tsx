import { startPage } from '@/boot/start';
import display from '@/i18n/gen/display';
import floor from '@/i18n/gen/floor';
import interpellation from '@/i18n/gen/interpellation';
import podium from '@/i18n/gen/podium';
import { Audience } from '@/protocol';
import { podiumFrames } from './frames';
import { loadDialogs } from './load_dialogs';
import { loadMyDesk } from './load_my_desk';
import { PodiumPage } from './PodiumPage';

startPage({
  page: 'podium',
  audience: Audience.PODIUM,
  frames: podiumFrames,
  areas: [display, floor, interpellation, podium],
  children: <PodiumPage />,
});

// Fetched now, so that a dialog opens at once. If it fails, the first press tries again.
void loadMyDesk().catch(() => undefined);
void loadDialogs().catch(() => undefined);
