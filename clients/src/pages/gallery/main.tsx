import { startPage } from '@/boot/start';
import display from '@/i18n/gen/display';
import { Audience } from '@/protocol';
import { GalleryPage } from './GalleryPage';

startPage({
  page: 'gallery',
  audience: Audience.GALLERY,
  areas: [display],
  children: <GalleryPage />,
});
