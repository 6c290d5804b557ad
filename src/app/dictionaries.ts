import type { i18n as I18n } from 'i18next';
import type { Article, Block } from '../article/article.ts';
import type { Analysis } from '../urdu/analysis.ts';
import type { Glosses } from '../reader/glosses.ts';
import type { Meaning } from '../reader/meaning.ts';
import type { Engine } from './gloss-engine.ts';

/** Meanings and translations, fetched when they are first asked for. */
export interface Dictionaries {
  glosses(blocks: readonly Block[]): Promise<Glosses>;
  /** Whether there is a translation of the article of this id. */
  isTranslated(articleId: string): boolean;
  /** English by block id. @throws {Error} where the article has no translation */
  translation(article: Article): Promise<Readonly<Record<string, string>>>;
}

const translations = import.meta.glob<Record<string, string>>('../content/**/*.translation.json', { import: 'default' });

const translationOf = (articleId: string) => Object.entries(translations).find(([path]) => path.endsWith(`/${articleId}.translation.json`))?.[1];

/**
 * Dictionaries that speak through i18next: meanings are its namespace `gloss`, translations its namespace
 * `translation`, both English whatever the interface speaks.
 */
export function createDictionaries(i18n: I18n, engine: Engine): Dictionaries {
  const known = new WeakMap<Block, Analysis>();
  const analyses = async (blocks: readonly Block[]): Promise<Glosses['blocks']> => {
    const unread = blocks.filter((block) => !known.has(block));
    const answers = await engine.analyse(unread.map((block) => block.text));
    unread.forEach((block, i) => {
      const answer = answers[i];
      if (answer) known.set(block, answer);
    });
    return new Map(blocks.map((block) => [block.id, known.get(block) ?? { text: block.text, words: [], phrases: [] }]));
  };

  const meaning = async (): Promise<Meaning> => {
    // With the dictionary, not with the page: English inflection is only wanted once there is something to inflect.
    const [{ default: gloss }, { createMeaning }, { unpackGloss }, { addCardTexts }] = await Promise.all([
      import('virtual:lexicon/gloss'),
      import('../lexicon/meaning.ts'),
      import('../lexicon/pack.ts'),
      import('../i18n/card.ts'),
    ]);
    // Nobody opens a card before there is a meaning to stand on it.
    addCardTexts(i18n);
    i18n.addResourceBundle('en', 'gloss', unpackGloss(gloss));
    const t = i18n.getFixedT('en') as (key: string, options: object) => string;
    return createMeaning((key) => t(key, { ns: 'gloss', keySeparator: false, nsSeparator: false, defaultValue: '' }));
  };

  return {
    async glosses(blocks) {
      const [analysed, words] = await Promise.all([analyses(blocks), meaning()]);
      return { blocks: analysed, meaning: words };
    },
    isTranslated: (articleId) => translationOf(articleId) !== undefined,
    async translation({ id }) {
      const load = translationOf(id);
      if (!load) throw new Error(`No translation of ${id}`);
      i18n.addResourceBundle('en', 'translation', { [id]: await load() });
      const t = i18n.getFixedT('en') as (key: string, options: object) => Readonly<Record<string, string>>;
      return t(id, { ns: 'translation', returnObjects: true });
    },
  };
}
