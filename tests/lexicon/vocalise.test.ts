import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { readSource } from '../../src/lexicon/source.ts';
import { devocalise, vocalise } from '../../src/lexicon/vocalise.ts';

describe('vocalise', () => {
  it.each([
    ['توثیق', 'tausīq', 'تau_وثیق'],
    ['پانچ', 'pāṁch', 'پا_نṁچ'],
    ['کتاب', 'kitāb', 'کiتاب'],
  ])('writes %s %s as %s', (lemma, roman, written) => expect(vocalise(lemma, roman)).toBe(written));

  it('is undone by devocalise for every entry', () => {
    for (const [lemma, roman] of compileLexicon(readSource()).data.entries) expect(devocalise(vocalise(lemma, roman))).toEqual([lemma, roman]);
  });

  it('is undone for any letters and any Roman', () => {
    const lemma = fc.string({ unit: fc.constantFrom(...Array.from('ابپتٹجچحخدرزسشعغفقکگلمنںوہھیےآئؤ ')) });
    const roman = fc.string({ unit: fc.constantFrom(...Array.from('aiuāīūeobpt\u035Fkhg\u1E6Dṁʿʾrszlmnvy -')) });
    fc.assert(
      fc.property(lemma, roman, (urdu, latin) => {
        expect(devocalise(vocalise(urdu, latin))).toEqual([urdu, latin]);
      }),
    );
  });
});
