import { describe, expect, it } from 'vitest';
import { compareNames, compareWords, folded, matches } from '@/i18n/vietnamese';

describe('sorting', () => {
  it('goes by given name, then by what stands before it', () => {
    const names = ['Trần Văn Dũng', 'Nguyễn Thị Ánh', 'Lê Minh Đức', 'Bùi Thị Ánh', 'Phạm An'];
    expect([...names].sort(compareNames)).toEqual([
      'Phạm An',
      'Bùi Thị Ánh',
      'Nguyễn Thị Ánh',
      'Trần Văn Dũng',
      'Lê Minh Đức',
    ]);
  });

  it('puts đ after d, and letters with marks after those without', () => {
    const words = ['Đức', 'Dũng', 'Đạt', 'Danh', 'Ôn', 'Oanh', 'Ơn', 'Ân', 'An', 'Ái'];
    expect([...words].sort(compareWords)).toEqual([
      'Ái',
      'An',
      'Ân',
      'Danh',
      'Dũng',
      'Đạt',
      'Đức',
      'Oanh',
      'Ôn',
      'Ơn',
    ]);
  });

  it('orders the tones level, falling, asking, tumbling, rising, heavy', () => {
    const tones = ['má', 'mạ', 'ma', 'mã', 'mà', 'mả'];
    expect([...tones].sort(compareWords)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
  });

  it('does not care how a name is composed', () => {
    expect(compareNames('Nguyễn Thị Ánh'.normalize('NFD'), 'Nguyễn Thị Ánh')).toBe(0);
  });
});

describe('searching', () => {
  it('folds tones, letter marks and đ, composed or not', () => {
    expect(folded('Đặng Thị Ngọc Ẩn')).toBe('dang thi ngoc an');
    expect(folded('Đặng Thị Ngọc Ẩn'.normalize('NFD'))).toBe('dang thi ngoc an');
  });

  it('finds old and new places of the tone alike', () => {
    expect(folded('hòa')).toBe(folded('hoà'));
    expect(matches('Tạ Xuân Hoà', 'xuân hòa')).toBe(true);
  });

  it('finds beginnings of words in any order, and nothing else', () => {
    expect(matches('Nguyễn Đình Thuần', 'thu ngu')).toBe(true);
    expect(matches('Nguyễn Đình Thuần', 'uan')).toBe(false);
    expect(matches('Kinh tế - Ngân sách', 'ngan')).toBe(true);
    expect(matches('bất kỳ', '')).toBe(true);
  });
});
