import { renderToString } from 'react-dom/server';
import { openAbout } from '../about/open.ts';
import article from '../content/north-korea-russia-treaty.txt?article';
import { createI18n } from '../i18n/i18n.ts';
import { directionOf, locales, type Direction, type Locale } from '../i18n/locale.ts';
import { createSettingsStore } from '../settings/store.ts';
import { memoryStore } from '../storage/local.ts';
import { App } from './App.tsx';
import { createDictionaries } from './dictionaries.ts';
import { pageHead } from './page-head.ts';
import { addressOf, pages, type PageName } from './pages.ts';

interface PrerenderedPage {
  readonly name: PageName;
  /** Address below that of the app. */
  readonly path: string;
  /** Module that this page loads beside the app, from the project's folder. */
  readonly module?: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Locale;
  readonly dir: Direction;
}

/** Every page in every language as it stands before any script has run: plain text, every section open, the default looks. */
export function prerender(): Promise<readonly PrerenderedPage[]> {
  return Promise.resolve(pages.flatMap((name) => locales.map((locale) => render(name, locale))));
}

function render(name: PageName, locale: Locale): PrerenderedPage {
  const i18n = createI18n(locale);
  const local = memoryStore();
  const about = openAbout(i18n);
  const html = renderToString(
    <App
      article={article}
      i18n={i18n}
      store={createSettingsStore(local)}
      local={local}
      dictionaries={createDictionaries(i18n)}
      base={import.meta.env.BASE_URL}
      first={name}
      about={about}
      loadAbout={() => Promise.resolve(about)}
    />,
  );
  return {
    name,
    path: addressOf(name, locale, ''),
    ...(name === 'about-glosses' ? { module: 'src/about/open.ts' } : {}),
    html,
    ...pageHead(name, i18n),
    lang: locale,
    dir: directionOf(locale),
  };
}
