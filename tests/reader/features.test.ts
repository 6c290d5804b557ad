import { describe, expect, it } from 'vitest';
import { addCardTexts } from '../../src/i18n/card.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { RULE_NAMES } from '../../src/urdu/morphology/rule-names.ts';
import { ruleName } from '../../src/reader/features.ts';

describe.each(['ur', 'en'] as const)('the grammar of a word card in %s', (locale) => {
  const i18n = createI18n(locale);
  addCardTexts(i18n);
  const t = i18n.getFixedT(locale, 'card');
  it.each(RULE_NAMES)('has a text for the rule %s', (rule) => {
    expect(ruleName(rule, t)).not.toBe(rule);
  });

  it('has no text for a rule there is none of', () => {
    const names = Object.keys(t('rules', { returnObjects: true }));
    expect(names.filter((name) => !RULE_NAMES.includes(name))).toEqual([]);
  });
});
