import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { openAbout } from '../../src/about/open.ts';
import { App } from '../../src/app/App.tsx';
import { addressOf, type PageName } from '../../src/app/pages.ts';
import type { Article } from '../../src/article/article.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { memoryStore } from '../../src/storage/local.ts';
import { article as sample, glosses, translation } from '../reader/fixture.ts';

/** Opens the site at a page, with the sample article and dictionaries that answer at once. */
export function openPage({ locale, article = sample, first = 'article' }: { locale: Locale; article?: unknown; first?: PageName }) {
  const local = memoryStore();
  const store = createSettingsStore(local);
  const i18n = createI18n(locale);
  const dictionaries = {
    glosses: vi.fn(() => Promise.resolve(glosses)),
    translation: vi.fn(() => Promise.resolve(translation)),
  };
  const loadAbout = vi.fn(() => Promise.resolve(openAbout(i18n)));
  history.replaceState(null, '', addressOf(first, locale, '/'));
  render(
    <App
      article={article as Article}
      i18n={i18n}
      store={store}
      local={local}
      dictionaries={dictionaries}
      base="/"
      first={first}
      about={first === 'about-glosses' ? openAbout(i18n) : undefined}
      loadAbout={loadAbout}
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
