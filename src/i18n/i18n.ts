import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import enCard from './locales/en/card.json';
import enUi from './locales/en/ui.json';
import urCard from './locales/ur/card.json';
import urUi from './locales/ur/ui.json';
import type { Locale } from './locale.ts';

const en = { ui: enUi, card: enCard };
// Either locale missing a key of the other is a type error here.
const resources: Record<Locale, typeof en> = { en, ur: { ui: urUi, card: urCard } };

export type InterfaceTexts = typeof en;

/**
 * An i18next instance with the whole interface in both languages, ready at once: switching needs no request.
 * Dictionaries of meanings are added to it as further namespaces when they are first asked for.
 */
export function createI18n(locale: Locale): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    supportedLngs: ['ur', 'en'],
    ns: ['ui', 'card'],
    defaultNS: 'ui',
    resources,
    initAsync: false,
    // React escapes what it renders; escaping twice would show `&#39;`.
    interpolation: { escapeValue: false },
  });
  return instance;
}
