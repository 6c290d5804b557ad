import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import enUi from './locales/en/ui.json';
import urUi from './locales/ur/ui.json';
import type { Locale } from './locale.ts';

const en = { ui: enUi };
// Either locale missing a key of the other is a type error here.
const resources: Record<Locale, typeof en> = { en, ur: { ui: urUi } };

export type InterfaceTexts = typeof en;

/**
 * An i18next instance with the texts of the shell and the article in both languages, ready at once: switching needs no request.
 * Those of other pages and of the word card, and the dictionaries of meanings, are added as further namespaces when they are
 * first wanted, in both languages as well.
 */
export function createI18n(locale: Locale): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    supportedLngs: ['ur', 'en'],
    ns: ['ui'],
    defaultNS: 'ui',
    resources,
    initAsync: false,
    // React escapes what it renders; escaping twice would show `&#39;`.
    interpolation: { escapeValue: false },
  });
  return instance;
}
