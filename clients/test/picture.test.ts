import { describe, expect, it } from 'vitest';
import { pictureType } from '@/ui/display/picture';

describe('a paper on the wall', () => {
  it.each([
    ['AN-03-hien-trang.jpg', 'image/jpeg'],
    ['AN-03.hiện trạng.JPEG', 'image/jpeg'],
    ['BD-05.png', 'image/png'],
    ['BD-05.webp', 'image/webp'],
    ['BD-05.svg', 'image/svg+xml'],
  ])('%s is a picture', (name, type) => {
    expect(pictureType(name)).toBe(type);
  });

  it.each(['BC-08.pdf', 'BC-08.txt', 'svg.html', ''])('%s is not', (name) => {
    expect(pictureType(name)).toBeUndefined();
  });
});
