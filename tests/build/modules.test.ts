import { describe, expect, it } from 'vitest';
import data from 'virtual:lexicon/data';
import gloss from 'virtual:lexicon/gloss';
import { unpackGloss, unpackLexicon } from '../../src/lexicon/pack.ts';
import article from '../../src/content/north-korea-russia-treaty.txt?article';

describe('modules that the build makes', () => {
  it('give the article of a text, with its file name for an id and its source from the file beside it', () => {
    expect(article.id).toBe('north-korea-russia-treaty');
    expect(article.source?.name.en).toBe('DW Urdu');
    expect(article.sections).toHaveLength(2);
  });

  it('give the lexicon: what the engine loads, and a meaning for each entry of it', () => {
    const { entries } = unpackLexicon(data);
    expect(entries.length).toBeGreaterThan(0);
    expect(Object.keys(unpackGloss(gloss))).toHaveLength(entries.length);
  });
});
