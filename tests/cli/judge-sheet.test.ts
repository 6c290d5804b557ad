import { describe, expect, it } from 'vitest';
import { readSheet, sheetOf } from '../../src/cli/judge-sheet.ts';
import { analyse } from '../../src/urdu/analyse.ts';
import { lexicon, meaning } from '../urdu/real-lexicon.ts';

describe('sheetOf', () => {
  it('lists what a reader sees: phrases whole, and nothing of numbers, marks and unknown words', () => {
    expect(sheetOf(analyse('روس نے 12 معاہدوں کی توثیق خخخخ۔', lexicon), meaning).split('\n')).toEqual([
      '# روس نے 12 معاہدوں کی توثیق خخخخ۔',
      'روس\tRussia\t',
      'نے\t‹agent›\t',
      'معاہدوں\ttreaties\t',
      'کی\tof\t',
      'توثیق\tratification\t',
      '',
    ]);
    expect(sheetOf(analyse('معاہدے کی توثیق نہیں کی گئی', lexicon), meaning)).toContain('توثیق نہیں کی گئی\twas not ratified\t\n');
  });
});

describe('readSheet', () => {
  it('reads verdicts and remarks', () => {
    expect(readSheet('# متن\nملک\tcountry\tright\nنے\tby\twrong\tagent\n')).toEqual([
      { text: 'ملک', gloss: 'country', isRight: true, remark: '' },
      { text: 'نے', gloss: 'by', isRight: false, remark: 'agent' },
    ]);
  });
  it.each(['ملک\tcountry\t', 'ملک\tcountry', 'ملک\tcountry\tperhaps'])('refuses %j', (line) => {
    expect(() => readSheet(line)).toThrow(SyntaxError);
  });
});
