import { describe, expect, it } from 'vitest';
import { fold } from '../../src/urdu/fold.ts';
import type { Form } from '../../src/urdu/lexicon.ts';
import { type Derivation, DERIVATIONS, derive } from '../../src/urdu/morphology/derivation.ts';
import { PARADIGMS } from '../../src/urdu/morphology/paradigms.ts';
import { RULE_NAMES } from '../../src/urdu/morphology/rule-names.ts';
import { spells } from '../../src/urdu/spelling.ts';
import { data, lexicon } from './real-lexicon.ts';

const rules = PARADIGMS.flatMap((paradigm) => paradigm.rules.map((rule) => ({ paradigm: paradigm.name, rule })));
const madeBy = (form: string, rule: string): readonly Form[] => lexicon.lookup(fold(form)).filter((found) => found.rule === rule);

describe('paradigms', () => {
  it.each(rules.map(({ rule }) => [rule.name, rule] as const))('%s yields its example', (_name, { name, example: [lemma, roman, form] }) => {
    expect(madeBy(form, name).map((found) => `${found.lexeme.lemma} ${found.lexeme.roman}`)).toContain(`${lemma} ${roman}`);
  });

  it.each(rules.map(({ rule }) => [rule.name, rule] as const))('%s refuses what it must not yield', (_name, { name, refusal: [lemma, roman, form] }) => {
    expect(madeBy(form, name).map((found) => `${found.lexeme.lemma} ${found.lexeme.roman}`)).not.toContain(`${lemma} ${roman}`);
  });

  it('sounds every form as it is written', () => {
    const forms = data.entries.flatMap(([lemma]) => lexicon.lookup(fold(lemma)));
    const all = new Set(forms.flatMap((form) => [form, ...(form.base ? [form.base] : [])]));
    expect([...all].filter((form) => !spells(form.roman, form.text)).map((form) => `${form.text} ${form.roman}`)).toEqual([]);
  });
});

describe('every form of a verb', () => {
  it.each([
    ['کرتیں', 'کرنا', 'kartīṁ'],
    ['دیتے', 'دینا', 'dete'],
    ['دیں', 'دینا', 'deṁ'],
    ['گئیں', 'جانا', 'gaʾīṁ'],
    ['کئے', 'کرنا', 'kiye'],
    ['آئیں', 'آنا', 'āʾeṁ'],
    ['لےکر', 'لینا', 'lekar'],
    ['ہوگا', 'ہونا', 'hogā'],
    ['بتائیے', 'بتانا', 'batāʾiye'],
    ['بھیجوں', 'بھیجنا', 'bhejūṁ'],
  ])('%s is of %s and sounds %s', (form, lemma, roman) => {
    expect(lexicon.lookup(fold(form)).map((found) => `${found.lexeme.lemma} ${found.roman}`)).toContain(`${lemma} ${roman}`);
  });

  it.each([
    ['کیوں', 'کی'],
    ['ہوئی', 'ہو'],
    ['گیا', 'گا'],
  ])('%s is no form of %s', (form, lemma) => expect(lexicon.lookup(fold(form)).map((found) => found.lexeme.lemma)).not.toContain(lemma));
});

describe('derivations', () => {
  const mark = ({ rule, affix }: Pick<Form, 'rule' | 'affix'>) => rule ?? affix;
  const markOf = ({ name, affix, isToldByGloss }: Derivation) => (isToldByGloss ? affix : name);

  it.each(DERIVATIONS.map((rule) => [rule.name, rule] as const))('%s makes its example', (_name, rule) => {
    expect(derive(fold(rule.example[1]), lexicon).map(mark)).toContain(markOf(rule));
  });

  it.each(DERIVATIONS.map((rule) => [rule.name, rule] as const))('%s refuses a look-alike', (_name, rule) => {
    expect(derive(fold(rule.refusal[1]), lexicon).map(mark)).not.toContain(markOf(rule));
  });
});

it('names each rule once', () => expect(new Set(RULE_NAMES).size).toBe(RULE_NAMES.length));
