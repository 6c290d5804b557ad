/** Takes over the page as it was painted. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AboutPage } from '../about/open.ts';
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
import { recallPage } from './page-memory.ts';
import { pageAt } from './pages.ts';

const base = import.meta.env.BASE_URL;
const local = localStore(() => localStorage);
const store = createSettingsStore(local);
const i18n = createI18n(localeAt(location.pathname, base));
const remembered = recallPage(local, article.id, store.get().glossMode);

const first = pageAt(location.pathname, base);
const loadAbout = async () => (await import('../about/open.ts')).openAbout(i18n);

function start(about?: AboutPage): void {
  const app = (
    <App
      article={article}
      i18n={i18n}
      store={store}
      local={local}
      dictionaries={createDictionaries(i18n)}
      base={base}
      first={first}
      about={about}
      loadAbout={loadAbout}
      remembered={remembered}
    />
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw in');
  // The development server serves the page without its markup.
  if (root.firstElementChild) {
    // React meets what it would have drawn itself: the script behind the markup has laid the first screenful only.
    if (remembered) layRemembered(root, remembered);
    hydrateRoot(root, app);
  } else {
    createRoot(root).render(app);
  }
  followFragment();
  watchScrolling(() => sessionStorage);
}

if (first === 'article') start();
else void loadAbout().then(start);
