import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/lexicon/english.ts';
import { createMeaning } from '../../src/lexicon/meaning.ts';
import type { GlossValues } from '../../src/urdu/analysis.ts';

const fin = (values: GlossValues): GlossValues => ({ verbForm: 'Fin', ...values });

describe('verbs', () => {
  it.each<[string, GlossValues, string]>([
    ['ratify', fin({ tense: 'Pres', aspect: 'Perf', voice: 'Pass' }), 'has been ratified'],
    ['ratify', fin({ tense: 'Pres', aspect: 'Perf', voice: 'Pass', number: 'Plur' }), 'have been ratified'],
    ['ratify', fin({ tense: 'Pres', aspect: 'Perf' }), 'has ratified'],
    ['ratify', fin({ tense: 'Past' }), 'ratified'],
    ['ratify', fin({ tense: 'Past', polarity: 'Neg' }), 'did not ratify'],
    ['ratify', fin({ tense: 'Past', voice: 'Pass', polarity: 'Neg' }), 'was not ratified'],
    ['ratify', fin({ tense: 'Pres' }), 'ratifies'],
    ['ratify', fin({ tense: 'Pres', person: '1' }), 'ratify'],
    ['ratify', fin({ tense: 'Pres', polarity: 'Neg', number: 'Plur' }), 'do not ratify'],
    ['go', fin({ tense: 'Fut' }), 'will go'],
    ['go', fin({ tense: 'Fut', polarity: 'Neg' }), 'will not go'],
    ['go', fin({ tense: 'Past', aspect: 'Perf' }), 'had gone'],
    ['go', fin({ tense: 'Past', aspect: 'Hab' }), 'used to go'],
    ['go', fin({ tense: 'Pres', aspect: 'Prog', number: 'Plur' }), 'are going'],
    ['go', fin({ tense: 'Past', aspect: 'Prog' }), 'was going'],
    ['go', fin({ tense: 'Pres', modality: 'can' }), 'can go'],
    ['go', fin({ tense: 'Past', modality: 'can', polarity: 'Neg' }), 'could not go'],
    ['go', fin({ tense: 'Pres', modality: 'can', polarity: 'Neg' }), 'cannot go'],
    ['go', fin({ tense: 'Fut', modality: 'can' }), 'will be able to go'],
    ['go', fin({ modality: 'should' }), 'should go'],
    ['go', fin({ modality: 'should', tense: 'Past' }), 'should have gone'],
    ['send', fin({ modality: 'should', voice: 'Pass' }), 'should be sent'],
    ['go', fin({ tense: 'Past', modality: 'must' }), 'had to go'],
    ['go', fin({ tense: 'Pres', modality: 'must' }), 'has to go'],
    ['go', fin({ tense: 'Past', modality: 'begin' }), 'began to go'],
    ['go', fin({ tense: 'Past', modality: 'let' }), 'let go'],
    ['go', fin({ tense: 'Pres', modality: 'want', number: 'Plur' }), 'want to go'],
    ['go', fin({ tense: 'Pres', aspect: 'Perf', modality: 'complete' }), 'has already gone'],
    ['go', fin({ tense: 'Pres', aspect: 'Prog', modality: 'going' }), 'is going to go'],
    ['provide', fin({ tense: 'Pres', aspect: 'Perf', modality: 'keep' }), 'has kept providing'],
    ['work', fin({ tense: 'Fut', modality: 'keep' }), 'will keep working'],
    ['do', fin({ tense: 'Pres', aspect: 'Prog', voice: 'Pass' }), 'is being done'],
    ['do', fin({ tense: 'Pres', modality: 'can', voice: 'Pass' }), 'can be done'],
    ['do', fin({ mood: 'Sub' }), 'do'],
    ['be found', fin({ mood: 'Sub', polarity: 'Neg' }), 'not be found'],
    ['do', fin({ mood: 'Sub', polarity: 'Neg' }), 'not do'],
    ['do', fin({ mood: 'Cnd' }), 'would do'],
    ['do', fin({ tense: 'Fut', aspect: 'Perf' }), 'will have done'],
    ['be', fin({ tense: 'Pres' }), 'is'],
    ['be', fin({ tense: 'Pres', person: '1' }), 'am'],
    ['be', fin({ tense: 'Past', number: 'Plur' }), 'were'],
    ['be', fin({ tense: 'Pres', polarity: 'Neg' }), 'is not'],
    ['be found', fin({ tense: 'Pres', polarity: 'Neg' }), 'is not found'],
    ['go', fin({ tense: 'Past', modality: 'can', aspect: 'Perf', polarity: 'Neg' }), 'had not been able to go'],
    ['know', fin({ tense: 'Past', aspect: 'Hab', number: 'Plur' }), 'knew'],
    ['reveal', { verbForm: 'Ger', polarity: 'Neg' }, 'not revealing'],
    ['be killed', fin({ tense: 'Pres', aspect: 'Perf', number: 'Plur' }), 'have been killed'],
    ['be killed', fin({ tense: 'Past', number: 'Plur' }), 'were killed'],
    ['come to light', fin({ tense: 'Past' }), 'came to light'],
    ['set up', { verbForm: 'Ger' }, 'setting up'],
    ['help', { verbForm: 'Inf' }, 'to help'],
    ['violate', { verbForm: 'Part', aspect: 'Prog' }, 'violating'],
    ['write', { verbForm: 'Part', aspect: 'Perf' }, 'written'],
    ['do', { verbForm: 'Part', aspect: 'Prog', voice: 'Pass' }, 'being done'],
    ['meet', { verbForm: 'Conv' }, 'having met'],
    ['stop', fin({ tense: 'Past' }), 'stopped'],
    ['open', fin({ tense: 'Past' }), 'opened'],
    ['occur', { verbForm: 'Ger' }, 'occurring'],
    ['die', { verbForm: 'Ger' }, 'dying'],
    ['agree', { verbForm: 'Ger' }, 'agreeing'],
  ])('%s %j: %s', (sense, values, expected) => expect(inflect([sense], values)).toBe(expected));
});

describe('nouns and adjectives', () => {
  it.each<[string, GlossValues, string]>([
    ['treaty', { number: 'Plur' }, 'treaties'],
    ['treaty', {}, 'treaty'],
    ['day', { number: 'Plur' }, 'days'],
    ['clash', { number: 'Plur' }, 'clashes'],
    ['woman', { number: 'Plur' }, 'women'],
    ['policeman', { number: 'Plur' }, 'policemen'],
    ['German', { number: 'Plur' }, 'Germans'],
    ['news agency', { number: 'Plur' }, 'news agencies'],
    ['member of parliament', { number: 'Plur' }, 'members of parliament'],
    ['news', { number: 'Plur' }, 'news'],
    ['strong', { degree: 'Cmp' }, 'stronger'],
    ['big', { degree: 'Sup' }, 'biggest'],
    ['heavy', { degree: 'Sup' }, 'heaviest'],
    ['important', { degree: 'Sup' }, 'most important'],
    ['good', { degree: 'Cmp' }, 'better'],
  ])('%s %j: %s', (sense, values, expected) => expect(inflect([sense], values)).toBe(expected));

  it.each<[readonly string[], GlossValues, string]>([
    [['of', "'s"], { sense: 1 }, "'s"],
    [['of'], { sense: 3 }, 'of'],
    [[], { count: 10000 }, '10,000'],
    [[], { count: 2024 }, '2024'],
    [[], { roman: 'Kalmāḍī' }, 'Kalmāḍī'],
    [[], {}, ''],
  ])('%j %j: %s', (senses, values, expected) => expect(inflect(senses, values)).toBe(expected));
});

describe('what an affix adds', () => {
  it.each<[string, GlossValues, string]>([
    ['employment', { affix: 'without' }, 'without employment'],
    ['official', { affix: 'non' }, 'non-official'],
    ['suitable', { affix: 'not' }, 'not suitable'],
    ['trust', { affix: 'self' }, 'self-trust'],
    ['honour', { affix: 'with' }, 'with honour'],
    ['worship', { affix: 'place' }, 'place of worship'],
  ])('%s %o: %s', (sense, values, expected) => expect(inflect([sense], values)).toBe(expected));
});

describe('numbers', () => {
  it.each<[GlossValues, string]>([
    [{ count: 1_000_000 }, '1,000,000'],
    [{ count: 2024 }, '2024'],
    [{ count: 10, countTo: 15 }, '10–15'],
    [{ count: 21, ordinal: true }, '21st'],
    [{ count: 12, ordinal: true }, '12th'],
    [{}, ''],
  ])('%o: %s', (values, expected) => expect(inflect([], values)).toBe(expected));
});

describe('createMeaning', () => {
  const meaning = createMeaning((key) => ({ 'جنگ/jang/NOUN': 'war; battle', 'نومبر/navambar/PROPN': 'November' })[key]);

  it('puts a gloss into words', () => expect(meaning.of({ key: 'جنگ/jang/NOUN', values: { number: 'Plur' } })).toBe('wars'));
  it('joins the parts of a composed gloss', () =>
    expect(meaning.of({ key: '', values: {}, parts: [{ key: '', values: { count: 12 } }, { key: 'نومبر/navambar/PROPN', values: {} }] })).toBe('12 November'));
  it('lists the senses of an entry', () => expect(meaning.senses('جنگ/jang/NOUN')).toEqual(['war', 'battle']));
  it('has no words for what the dictionary lacks', () => {
    expect(meaning.senses('x')).toEqual([]);
    expect(meaning.senses('')).toEqual([]);
    expect(meaning.of({ key: 'x', values: {} })).toBe('');
  });
});
