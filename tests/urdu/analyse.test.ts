import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/urdu/analyse.ts';
import { lexicon, meaning } from './real-lexicon.ts';

const statuses = (text: string) => analyse(text, lexicon).words.map((word) => `${word.text} ${word.status}`);

describe('analyse', () => {
  it('keeps words and gaps true to the block, and lets no two phrases share a word', () => {
    const piece = fc.constantFrom('ملک', 'نے', 'توثیق', 'کر', 'دی', 'ہے', 'کی', 'گئی', '۔', '،', '12', 'نومبر', ' ', ' ', 'کےلیے', 'خخخخ', 'کم', 'جونگ', 'اُن', '\u200C', 'AFP');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { words, phrases } = analyse(text, lexicon);
        let at = 0;
        for (const word of words) {
          expect(text.slice(word.from, word.to)).toBe(word.text);
          expect(word.from).toBeGreaterThanOrEqual(at);
          at = word.to;
        }
        const covered = words.map((word) => phrases.filter((phrase) => phrase.parts.some((part) => part.from <= word.from && word.to <= part.to)).length);
        expect(Math.max(0, ...covered)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says the same of the same text', () => expect(analyse('ملک نے توثیق کر دی ہے۔', lexicon)).toEqual(analyse('ملک نے توثیق کر دی ہے۔', lexicon)));

  it('takes apart words written without a space', () => {
    expect(analyse('مدد کےلیے', lexicon).words.map((word) => word.text)).toEqual(['مدد', 'کے', 'لیے']);
    expect(analyse('جنگ ہےاور', lexicon).words.map((word) => word.text)).toEqual(['جنگ', 'ہے', 'اور']);
  });

  it('finds one word under every way of writing it', () => {
    for (const written of ['\u0645\u0644\u0643', 'مُلک', 'مل\u0640ک']) expect(analyse(written, lexicon).words[0]?.reading?.lemma).toBe('ملک');
  });

  it('takes vowel marks for evidence', () => {
    expect(analyse('اُن پر', lexicon).words[0]?.reading?.roman).toBe('un');
    expect(analyse('اِس پر', lexicon).words[0]?.reading?.roman).toBe('is');
    expect(analyse('اسّی سے', lexicon).words[0]?.reading?.roman).toBe('assī');
  });

  it('is honest about what it does not know', () => {
    expect(statuses('خخخخ')).toEqual(['خخخخ unknown']);
    expect(analyse('خخخخ', lexicon).words[0]?.reading).toMatchObject({ entry: '', gloss: { key: '', values: {} } });
    expect(statuses('صدر خخخخ نے')).toEqual(['صدر known', 'خخخخ name', 'نے known']);
    expect(statuses('خخخخ نے')).toEqual(['خخخخ guess', 'نے known']);
    expect(statuses('قالینز')).toEqual(['قالینز derived']);
  });

  it('gives a name it does not know its sound and no meaning', () => {
    const reading = analyse('صدر کلماڈی نے', lexicon).words[1]?.reading;
    expect(reading).toMatchObject({ upos: 'PROPN', entry: '', gloss: { key: '', values: { roman: 'Kalmāḍī' } } });
    expect(reading && meaning.of(reading.gloss)).toBe('Kalmāḍī');
  });

  it('tells how a form is built, step by step', () => {
    const reading = analyse('فوجیوں کو', lexicon).words[0]?.reading;
    expect(reading?.steps).toEqual([{ rule: 'noun.plural.oblique', form: 'فوجیوں' }]);
    expect(analyse('وہ کرتیں', lexicon).words[1]?.reading?.steps.map((step) => step.form)).toEqual(['کر', 'کرتا', 'کرتیں']);
  });

  it('offers the other readings', () => expect(analyse('ملک کی فوج', lexicon).words[1]?.alternatives.map((reading) => reading.lemma)).toEqual(['کرنا']));

  it('has nothing to say of an empty block', () => expect(analyse('', lexicon)).toEqual({ text: '', words: [], phrases: [] }));
});

it.each([
  ['بینالاقوامی', 'بین الاقوامی', 'international'],
  ['جنوبیکوریا', 'جنوبی کوریا', 'South Korea'],
])('knows %s, a phrase without its spaces', (written, lemma, gloss) => {
  const word = analyse(written, lexicon).words[0];
  expect(word).toMatchObject({ status: 'known', reading: { lemma } });
  expect(word?.reading && meaning.of(word.reading.gloss)).toBe(gloss);
});
