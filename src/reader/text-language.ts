import type { Article } from '../article/article.ts';

/** The `lang` and `dir` of an article's text, whatever the language of the interface around it. */
export interface TextLanguage {
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr' | 'auto';
}

/** Urdu and its neighbours run from right to left; of a language nobody recognised, its first letter tells. */
export function textLanguage({ language = 'ur' }: Pick<Article, 'language'>): TextLanguage {
  switch (language) {
    case 'ur':
    case 'fa':
    case 'ar':
      return { lang: language, dir: 'rtl' };
    case 'hi':
    case 'en':
      return { lang: language, dir: 'ltr' };
    case 'other':
      return { lang: 'und', dir: 'auto' };
  }
}

/** Only Urdu has meanings under its words and cards. */
export const isGlossed = ({ language }: Pick<Article, 'language'>): boolean => language === undefined || language === 'ur';
