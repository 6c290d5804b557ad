import { describe, expect, it } from 'vitest';
import { missingForms } from '../../src/cli/missing-forms.ts';
import { analyse } from '../../src/urdu/analyse.ts';
import { lexicon } from '../urdu/real-lexicon.ts';

const missing = (text: string, withDerived?: boolean) => missingForms(text.split('\n').map((line) => analyse(line, lexicon)), withDerived);

describe('missingForms', () => {
  it('counts what the lexicon lacks, the most frequent first', () => {
    expect(missing('یہ خخخخ ہے\nغغغغ اور خخخخ')).toEqual([
      { form: 'خخخخ', count: 2, status: 'unknown', context: 'یہ خخخخ ہے' },
      { form: 'غغغغ', count: 1, status: 'unknown', context: 'غغغغ اور خخخخ' },
    ]);
  });
  it('counts every way of writing a word under one', () => expect(missing('خخخكخ خخخکخ').map(({ count }) => count)).toEqual([2]));
  it('passes over what is known, numbers and marks', () => expect(missing('یہ ملک ہے، 12۔')).toEqual([]));
  it('counts derived words only when asked to', () => {
    expect(missing('قالینز')).toEqual([]);
    expect(missing('قالینز', true).map(({ status }) => status)).toEqual(['derived']);
  });
  it('shows the words around it, and not the whole of a long line', () => {
    const [found] = missing(`${'ملک '.repeat(50)}خخخخ ${'ملک '.repeat(50)}`);
    expect(found?.context).toMatch(/^(?:ملک )+خخخخ(?: ملک)+$/u);
    expect(found?.context.length).toBeLessThan(80);
  });
});
