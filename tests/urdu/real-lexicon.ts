import { compileLexicon } from '../../src/lexicon/compile.ts';
import { createLexicon } from '../../src/lexicon/load.ts';
import { createMeaning } from '../../src/lexicon/meaning.ts';
import { readSource } from '../../src/lexicon/source.ts';

const compiled = compileLexicon(readSource());

/** The project's own lexicon, compiled as the build compiles it. */
export const lexicon = createLexicon(compiled.data);
export const meaning = createMeaning((key) => compiled.gloss[key]);
export const { data, gloss } = compiled;
