/** Takes over the page as it was painted. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import article from '../content/north-korea-russia-treaty.txt?article';
import { createI18n } from '../i18n/i18n.ts';
import { localeAt } from '../i18n/locale.ts';
import { layRemembered } from '../reader/remembered.ts';
import { createSettingsStore } from '../settings/store.ts';
import { localStore } from '../storage/local.ts';
import { App } from './App.tsx';
import { createDictionaries } from './dictionaries.ts';
import { watchScrolling } from './first-screen.ts';
import { followFragment } from './fragment.ts';
import { createEngine } from './gloss-engine.ts';
import { createLoadPage } from './load-page.ts';
import { once } from './once.ts';
import { recallPage } from './page-memory.ts';
import { targetAt } from './pages.ts';
import type { LoadedPage } from './use-page.ts';

const base = import.meta.env.BASE_URL;
const local = localStore(() => localStorage);
const store = createSettingsStore(local);
const i18n = createI18n(localeAt(location.pathname, base));
const engine = createEngine();
const remembered = recallPage(local, article.id, store.get().glossMode);

const loadDevice = once(async () => (await import('./device.ts')).openDevice());
const load = createLoadPage({ bundled: article, i18n, store, engine, base, loadDevice });

/** Of the page that shows an article of the library, the markup knows neither the article nor its name. */
const located = targetAt(location, base);
const first = located.page === 'read' ? ({ page: 'read', articleId: '' } as const) : located;

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root to draw in');
  return element;
}

const root = rootElement();
// React is to meet what it would have drawn itself, and the script behind the markup has laid the first screenful only. At once, not
// when all that React needs has come: what is on the screen should not move later.
if (remembered && first.page === 'article') layRemembered(root, remembered);

function start(loaded: LoadedPage): void {
  const app = (
    <App
      bundled={article}
      i18n={i18n}
      store={store}
      local={local}
      dictionaries={createDictionaries(i18n, engine)}
      base={base}
      first={first}
      loaded={loaded}
      load={load}
      onPlace={(articleId, place) => {
        // A place that is not kept is nothing that the reader has to be troubled with.
        loadDevice().then(({ library }) => library.keepPlace(articleId, place)).catch(() => undefined);
      }}
      remembered={first.page === 'article' ? remembered : undefined}
    />
  );
  // The development server serves the page without its markup.
  if (root.firstElementChild) {
    hydrateRoot(root, app);
  } else {
    createRoot(root).render(app);
  }
  followFragment();
  watchScrolling(() => sessionStorage);
}

if (first.page === 'read') start({});
else {
  load(first).then(start, () => {
    start({ hasFailed: true });
  });
}
