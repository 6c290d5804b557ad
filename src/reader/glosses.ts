import type { Analysis, Phrase, Word } from '../urdu/analysis.ts';
import type { Meaning } from './meaning.ts';

/** What a word card and the word layer draw on. */
export interface Glosses {
  readonly meaning: Meaning;
  /** By block id. */
  readonly blocks: ReadonlyMap<string, Analysis>;
}

/** A word of the article, by its block and where it starts in it. */
export interface WordPlace {
  readonly blockId: string;
  readonly from: number;
}

const isReadable = (word: Word) => word.kind === 'word' || word.kind === 'number';

export const readableWords = (analysis: Analysis): readonly Word[] => analysis.words.filter(isReadable);

/** The word an offset falls in; an offset at its very end still counts, as that is where a caret lands. */
export function wordAt(analysis: Analysis, offset: number): Word | undefined {
  return readableWords(analysis).findLast((word) => word.from <= offset && offset <= word.to);
}

export function phraseOf(analysis: Analysis, word: Word): Phrase | undefined {
  return analysis.phrases.find((phrase) => phrase.parts.some((part) => part.from <= word.from && word.to <= part.to));
}

/**
 * The word `distance` words on from `place` (negative: back), going on into the neighbouring block at either end.
 * @param blockIds the article's blocks in reading order
 * @returns `undefined` past the ends of the article
 */
export function neighbour(glosses: Glosses, blockIds: readonly string[], place: WordPlace, distance: 1 | -1): WordPlace | undefined {
  const words = (blockId: string) => readableWords(glosses.blocks.get(blockId) ?? { text: '', words: [], phrases: [] });
  const here = words(place.blockId);
  const next = here[here.findIndex((word) => word.from === place.from) + distance];
  if (next) return { blockId: place.blockId, from: next.from };
  for (let i = blockIds.indexOf(place.blockId) + distance; ; i += distance) {
    const blockId = blockIds[i];
    if (blockId === undefined) return undefined;
    const word = distance > 0 ? words(blockId)[0] : words(blockId).at(-1);
    if (word) return { blockId, from: word.from };
  }
}
