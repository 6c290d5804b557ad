import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { aboutView } from '../../src/app/about-view.tsx';
import { openIntake } from '../../src/app/add-view.tsx';
import { App } from '../../src/app/App.tsx';
import { openDevice } from '../../src/app/device.ts';
import { createLibraryTools } from '../../src/app/library-tools.tsx';
import { libraryView, openSearch } from '../../src/app/library-view.tsx';
import { createLoadPage } from '../../src/app/load-page.ts';
import { addressOf } from '../../src/app/pages.ts';
import { Reading } from '../../src/app/Reading.tsx';
import type { LoadedPage } from '../../src/app/use-page.ts';
import type { Article } from '../../src/article/article.ts';
import { addCardTexts } from '../../src/i18n/card.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { memoryStore } from '../../src/storage/local.ts';
import { article as sample, glosses, translation } from '../reader/fixture.ts';

interface Options {
  readonly locale: Locale;
  readonly article?: unknown;
  readonly first?: 'article' | 'about-glosses' | 'library';
}

/** Opens the site at a page, with the sample article and dictionaries that answer at once. */
export function openPage({ locale, article = sample, first = 'article' }: Options) {
  const local = memoryStore();
  const store = createSettingsStore(local);
  const i18n = createI18n(locale);
  addCardTexts(i18n);
  const bundled = article as Article;
  const dictionaries = {
    glosses: vi.fn(() => Promise.resolve(glosses)),
    isTranslated: () => true,
    translation: vi.fn(() => Promise.resolve(translation)),
  };
  const engine = { analyse: () => Promise.resolve([]), keepUp: () => Promise.resolve(), search: () => Promise.resolve([]) };
  const device = openDevice();
  const load = vi.fn(createLoadPage({ bundled, i18n, store, engine, base: '/', loadDevice: () => Promise.resolve(device) }));
  const loadIntake = () => Promise.resolve(openIntake(device.library));
  const loaded: Readonly<Record<typeof first, () => LoadedPage>> = {
    article: () => ({ article: bundled, Reading }),
    'about-glosses': () => ({ view: aboutView(i18n) }),
    library: () => ({ view: libraryView(i18n, createLibraryTools({ bundledId: bundled.id, i18n, store, base: '/', device, loadIntake }), openSearch(engine, device.library)) }),
  };
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
      loaded={loaded[first]()}
      load={load}
      onPlace={() => undefined}
    />,
  );
  return {
    user: userEvent.setup(),
    local,
    store,
    dictionaries,
    load,
    article: document.querySelector('article') ?? document.createElement('article'),
  };
}

/** The meanings under a block, in reading order; an unknown word's is empty. */
export function lay(blockId: string): readonly string[] {
  return [...document.querySelectorAll(`[data-block="${blockId}"] rt > span`)].map((line) => line.getAttribute('data-gloss') ?? '');
}
