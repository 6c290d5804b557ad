import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { Article } from '../../src/article/article.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { pathOf, type Locale } from '../../src/i18n/locale.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { memoryStore } from '../../src/storage/local.ts';
import { article as sample, glosses, translation } from '../reader/fixture.ts';

/** Opens the whole page on the sample article, with dictionaries that answer at once. */
export function openPage({ locale, article = sample }: { locale: Locale; article?: unknown }) {
  const local = memoryStore();
  const store = createSettingsStore(local);
  const dictionaries = {
    glosses: vi.fn(() => Promise.resolve(glosses)),
    translation: vi.fn(() => Promise.resolve(translation)),
  };
  history.replaceState(null, '', pathOf(locale, '/'));
  render(<App article={article as Article} i18n={createI18n(locale)} store={store} local={local} dictionaries={dictionaries} base="/" />);
  return {
    user: userEvent.setup(),
    local,
    store,
    dictionaries,
    article: document.querySelector('article') ?? document.createElement('article'),
  };
}

/** The meanings under a block, in reading order; an unknown word's is empty. */
export function lay(blockId: string): readonly string[] {
  return [...document.querySelectorAll(`[data-block="${blockId}"] rt > span`)].map((line) => line.getAttribute('data-gloss') ?? '');
}
