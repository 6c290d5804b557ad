import { describe, expect, it } from 'vitest';
import { CompileError } from '../../src/lexicon/check.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { readSource } from '../../src/lexicon/source.ts';

const GOOD = 'ملک\tmulk\tNOUN.m\tcountry; land\tpl:ممالک mamālik\tpolitics';
const compile = (...lines: readonly string[]) => compileLexicon([{ path: 'words.tsv', text: `${lines.join('\n')}\n` }]);

describe('compileLexicon', () => {
  it('splits an entry into what the engine and what the dictionary needs', () => {
    const { data, gloss } = compile('# nouns', '', GOOD);
    expect(data).toEqual({ entries: [['ملک', 'mulk', 'NOUN.m', 'pl:ممالک mamālik']] });
    expect(gloss).toEqual({ 0: 'country; land' });
  });

  it.each([
    ['too few columns', 'ملک\tmulk\tNOUN.m', 'columns'],
    ['too many columns', `${GOOD}\tmore`, 'columns'],
    ['a lemma that is not Urdu', 'mulk\tmulk\tNOUN.m\tcountry', 'not Urdu'],
    ['a lemma with a space too many', 'ملک \tmulk\tNOUN.m\tcountry', 'not Urdu'],
    ['Roman outside the alphabet', 'ملک\tMulk\tNOUN.m\tcountry', 'alphabet'],
    ['Roman that does not spell the lemma', 'ملک\tmult\tNOUN.m\tcountry', 'does not spell'],
    ['no such part of speech', 'ملک\tmulk\tNOMEN.m\tcountry', 'no part of speech'],
    ['no such trait', 'ملک\tmulk\tNOUN.m.x\tcountry', 'no trait'],
    ['a noun without gender', 'ملک\tmulk\tNOUN\tcountry', 'gender'],
    ['a verb that is no infinitive', 'ملک\tmulk\tVERB.transitive\town', 'infinitive'],
    ['an empty sense', 'ملک\tmulk\tNOUN.m\tcountry; ', 'not plain English'],
    ['a sense in Urdu', 'ملک\tmulk\tNOUN.m\tدیس', 'not plain English'],
    ['a sense with a full stop', 'ملک\tmulk\tNOUN.m\tcountry.', 'punctuation'],
    ['a sense of five words', 'ملک\tmulk\tNOUN.m\ta country of the world', 'more than 4 words'],
    ['a sense twice', 'ملک\tmulk\tNOUN.m\tland; land', 'twice'],
    ['seven senses', 'ملک\tmulk\tNOUN.m\ta; b; c; d; e; f; g', 'at most'],
    ['an unknown form', 'ملک\tmulk\tNOUN.m\tcountry\tplu:ممالک mamālik', 'names no form'],
    ['a form that cannot be read', 'ملک\tmulk\tNOUN.m\tcountry\tممالک', 'cannot be read'],
    ['a form whose Roman does not spell it', 'ملک\tmulk\tNOUN.m\tcountry\tpl:ممالک mamālit', 'does not spell'],
    ['a strange field', 'ملک\tmulk\tNOUN.m\tcountry\t\tPolitics!', 'fields'],
  ])('refuses %s by file and line', (_why, line, reason) => {
    const act = () => compile('# first', GOOD.replace('mulk', 'malk'), line);
    expect(act).toThrow(CompileError);
    expect(act).toThrow(/^words\.tsv:3: /u);
    expect(act).toThrow(reason);
  });

  it('refuses an entry that stands already, and says where', () => expect(() => compile(GOOD, '', GOOD)).toThrow('words.tsv:3: ملک/mulk/NOUN stands already at words.tsv:1'));

  it('lets homographs differ in sound or part of speech', () => expect(compile('سونا\tsonā\tNOUN.m\tgold', 'سونا\tsonā\tVERB.intransitive\tsleep').data.entries).toHaveLength(2));

  it('accepts the whole lexicon of the project', () => expect(compileLexicon(readSource()).data.entries.length).toBeGreaterThan(500));
});
