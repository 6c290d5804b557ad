import { describe, expect, test } from 'vitest';
import { BYLINE_RULES, isByline } from '../../src/article/import/byline.ts';
import { CAPTION_RULES, isMarkedCaption } from '../../src/article/import/caption.ts';
import { EVIDENCE, type OpenLine } from '../../src/article/import/evidence.ts';
import { fold } from '../../src/article/import/fold.ts';
import { FILED_UNDER, isSectionLabel, matchFurniture, PAGE_FURNITURE, RELATED_HEADING, RELATED_INLINE, SECTION_LABEL } from '../../src/article/import/furniture.ts';
import { MARKER_RULES, matchMarker, pictureMark } from '../../src/article/import/list-item.ts';
import { words } from '../../src/article/import/vocabulary.ts';

describe('bylines', () => {
  test.each(BYLINE_RULES)('$name: $example, not $refusal', ({ test: holds, zones, example, refusal }) => {
    expect(holds(fold(example))).toBe(true);
    for (const zone of zones) {
      expect(isByline(fold(example), zone)).toBe(true);
      expect(isByline(fold(refusal), zone)).toBe(false);
    }
  });

  test.each([
    ['ا ا/ ع ب', 'end'],
    ['ک م / ش ر (اے ایف پی)', 'end'],
    ['ر ح / ا ب ا (نیوز ایجنسیاں)', 'end'],
    ['(روئٹرز، ڈی پی اے)', 'end'],
    ['مصنف,آسیہ انصر', 'top'],
    ['عہدہ,بی بی سی اردو ڈاٹ کام، اسلام آباد', 'top'],
    ['رپورٹ: علی رضا / ادارت: سارہ خان', 'end'],
    ['تحریر و تصاویر: صائمہ درانی', 'top'],
    ['گفتگو: حنا عالم', 'top'],
    ['منجانب: بیٹھک کمیٹی', 'end'],
    ['*تحریر: نادیہ حسین* \u{1F339}', 'top'],
      ] as const)('%s at the %s', (line, zone) => {
    expect(isByline(fold(line), zone)).toBe(true);
  });

  test.each(['رپورٹ: یہ سب کیسے ہوا اور اب کیا ہو گا', 'تحریر: یہ خط میں نے خود لکھا ہے۔', 'خبر / تجزیہ', '(مصنف معلوم نہیں۔)', 'گفتگو: کیا بات ہوئی؟', 'وزیر اعظم کا دورہ (اے ایف پی)'])('%s is none', (line) => {
    expect(isByline(fold(line), 'end')).toBe(false);
  });
});

describe('captions', () => {
  test.each(CAPTION_RULES)('$name: $example, not $refusal', ({ pattern, example, refusal }) => {
    expect(pattern.test(fold(example))).toBe(true);
    expect(isMarkedCaption(fold(refusal))).toBe(false);
  });
});

describe('what belongs to the page', () => {
  test.each([
    ['related-heading', RELATED_HEADING],
    ['related', RELATED_INLINE],
    ['related', PAGE_FURNITURE],
    ['related', FILED_UNDER],
  ] as const)('%s', (role, { example, refusal }) => {
    expect(matchFurniture(fold(example))).toBe(role);
    expect(matchFurniture(fold(refusal))).toBeUndefined();
  });

  test.each(['مزید پڑھیے', 'مزید پڑھئے:', 'یہ بھی پڑھیں', 'اسی بارے میں', 'متعلقہ خبریں', 'متعلقہ عنوانات', '• یہ بھی پڑھیے', 'يہ بھي پڑھيے', 'مزید پڑھیں \u{1F447}', 'ویڈیو دیکھیں', 'تازہ ترین خبریں'])('%s opens a box', (line) => {
    expect(matchFurniture(fold(line))).toBe('related-heading');
  });
});

describe('what belongs to the page, in other words', () => {
  test.each([
    ['#درخت_لگائیں #نیم', true],
    ['صفحہ اول > صحت > بچے', true],
    ['زمرہ: شہری زندگی', true],
    ['پچھلی تحریر: چھت پر سبزیاں', true],
    ['ہمارا واٹس ایپ چینل جوائن کریں', true],
    ['Forwarded many times', true],
    ['آزاد دائرۃ المعارف سے', true],
    ['وہ دائرۃ المعارف سے نقل کرتے ہیں', false],
    ['گروپ کو جوائن کرنے کا طریقہ', false],
    ['ہوم ورک کون کرائے؟', false],
    ['اہم خبریں', false],
    ['دیگر مضامین', false],
  ])('%s: %s', (line, isOfPage) => {
    expect(matchFurniture(fold(line)) !== undefined).toBe(isOfPage);
  });

  test.each(['کالم', 'خصوصی رپورٹ', 'اداریہ:', '\u{1F534} بریکنگ نیوز', SECTION_LABEL.example])('%s says what kind of text it is', (line) => {
    expect(isSectionLabel(fold(line))).toBe(true);
  });

  test.each(['کالم نگار کا انتقال', 'رپورٹ: علی رضا', 'انٹرویو کیسے دیا جائے', 'چائے', SECTION_LABEL.refusal])('%s does not', (line) => {
    expect(isSectionLabel(fold(line))).toBe(false);
  });
});

describe('list marks', () => {
  test.each(MARKER_RULES)('$name: $example, not $refusal', (rule) => {
    expect(matchMarker(fold(rule.example))).toBe(rule);
    expect(matchMarker(fold(rule.refusal))).toBeUndefined();
  });

  test.each(['1۔ درد', '۱) درد', '1. درد', '(2) درد', '12- درد', '* درد', '– درد', '◦ درد'])('%s', (line) => {
    expect(matchMarker(fold(line))).toBeDefined();
  });

  test.each([
    ['\u2705 نظر کا معائنہ', '\u2705'],
    ['2\uFE0F\u20E3 دوسرا قدم', '1\uFE0F\u20E3'],
    ['• پہلا نکتہ', undefined],
    ['نظر کا معائنہ \u2705', undefined],
  ])('%s begins with the picture %s', (line, mark) => {
    expect(pictureMark(fold(line))).toBe(mark);
  });

  test.each(['*اجزا*', '*نوٹ:* دفتر بند ہے', '2024 میں', '3.5 فیصد اضافہ', '10,000 فوجی', '12/11/2024', '5:30 بجے'])('%s has none', (line) => {
    expect(matchMarker(fold(line))).toBeUndefined();
  });
});

describe('evidence', () => {
  const seen = (line: string): OpenLine => ({
    bare: fold(line),
    wordCount: words(fold(line)).length,
    takenUp: 0,
    foreign: 0,
    paragraphsBefore: 9,
    unstopped: 1,
    next: 'paragraph',
    previous: 'paragraph',
    spokenAround: false,
    setOffAbove: false,
  });

  test.each(EVIDENCE.filter((e) => e.example !== undefined))('$name: $example, not $refusal', ({ holds, example, refusal }) => {
    expect(holds(seen(example ?? ''))).toBe(1);
    expect(holds(seen(refusal ?? ''))).toBe(0);
  });

  test('what only the neighbours show needs no example', () => {
    const shown = EVIDENCE.filter((e) => e.example === undefined).map((e) => e.name);
    expect(shown).toEqual([
      'one of a series',
      'sentence length',
      'taken up by the text under it',
      'foreign to the article',
      'statement among statements without full stops',
      'beside a credit',
      'near the top',
      'under the title',
      'over a list',
      'set off above, joined below',
      'between spoken lines',
      'set in bold',
      'a picture at its end',
      'closes the article',
      'among short lines',
      'among very short lines',
      'in a row that a colon brings in',
      'label and value among others',
      'over labels and values',
      'verse',
      'no prose at all',
    ]);
  });
});
