import { describe, expect, it } from 'vitest';
import texts from '../../src/i18n/locales/en/card.json' with { type: 'json' };
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { readSource } from '../../src/lexicon/source.ts';
import { BANK_SIZE, dictionaryFiles } from '../../src/lexicon/yomitan-files.ts';
import { type Deinflection, tagRows, type TermRow, termRows } from '../../src/lexicon/yomitan.ts';

const rowsOf = (...lines: readonly string[]): readonly TermRow[] => {
  const { data, gloss } = compileLexicon([{ path: 'words.tsv', text: lines.join('\n') }]);
  return termRows(data.entries, gloss, texts);
};

const isSense = (item: string | Deinflection): item is string => typeof item === 'string';
const isLemma = ([, , , , , glossary]: TermRow): boolean => glossary.every(isSense);
/** Lemmas a form leads to, with the texts of the rules. */
const leads = (rows: readonly TermRow[], form: string): readonly string[] =>
  rows.filter((row) => row[0] === form && !isLemma(row)).flatMap(([, , , , , glossary]) => glossary.map((item) => (isSense(item) ? item : [item[0], ...item[1]].join(': '))));
const formsIn = (rows: readonly TermRow[]): readonly string[] => rows.filter((row) => !isLemma(row)).map(([term]) => term);

const { data, gloss } = compileLexicon(readSource());
const all = termRows(data.entries, gloss, texts);

describe('a row', () => {
  it('of a lemma has its senses, tags and sound', () => {
    expect(rowsOf('ملک\tmulk\tNOUN.m.person_noun\tcountry; land')[0]).toEqual(['ملک', 'mulk', 'NOUN m', '', 0, ['country', 'land'], 1, '']);
  });

  it('of a form leads to the lemma by the rule, in English', () => {
    expect(rowsOf('ملک\tmulk\tNOUN.m\tcountry')[1]).toEqual(['ملکوں', 'mulkoṁ', 'non-lemma', '', 0, [['ملک', ['oblique plural, before a postposition']]], 2, '']);
  });

  it('of a reading that only context asks for comes after the others', () => {
    expect(rowsOf('پر\tpar\tADP\ton', 'پر\tpar\tNOUN.m.rare\tfeather').slice(0, 2).map((row) => row[4])).toEqual([0, -1]);
  });
});

describe('homographs', () => {
  const rows = rowsOf('سونا\tsonā\tNOUN.m\tgold', 'سونا\tsonā\tVERB.intransitive\tsleep', 'دور\tdūr\tADV\tfar', 'دور\tdaur\tNOUN.m\tage');

  it('keep a row each', () => {
    expect(rows.filter(isLemma).map(([term, reading, tags]) => [term, reading, tags])).toEqual([
      ['سونا', 'sonā', 'NOUN m'],
      ['سونا', 'sonā', 'VERB intransitive'],
      ['دور', 'dūr', 'ADV'],
      ['دور', 'daur', 'NOUN m'],
    ]);
  });

  it('share the row of a form that is written and sounds alike, and lead by every rule', () => {
    expect(leads(rows, 'سونے')).toEqual(['سونا: oblique singular, before a postposition', 'سونا: plural', 'سونا: infinitive before a postposition']);
  });

  it('have forms of their own where those sound different', () => {
    const forms = rowsOf('پر\tpar\tNOUN.m\tfeather', 'پر\tpur\tNOUN.m\tcity').filter((row) => !isLemma(row));
    expect(forms.map(([term, reading]) => `${term} ${reading}`)).toEqual(['پروں paroṁ', 'پروں puroṁ']);
  });

  it('lead once where lemma and rule are the same', () => {
    expect(leads(rowsOf('عرب\tʿarab\tNOUN.m\tArab', 'عرب\tʿarab\tPROPN.m.inflected\tArabia'), 'عربوں')).toHaveLength(1);
  });
});

describe('a form', () => {
  it.each([
    ['کتابوں', 'کتاب'],
    ['ممالک', 'ملک'],
    ['معاہدے', 'معاہدہ'],
    ['کیا', 'کرنا'],
    ['گئیں', 'جانا'],
    ['اچھی', 'اچھا'],
    ['توثیق کی', 'توثیق کرنا'],
    ['مکمل ہوا', 'مکمل ہونا'],
    ['پولیس اہلکاروں', 'پولیس اہلکار'],
    ['وزرائے خارجہ', 'وزیر خارجہ'],
  ])('%s leads to %s', (form, lemma) => {
    expect(leads(all, form).map((lead) => lead.split(':')[0])).toContain(lemma);
  });

  it.each([
    ['کیوں', 'کی'],
    ['گیا', 'گا'],
    ['کتاب', 'کتاب'],
    ['توثیق کرا', 'توثیق کرنا'],
    ['وزیر خارجے', 'وزیر خارجہ'],
    ['ہلکا پھلکے', 'ہلکا پھلکا'],
  ])('%s does not lead to %s', (form, lemma) => {
    expect(leads(all, form).map((lead) => lead.split(':')[0])).not.toContain(lemma);
  });

  it('that a noun with izafat could only have by its last word is none', () => {
    expect(formsIn(rowsOf('نقطہ نظر\tnuqta-e-nazar\tNOUN.m\tpoint of view', 'بیت المال\tbait-ul-māl\tNOUN.m\ttreasury'))).toEqual([]);
  });

  it('that is written like the lemma has no row', () => {
    expect(formsIn(rowsOf('کیا\tkyā\tPRON\twhat\tobl:کیا kyā'))).toEqual([]);
  });
});

describe('the lexicon as rows', () => {
  const strings = [0, 1, 2, 3, 7] as const;

  it('has eight items a row, each of its type', () => {
    const bad = all.filter((row) => {
      const [, , , , score, glossary, sequence] = row;
      const isGlossary = glossary.length > 0 && glossary.every((item) => (isSense(item) ? item !== '' : item.length === 2 && item[0] !== '' && item[1].length === 1 && item[1][0] !== ''));
      return row.length !== 8 || strings.some((i) => typeof row[i] !== 'string') || row[0] === '' || row[1] === '' || !Number.isInteger(score) || !Number.isInteger(sequence) || !isGlossary;
    });
    expect(bad).toEqual([]);
  });

  it('has a row for every entry, in their order', () => {
    expect(all.filter(isLemma).map(([term, reading]) => `${term} ${reading}`)).toEqual(data.entries.map(([lemma, roman]) => `${lemma} ${roman}`));
  });

  it('leads to lemmas alone, since Yomitan follows one lead', () => {
    const lemmas = new Set(data.entries.map(([lemma]) => lemma));
    const targets = all.flatMap(([, , , , , glossary]) => glossary.flatMap((item) => (isSense(item) ? [] : [item[0]])));
    expect(targets.filter((target) => !lemmas.has(target))).toEqual([]);
  });

  it('has no row twice, and a number for each', () => {
    expect(new Set(all.map(([term, reading, tags, , , glossary]) => JSON.stringify([term, reading, tags, glossary]))).size).toBe(all.length);
    expect(all.map((row) => row[6])).toEqual(all.map((_, i) => i + 1));
    const forms = all.filter((row) => !isLemma(row));
    expect(new Set(forms.map(([term, reading]) => `${term}\t${reading}`)).size).toBe(forms.length);
  });

  it('uses tags that are explained', () => {
    const tags = tagRows(texts);
    const names = new Set(tags.map(([name]) => name));
    expect(names.size).toBe(tags.length);
    expect([...new Set(all.flatMap(([, , found]) => found.split(' ')))].filter((name) => !names.has(name))).toEqual([]);
    expect(tags.filter(([name, category, , notes]) => name.includes(' ') || category === '' || notes === '')).toEqual([]);
  });
});

describe('refusals', () => {
  const entry = ['ملک', 'mulk', 'NOUN.m', ''] as const;
  it('of an entry without a meaning', () => expect(() => termRows([entry], {}, texts)).toThrow('ملک has no meaning'));
  it('of a rule without a text', () => expect(() => termRows([entry], { 0: 'country' }, { ...texts, rules: {} })).toThrow('"noun.plural.oblique" has no English text'));
  it('of a part of speech without a text', () => expect(() => tagRows({ ...texts, upos: {} })).toThrow('has no English text'));
  it('of a dictionary without a row', () => expect(() => dictionaryFiles([], tagRows(texts))).toThrow(RangeError));
});

describe('the files', () => {
  const tags = tagRows(texts);
  const many = (count: number): readonly TermRow[] => Array.from({ length: count }, (_, i) => ['ملک', 'mulk', 'NOUN m', '', 0, ['country'], i + 1, '']);
  const sizes = (count: number) =>
    Object.entries(dictionaryFiles(many(count), tags)).flatMap(([name, text]) => (name.startsWith('term_bank') ? [[name, (JSON.parse(text) as readonly TermRow[]).length]] : []));

  it('are banks of at most ten thousand rows, numbered from 1', () => {
    expect(BANK_SIZE).toBe(10_000);
    expect(sizes(BANK_SIZE)).toEqual([['term_bank_1.json', BANK_SIZE]]);
    expect(sizes(2 * BANK_SIZE + 1)).toEqual([
      ['term_bank_1.json', BANK_SIZE],
      ['term_bank_2.json', BANK_SIZE],
      ['term_bank_3.json', 1],
    ]);
  });

  it('have a revision that changes with the rows and with nothing else', () => {
    const revision = (count: number) => (JSON.parse(dictionaryFiles(many(count), tags)['index.json'] ?? '') as { readonly revision: string }).revision;
    expect(revision(1)).toMatch(/^[0-9a-f]{12}$/u);
    expect(revision(1)).toBe(revision(1));
    expect(revision(1)).not.toBe(revision(2));
  });
});
