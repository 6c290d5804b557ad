/**
 * Runs in the head of the page, before anything is painted: the reader's language and looks from the first
 * moment. Kept small: it delays the page.
 */
import { localeAt, negotiateLocale, pathOf } from '../../i18n/locale.ts';
import { applySettings } from '../../settings/apply.ts';
import { readSettings } from '../../settings/store.ts';
import { localStore } from '../../storage/local.ts';

const base = import.meta.env.BASE_URL;
const settings = readSettings(localStore(() => localStorage));

applySettings(settings, document.documentElement);

// An address that names a language belongs to that one; any other, to whichever language the reader wants.
if (localeAt(location.pathname, base) === 'ur') {
  const wanted = settings.locale ?? negotiateLocale(navigator.languages);
  if (wanted !== 'ur') location.replace(pathOf(wanted, base) + location.pathname.slice(base.length) + location.search + location.hash);
}
