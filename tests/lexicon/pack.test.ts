import { expect, it } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { packGloss, packLexicon, unpackGloss, unpackLexicon } from '../../src/lexicon/pack.ts';
import { readSource } from '../../src/lexicon/source.ts';

it('unpacks to what was packed', () => {
  const { data, gloss } = compileLexicon(readSource());
  expect(unpackLexicon(packLexicon(data))).toEqual(data);
  expect(unpackGloss(packGloss(gloss))).toEqual(gloss);
});
