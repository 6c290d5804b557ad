import { describe, expect, test } from 'vitest';
import { endsSentence, endsWithStop, isEmphasised, readLines, unadorned } from '../../src/article/import/lines.ts';

const texts = (source: string): string[] => readLines(source).map(({ text }) => text);

test.each([
  ['CARRIAGE RETURN, LINE FEED', '\r\n'],
  ['LINE FEED', '\n'],
  ['CARRIAGE RETURN', '\r'],
  ['NEXT LINE', '\u0085'],
  ['LINE SEPARATOR', '\u2028'],
  ['PARAGRAPH SEPARATOR', '\u2029'],
  ['VERTICAL TAB', '\v'],
  ['FORM FEED', '\f'],
])('%s ends a line', (_, end) => {
  expect(texts(`\uFEFFپہلی سطر${end}دوسری سطر${end}${end}تیسری سطر${end}`)).toEqual(['پہلی سطر', 'دوسری سطر', 'تیسری سطر']);
});

test('an empty line and one of blanks set off the next line', () => {
  expect(readLines('الف\n\u00A0 \u200F\nب\nج').map(({ gapBefore }) => gapBefore)).toEqual([false, true, false]);
});

test('rules of dashes and stars are left out', () => {
  expect(texts('عنوان\n-----\n* * *\nمتن')).toEqual(['عنوان', 'متن']);
});

test('the folded text has the length of the text', () => {
  for (const { text, bare } of readLines('مئي ۲۰۲۴ KCNA \u200Fكتاب\u200E İ ﷺ')) expect(bare).toHaveLength(text.length);
});

describe('lines broken by width', () => {
  const paragraph =
    'دریا کے کنارے آباد اس گاؤں میں ہر سال برسات کے بعد مٹی کی نئی تہہ جم جاتی ہے جس پر کسان گندم اور سرسوں بوتے ہیں اور پھر سردیوں تک پانی کا انتظار کرتے ہیں کیونکہ نہر یہاں سے بہت دور ہے۔';
  const wrap = (text: string, width: number): string => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };

  test.each([40, 60, 72])('at %i are joined', (width) => {
    expect(texts(`دریا کا گاؤں\n\n${wrap(paragraph, width)}\n\nنہر کا راستہ\n\n${wrap(paragraph, width)}`)).toEqual(['دریا کا گاؤں', paragraph, 'نہر کا راستہ', paragraph]);
  });

  test('not where whole paragraphs stand on lines', () => {
    const source = `دریا کا گاؤں\n${paragraph}\nنہر کا راستہ\n${paragraph}`;
    expect(texts(source)).toEqual(source.split('\n'));
  });

  test('not in a list of headlines', () => {
    const source = ['گندم کی قیمت میں اضافہ', 'سرسوں کے کھیت اور سیاح', 'نہری پانی کی چوری پر کسان سراپا احتجاج', 'گاؤں کا پہلا کالج', 'برسات کے بعد کا منظر', 'مٹی سے بنے گھر'].join('\n');
    expect(texts(source)).toEqual(source.split('\n'));
  });
});

test.each([
  ['وہ آ گیا۔', true],
  ['وہ آ گیا۔‘‘', true],
  ['وہ آ گیا؟', true],
  ['وہ آ گیا...', true],
  ['وہ آ گیا', false],
  ['ڈاکٹر۔ علی', false],
  ['وہ آ گیا۔ \u{1F64F}\u{1F64F}', true], // PERSON WITH FOLDED HANDS
  ['*وہ آ گیا۔*', true],
  ['وہ آ گيا -', true],
  ['وہ آ گيا-', true],
  ['وہ آ گیا \u{1F64F}', false],
  ['لاہور - کراچی', false],
  ['واشنگٹن ڈی سی \u2014', false], // EM DASH
])('%s ends a sentence: %s', (line, ends) => {
  expect(endsSentence(line)).toBe(ends);
});

test.each([
  ['وہ آ گیا۔', true],
  ['وہ آ گيا -', true],
  ['وہ آ گیا۔ \u{1F339}', true], // ROSE
  ['وہ آ گیا؟', false],
  ['وہ آ گیا!', false],
  ['وہ آ گیا...', false],
  ['وہ آ گیا', false],
])('%s ends with a full stop: %s', (line, ends) => {
  expect(endsWithStop(line)).toBe(ends);
});

describe('what only adorns a line', () => {
  test.each([
    ['\u{1F534} ضروری اطلاع \u{1F534}', 'ضروری اطلاع'], // LARGE RED CIRCLE
    ['*کیا ہو گا؟*', 'کیا ہو گا؟'],
    ['\u{1F4C5} **پروگرام**', 'پروگرام'], // CALENDAR
    ['_وقت_ \u23F0', 'وقت'], // ALARM CLOCK
    ['*نوٹ:* دفتر بند ہے', '*نوٹ:* دفتر بند ہے'],
    ['دل \u2764\uFE0F کی بات', 'دل \u2764\uFE0F کی بات'], // HEAVY BLACK HEART
    ['\u{1F534}\u{1F534}', '\u{1F534}\u{1F534}'],
  ])('%s says %s', (line, said) => {
    expect(unadorned(line)).toBe(said);
  });

  test.each([
    ['*اجزا*', true],
    ['\u{1F963} __اجزا__', true], // BOWL WITH SPOON
    ['*اجزا', false],
    ['*اجزا* اور *ترکیب*', false],
    ['* اجزا', false],
  ])('%s is set in bold: %s', (line, is) => {
    expect(isEmphasised(line)).toBe(is);
  });
});
