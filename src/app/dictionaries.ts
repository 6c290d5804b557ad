import type { i18n as I18n } from 'i18next';
import type { Article } from '../article/article.ts';
import { allBlocks } from '../article/outline.ts';
import type { Glosses } from '../reader/glosses.ts';
import type { Meaning } from '../reader/meaning.ts';
import { startGlossEngine } from './gloss-engine.ts';

/** Meanings and translations, fetched when they are first asked for. */
export interface Dictionaries {
  glosses(article: Article): Promise<Glosses>;
  /** English by block id. @throws {Error} where the article has no translation */
  translation(article: Article): Promise<Readonly<Record<string, string>>>;
}

const translations = import.meta.glob<Record<string, string>>('../content/*.translation.json', { import: 'default' });

/**
 * Dictionaries that speak through i18next: meanings are its namespace `gloss`, translations its namespace
 * `translation`, both English whatever the interface speaks.
 */
export function createDictionaries(i18n: I18n): Dictionaries {
  let engine: ReturnType<typeof startGlossEngine> | undefined;

  const analyses = async (article: Article): Promise<Glosses['blocks']> => {
    const blocks = allBlocks(article);
    try {
      engine ??= startGlossEngine();
      const answers = await engine(blocks.map((block) => block.text));
      return new Map(blocks.map((block, i) => [block.id, answers[i] ?? { text: block.text, words: [], phrases: [] }]));
    } catch (error) {
      // The next request starts a fresh one: what stopped this one may have been the network.
      engine = undefined;
      throw error;
    }
  };

  const meaning = async (): Promise<Meaning> => {
    // With the dictionary, not with the page: English inflection is only wanted once there is something to inflect.
    const [{ default: gloss }, { createMeaning }, { unpackGloss }] = await Promise.all([import('virtual:lexicon/gloss'), import('../lexicon/meaning.ts'), import('../lexicon/pack.ts')]);
    i18n.addResourceBundle('en', 'gloss', unpackGloss(gloss));
    const t = i18n.getFixedT('en') as (key: string, options: object) => string;
    return createMeaning((key) => t(key, { ns: 'gloss', keySeparator: false, nsSeparator: false, defaultValue: '' }));
  };

  return {
    async glosses(article) {
      const [blocks, words] = await Promise.all([analyses(article), meaning()]);
      return { blocks, meaning: words };
    },
    async translation({ id }) {
      const load = translations[`../content/${id}.translation.json`];
      if (!load) throw new Error(`No translation of ${id}`);
      i18n.addResourceBundle('en', 'translation', { [id]: await load() });
      const t = i18n.getFixedT('en') as (key: string, options: object) => Readonly<Record<string, string>>;
      return t(id, { ns: 'translation', returnObjects: true });
    },
  };
}
