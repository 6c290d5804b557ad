import { expect, it } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { lexemeOf } from '../../src/lexicon/entry.ts';
import { readSource } from '../../src/lexicon/source.ts';
import { fold } from '../../src/urdu/fold.ts';

it('has decided between all words of one part of speech that are written alike: all but one are rare', () => {
  const { entries } = compileLexicon(readSource()).data;
  const written = new Map<string, string[]>();
  entries.forEach(([lemma, roman, klass], position) => {
    const { upos, traits } = lexemeOf({ lemma, roman, class: klass }, position);
    if (lemma.includes(' ') || upos === 'AUX' || traits.has('rare')) return;
    const key = `${fold(lemma)} ${upos}`;
    written.set(key, [...(written.get(key) ?? []), `${lemma} ${roman}`]);
  });
  expect([...written].filter(([, words]) => words.length > 1)).toEqual([]);
});
