import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, type Layer } from '../../src/reader/layer.ts';
import type { Meaning } from '../../src/reader/meaning.ts';
import type { Analysis, Phrase, Span, Word } from '../../src/urdu/analysis.ts';

const meaning: Meaning = { of: (gloss) => gloss.key, senses: () => [] };

const word = (text: string, from: number, key: string, upos: 'NOUN' | 'ADP' = 'NOUN'): Word => ({
  text,
  from,
  to: from + text.length,
  kind: 'word',
  status: 'known',
  alternatives: [],
  reading: { lemma: text, lemmaRoman: '', upos, features: {}, gloss: { key, values: {} }, entry: key, roman: '', devanagari: '', steps: [] },
});

const phrase = (parts: readonly Span[], key: string): Phrase => ({
  kind: 'light-verb',
  parts,
  lemma: '',
  roman: '',
  lemmaRoman: '',
  devanagari: '',
  gloss: { key, values: {} },
  entry: key,
  status: 'known',
  steps: [],
});

/** Words where the letters of `text` stand; the rest is gap. */
const analysisOf = (text: string, phrases: readonly Phrase[] = []): Analysis => ({
  text,
  words: [...text.matchAll(/\p{L}+/gu)].map((m) => word(m[0], m.index, m[0])),
  phrases,
});

const joined = (layer: Layer) => layer.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const drawn = (layer: Layer) => layer.map((piece) => (typeof piece === 'string' ? piece : `${piece.kind}[${piece.text}|${piece.gloss}]`));

describe('layerOf', () => {
  it.each([
    ['ملک نے', ['word[ملک|ملک]', ' ', 'word[نے|نے]']],
    ['ملک، روس۔', ['word[ملک،|ملک]', ' ', 'word[روس۔|روس]']],
    ['"حکم" (روس)', ['word["حکم"|حکم]', ' ', 'word[(روس)|روس]']],
    ['ص ز/ ج', ['word[ص|ص]', ' ', 'word[ز/|ز]', ' ', 'word[ج|ج]']],
    ['ملک – روس', ['word[ملک|ملک]', ' – ', 'word[روس|روس]']],
    [' ملک ', [' ', 'word[ملک|ملک]', ' ']],
    ['12', ['12']],
    ['', []],
  ])('keeps marks with the words they touch: %s', (text, expected) => {
    expect(drawn(layerOf(analysisOf(text), meaning))).toEqual(expected);
  });

  it('gives the words of a phrase one meaning, under its first part', () => {
    const text = 'توثیق نہیں کی ہے';
    const split = phrase([{ from: 0, to: 5 }, { from: 11, to: 16 }], 'ratify');
    expect(drawn(layerOf(analysisOf(text, [split]), meaning))).toEqual(['phrase[توثیق|ratify]', ' ', 'word[نہیں|نہیں]', ' ', 'rest[کی ہے|]']);
  });

  it('sets the labels of grammar words apart and marks doubt', () => {
    const words = [word('نے', 0, 'agent', 'ADP'), { ...word('روس', 3, 'x'), status: 'guess' as const }, { ...word('خخ', 7, 'x'), status: 'unknown' as const }];
    const layer = layerOf({ text: 'نے روس خخ', words, phrases: [] }, meaning);
    expect(layer.filter((piece) => typeof piece !== 'string').map(({ kind, doubt }) => [kind, doubt])).toEqual([
      ['function', undefined],
      ['word', 'unsure'],
      ['word', 'unknown'],
    ]);
  });

  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ملک', 'نے', ' ', '،', '۔', '"', '(', ')', '/', '12', '\u200C'), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(joined(layerOf(analysisOf(text), meaning))).toBe(text);
      }),
    );
  });
});
