// The language of the screen in React: components that call useT are drawn anew when it changes.

import { useEffect, useSyncExternalStore } from 'react';
import { type Language, language, setLanguage, subscribeLanguage, t } from '@/i18n';

export function useLanguage(): Language {
  return useSyncExternalStore(subscribeLanguage, language);
}

// The function `t`, kept up to date with the language.
export function useT(): typeof t {
  useLanguage();
  return t;
}

// Keeps <html lang> and the window's title right.
export function useDocument(title: string): void {
  const now = useLanguage();
  useEffect(() => {
    document.documentElement.lang = now;
    document.title = title;
  }, [now, title]);
}

export function LanguageToggle() {
  const translate = useT();
  const now = useLanguage();
  return (
    <button
      type="button"
      className="quiet-button"
      lang={now === 'vi' ? 'en' : 'vi'}
      onClick={() => void setLanguage(now === 'vi' ? 'en' : 'vi').catch(() => undefined)}
    >
      {translate('common.language.switch')}
    </button>
  );
}
