import { startPage } from '@/boot/start';
import display from '@/i18n/gen/display';
import { Audience } from '@/protocol';
import { PodiumPage } from './PodiumPage';

startPage({
  page: 'podium',
  audience: Audience.PODIUM,
  areas: [display],
  children: <PodiumPage />,
});
