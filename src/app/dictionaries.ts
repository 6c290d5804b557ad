import type { i18n as I18n } from 'i18next';
import type { Article } from '../article/article.ts';
import type { Glosses } from '../reader/glosses.ts';

/** Meanings and translations, fetched when they are first asked for. */
export interface Dictionaries {
  glosses(article: Article): Promise<Glosses>;
  /** English by block id. @throws {Error} where the article has no translation */
  translation(article: Article): Promise<Readonly<Record<string, string>>>;
}

export function createDictionaries(i18n: I18n): Dictionaries {
  throw new Error(String(i18n));
}
