import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { aboutView } from '../../src/app/about-view.tsx';
import { App } from '../../src/app/App.tsx';
import { createLibraryParts } from '../../src/app/library-parts.tsx';
import { createLoadPage } from '../../src/app/load-page.ts';
import { addressOf, type PageName } from '../../src/app/pages.ts';
import type { LoadedPage } from '../../src/app/use-page.ts';
import type { Article } from '../../src/article/article.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { memoryStore } from '../../src/storage/local.ts';
import { article as sample, glosses, translation } from '../reader/fixture.ts';

interface Options {
  readonly locale: Locale;
  readonly article?: unknown;
  readonly first?: PageName;
}

const isView = (page: PageName): page is 'about-glosses' | 'library' | 'add' => page === 'about-glosses' || page === 'library' || page === 'add';

/** Opens the site at a page, with the sample article and dictionaries that answer at once. */
export function openPage({ locale, article = sample, first = 'article' }: Options) {
  const local = memoryStore();
  const store = createSettingsStore(local);
  const i18n = createI18n(locale);
  const bundled = article as Article;
  const dictionaries = {
    glosses: vi.fn(() => Promise.resolve(glosses)),
    isTranslated: () => true,
    translation: vi.fn(() => Promise.resolve(translation)),
  };
  const loadAbout = vi.fn(() => Promise.resolve(aboutView(i18n)));
  const engine = { analyse: () => Promise.resolve([]), keepUp: () => Promise.resolve(), search: () => Promise.resolve([]) };
  const library = createLibraryParts({ bundled, i18n, store, engine, base: '/', hasDevice: true });
  const load = createLoadPage({ bundled, loadAbout, loadLibrary: () => Promise.resolve(library) });
  const loaded: LoadedPage = isView(first) ? { view: first === 'about-glosses' ? aboutView(i18n) : library.view(first) } : { article: bundled };
  history.replaceState(null, '', addressOf({ page: first }, locale, '/'));
  render(
    <App
      bundled={bundled}
      i18n={i18n}
      store={store}
      local={local}
      dictionaries={dictionaries}
      base="/"
      first={{ page: first }}
      loaded={loaded}
      load={load}
      onPlace={() => undefined}
    />,
  );
  return {
    user: userEvent.setup(),
    local,
    store,
    dictionaries,
    loadAbout,
    article: document.querySelector('article') ?? document.createElement('article'),
  };
}

/** The meanings under a block, in reading order; an unknown word's is empty. */
export function lay(blockId: string): readonly string[] {
  return [...document.querySelectorAll(`[data-block="${blockId}"] rt > span`)].map((line) => line.getAttribute('data-gloss') ?? '');
}
