import { compileLexicon } from '../lexicon/compile.ts';
import { createLexicon } from '../lexicon/load.ts';
import { createMeaning, type Meaning } from '../lexicon/meaning.ts';
import { readSource } from '../lexicon/source.ts';
import type { Lexicon } from '../urdu/lexicon.ts';

/** The project's lexicon, compiled from its lines. @throws {CompileError} for a malformed or duplicate line */
export function openLexicon(): { readonly lexicon: Lexicon; readonly meaning: Meaning } {
  const { data, gloss } = compileLexicon(readSource());
  return { lexicon: createLexicon(data), meaning: createMeaning((key) => gloss[key]) };
}
