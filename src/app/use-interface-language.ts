import type { i18n as I18n } from 'i18next';
import { useCallback, useEffect, useState } from 'react';
import { directionOf, isLocale, type Locale } from '../i18n/locale.ts';
import type { SettingsStore } from '../settings/store.ts';
import { addressOf, targetAt } from './pages.ts';

/** The interface language, and how to change it in place: texts, direction and address follow, the page stays. */
export function useInterfaceLanguage(i18n: I18n, store: SettingsStore, base: string): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(isLocale(i18n.language) ? i18n.language : 'ur');
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  const change = useCallback(
    (next: Locale) => {
      store.update({ locale: next });
      void i18n.changeLanguage(next).then(() => {
        setLocale(next);
        history.replaceState(history.state, '', addressOf(targetAt(location, base), next, base) + location.hash);
      });
    },
    [i18n, store, base],
  );
  return [locale, change];
}
