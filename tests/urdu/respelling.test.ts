import { describe, expect, it } from 'vitest';
import { fold } from '../../src/urdu/fold.ts';
import { RESPELLINGS, respellings } from '../../src/urdu/respelling.ts';
import { factsOf } from '../../src/urdu/word-facts.ts';
import { lexicon } from './real-lexicon.ts';

describe.each(RESPELLINGS.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const [written, standard] = rule.example;
  it(`reads ${written} as ${standard}`, () => {
    expect(respellings(fold(written)).filter((found) => found.rule === rule).map((found) => found.spelling)).toEqual([fold(standard)]);
  });
  it(`leaves ${rule.refusal} alone`, () => expect(respellings(fold(rule.refusal)).map((found) => found.rule)).not.toContain(rule));
});

describe('factsOf', () => {
  it.each([
    ['راستا', 'راستہ'],
    ['گائوں', 'گاؤں'],
    ['دیئے', 'دینا'],
    ['ذیادہ', 'زیادہ'],
    ['نہین', 'نہیں'],
    ['علمائے', 'عالم'],
    ['وزرائے', 'وزیر'],
  ])('knows %s as %s', (written, lemma) => {
    const { forms, status } = factsOf(written, lexicon);
    expect(status).toBe('known');
    expect(forms.map((form) => form.lexeme.lemma)).toContain(lemma);
  });

  it('takes no verb for a noun with another last letter', () => expect(factsOf('چھہ', lexicon).forms.map((form) => form.lexeme.upos)).not.toContain('VERB'));
});
