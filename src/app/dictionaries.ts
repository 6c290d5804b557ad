import type { i18n as I18n } from 'i18next';
import type { Article } from '../article/article.ts';
import type { Glosses } from '../reader/glosses.ts';

/** Meanings and translations, fetched when they are first asked for. */
export interface Dictionaries {
  glosses(article: Article): Promise<Glosses>;
  /** English by block id. @throws {Error} where the article has no translation */
  translation(article: Article): Promise<Readonly<Record<string, string>>>;
}

const translations = import.meta.glob<Record<string, string>>('../content/*.translation.json', { import: 'default' });

export function createDictionaries(i18n: I18n): Dictionaries {
  return {
    async glosses(article) {
      throw new Error(String(i18n) + article.id);
    },
    async translation({ id }) {
      const load = translations[`../content/${id}.translation.json`];
      if (!load) throw new Error(`No translation of ${id}`);
      i18n.addResourceBundle('en', 'translation', { [id]: await load() });
      const t = i18n.getFixedT('en', 'translation' as 'ui');
      return t(id as never, { returnObjects: true }) as Readonly<Record<string, string>>;
    },
  };
}
