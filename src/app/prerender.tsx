import { renderToString } from 'react-dom/server';
import article from '../content/north-korea-russia-treaty.txt?article';
import { createI18n } from '../i18n/i18n.ts';
import { directionOf, locales, type Direction, type Locale } from '../i18n/locale.ts';
import { createSettingsStore } from '../settings/store.ts';
import { memoryStore } from '../storage/local.ts';
import { App } from './App.tsx';
import { createDictionaries } from './dictionaries.ts';
import { createEngine } from './gloss-engine.ts';
import { createLoadPage } from './load-page.ts';
import { pageHead } from './page-head.ts';
import { addressOf, pages, type PageName } from './pages.ts';

interface PrerenderedPage {
  readonly name: PageName;
  /** Address below that of the app. */
  readonly path: string;
  /** Modules that this page loads beside the app, from the project's folder. */
  readonly modules: readonly string[];
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly lang: Locale;
  readonly dir: Direction;
}

const modules: Readonly<Record<PageName, readonly string[]>> = {
  article: ['src/app/Reading.tsx'],
  'about-glosses': ['src/app/about-view.tsx'],
  library: ['src/app/library-view.tsx', 'src/app/library-tools.tsx', 'src/app/device.ts'],
  add: ['src/app/add-view.tsx', 'src/app/library-tools.tsx', 'src/app/device.ts'],
  read: ['src/app/Reading.tsx', 'src/app/device.ts'],
};

/** Every page in every language as it stands before any script has run: plain text, every section open, the default looks. */
export function prerender(): Promise<readonly PrerenderedPage[]> {
  return Promise.all(pages.flatMap((name) => locales.map((locale) => render(name, locale))));
}

async function render(name: PageName, locale: Locale): Promise<PrerenderedPage> {
  const i18n = createI18n(locale);
  const local = memoryStore();
  const store = createSettingsStore(local);
  const engine = createEngine();
  const base = import.meta.env.BASE_URL;
  const load = createLoadPage({ bundled: article, i18n, store, engine, base, loadDevice: () => Promise.resolve(undefined) });
  // Which article the page for those of the library shows is known to the device alone.
  const loaded = name === 'read' ? {} : await load({ page: name });
  const html = renderToString(
    <App
      bundled={article}
      i18n={i18n}
      store={store}
      local={local}
      dictionaries={createDictionaries(i18n, engine)}
      base={base}
      first={name === 'read' ? { page: name, articleId: '' } : { page: name }}
      loaded={loaded}
      load={load}
      onPlace={() => undefined}
    />,
  );
  return {
    name,
    path: addressOf({ page: name }, locale, ''),
    modules: modules[name],
    html,
    ...pageHead(name, i18n),
    lang: locale,
    dir: directionOf(locale),
  };
}
