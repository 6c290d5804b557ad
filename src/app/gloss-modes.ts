import type { Article } from '../article/article.ts';
import { isGlossed } from '../reader/text-language.ts';
import { glossModes, type GlossMode } from '../settings/settings.ts';
import type { Dictionaries } from './dictionaries.ts';

/** The gloss modes an article can be read in: meanings are those of Urdu, and few articles come with a translation. */
export function modesOf(article: Article | undefined, dictionaries: Dictionaries): readonly GlossMode[] {
  if (!article || !isGlossed(article)) return ['plain'];
  return glossModes.filter((mode) => mode !== 'translation' || dictionaries.isTranslated(article.id));
}
