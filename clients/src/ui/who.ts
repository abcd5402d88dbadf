// How somebody is introduced on a screen that everybody sees: by full name, with what they are here
// for in a line of its own.

import { t } from '@/i18n';

export interface Introduced {
  readonly name: string;
  readonly office: string;
  // Of a delegate; empty for others.
  readonly group: string;
}

// "Đại biểu Tổ 3 · Bí thư Đảng ủy xã Phú Lương", "Giám đốc Sở Y tế"
export function roleText({ office, group }: Introduced): string {
  if (group === '') return office;
  const delegate = t('floor.delegateOf', { group });
  return office === '' ? delegate : `${delegate} · ${office}`;
}

// "Nguyễn Bá Thước (Tổ 3)", "Lê Văn Sáng, Giám đốc Sở Nông nghiệp và Môi trường"
export function nameText({ name, office, group }: Introduced): string {
  if (group !== '') return `${name} (${group})`;
  return office === '' ? name : `${name}, ${office}`;
}

// Where a line is short: "Nguyễn Bá Thước (Tổ 3)", "Lê Văn Sáng"
export const shortNameText = ({ name, group }: Introduced): string =>
  group === '' ? name : `${name} (${group})`;
