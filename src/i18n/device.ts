import type { i18n as I18n } from 'i18next';
import enDevice from './locales/en/device.json';
import type { Locale } from './locale.ts';
import urDevice from './locales/ur/device.json';

export type DeviceTexts = typeof enDevice;

// Either locale missing a key of the other is a type error here.
const texts: Record<Locale, DeviceTexts> = { en: enDevice, ur: urDevice };

/** Adds what the pages of the library share, in both languages, as the namespace `device`: the state of the storage, the names of languages. */
export function addDeviceTexts(i18n: I18n): void {
  for (const [locale, device] of Object.entries(texts)) i18n.addResourceBundle(locale, 'device', device);
}
