import { renderToString } from 'react-dom/server';
import article from '../content/north-korea-russia-treaty.txt?article';
import { createI18n } from '../i18n/i18n.ts';
import { directionOf, locales, type Direction, type Locale } from '../i18n/locale.ts';
import { createSettingsStore } from '../settings/store.ts';
import { memoryStore } from '../storage/local.ts';
import { App } from './App.tsx';
import { createDictionaries } from './dictionaries.ts';

export { locales };

export interface PrerenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Locale;
  readonly dir: Direction;
}

/** The page as it stands before any script has run: plain text, every section open, the default looks. */
export function prerender(locale: Locale): Promise<PrerenderedPage> {
  const i18n = createI18n(locale);
  const local = memoryStore();
  const html = renderToString(
    <App
      article={article}
      i18n={i18n}
      store={createSettingsStore(local)}
      local={local}
      dictionaries={createDictionaries(i18n)}
      base={import.meta.env.BASE_URL}
    />,
  );
  return Promise.resolve({
    html,
    title: i18n.t('app.title'),
    description: i18n.t('app.description'),
    lang: locale,
    dir: directionOf(locale),
  });
}
