// The widgets of React Aria in the language of the screen. The tablets' pages are wrapped in it.

import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLanguage } from './language';

export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const locale = useLanguage() === 'vi' ? 'vi-VN' : 'en-US';
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
