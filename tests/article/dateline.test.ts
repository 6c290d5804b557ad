import { describe, expect, test } from 'vitest';
import { DATE_PATTERNS, matchDateline } from '../../src/article/import/dateline.ts';
import { fold } from '../../src/article/import/fold.ts';

const read = (line: string) => {
  const match = matchDateline(fold(line));
  return match && { text: line.slice(0, match.to), rest: line.slice(match.rest), iso: match.iso };
};

const PROSE = 'شمالی کوریا کے سرکاری میڈیا نے منگل کے روز یہ اطلاع دی۔';

test.each(DATE_PATTERNS)('pattern of $example', ({ example, iso }) => {
  expect(read(example)).toEqual({ text: example, rest: '', iso });
});

describe('alone on its line', () => {
  test.each([
    ['12 نومبر 2024', '2024-11-12'],
    ['۱۲ نومبر ۲۰۲۴', '2024-11-12'],
    ['١٢ نومبر ٢٠٢٤', '2024-11-12'], // ARABIC-INDIC DIGITS
    ['جمعرات، 21 نومبر 2024ء', '2024-11-21'],
    ['بدھ 5 جون 2024', '2024-06-05'],
    ['شائع شدہ 18 جنوری 2025', '2025-01-18'],
    ['وقت اشاعت: 3 مئي 2019', '2019-05-03'], // ARABIC LETTER YEH
    ['اپ ڈیٹ کی گئی 13 مارچ 2023', '2023-03-13'],
    ['شائع 12 مارچ 2023 اپ ڈیٹ کی گئی 13 مارچ 2023', '2023-03-12'],
    ['ملتان، 27 مئی 2024', '2024-05-27'],
    ['12 نومبر 2024، اسلام آباد', '2024-11-12'],
    ['12 نومبر 2024، 10:30 PKT', '2024-11-12'],
    ['ویب ڈیسک | 4 فروری 2022', '2022-02-04'],
    ['29 فروری 2024', '2024-02-29'],
    ['دسمبر 9، 2022', '2022-12-09'],
    ['Tuesday, 5 May 2020', '2020-05-05'],
    ['5/11/2024', '2024-11-05'],
    ['جمعہ 5 اپریل 2024 | 25 رمضان 1445ھ', '2024-04-05'],
    ['ماہ 12 ربیع الاول 1446 ہجری', undefined],
    ['اپریل 2024', undefined],
    ['5 minutes ago', undefined],
    ['منگل 14 فروری', undefined],
    ['ایک گھنٹہ قبل', undefined],
    ['واشنگٹن ڈی سی —', undefined],
  ])('%s', (line, iso) => {
    expect(read(line)).toEqual({ text: line, rest: '', iso });
  });
});

describe('before prose', () => {
  test.each([
    ['12 نومبر 2024', ''],
    ['12 نومبر 2024', ' '],
    ['بدھ 5 جون 2024', ' — '],
    ['ملتان، 27 مئی 2024', ' ۔ '],
    ['۳ مارچ ۲۰۲۵', ''],
    ['2 مئی 2023ء', ''],
    ['شائع شدہ 18 جنوری 2025', ': '],
    ['کراچی (18 فروری 2021)', ' '],
    ['اسلام آباد (12 جون 2024)', '۔ '],
  ])('%s and "%s"', (dateline, separator) => {
    expect(read(dateline + separator + PROSE)).toMatchObject({ text: dateline, rest: PROSE });
  });
});

describe('is refused', () => {
  test.each([
    '31 فروری 2024',
    '29 فروری 2023',
    '0 مارچ 2024',
    '12/13/2024',
    '12 نومبر 2024 کو شمالی کوریا نے معاہدے کی توثیق کی۔',
    '12 نومبر 2024 سے اب تک کوئی خبر نہیں آئی۔',
    '12 نومبر کو فیصلہ ہوا۔',
    'یہ واقعہ 12 نومبر 2024 کو پیش آیا۔',
    'ان کا انتقال 3 مارچ 2025',
    '2024 کے انتخابات',
    'بجٹ جون 2024',
    'مارچ 2022 لانگ مارچ',
    '12 ربیع الاول 1446ھ کو جلوس نکلا۔',
    'سفر کے 3 hours ago',
    '',
  ])('%s', (line) => {
    expect(read(line)).toBeUndefined();
  });
});
