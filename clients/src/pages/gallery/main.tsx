import { startPage } from '@/boot/start';
import display from '@/i18n/gen/display';
import floor from '@/i18n/gen/floor';
import interpellation from '@/i18n/gen/interpellation';
import { displayFrames } from '@/net/frames_display';
import { Audience } from '@/protocol';
import { GalleryPage } from './GalleryPage';

startPage({
  page: 'gallery',
  audience: Audience.GALLERY,
  frames: displayFrames,
  areas: [display, floor, interpellation],
  children: <GalleryPage />,
});
