import { expect, it } from 'vitest';
import { segment } from '../../src/urdu/segment.ts';
import { tokenise } from '../../src/urdu/tokenise.ts';
import { lexicon } from './real-lexicon.ts';

const words = (text: string): readonly string[] => segment(tokenise(text), lexicon).map((slot) => slot.token.text);

it.each([
  ['کےلیے', ['کے', 'لیے']],
  ['ہےاور', ['ہے', 'اور']],
  ['12نومبر', ['12', 'نومبر']],
  ['کرلیا', ['کر', 'لیا']],
  ['ہوگئی', ['ہو', 'گئی']],
  ['کیاگیاہے', ['کیا', 'گیا', 'ہے']],
  ['جاسکتا', ['جا', 'سکتا']],
  ['کریںگے', ['کریں', 'گے']],
  ['اورحضرت', ['اور', 'حضرت']],
  ['کامطالعہ', ['کا', 'مطالعہ']],
  ['انکی', ['ان', 'کی']],
  ['جسکے', ['جس', 'کے']],
  ['علم وادب', ['علم', 'و', 'ادب']],
  ['ہوگئے', ['ہو', 'گئے']],
  ['آگئے', ['آ', 'گئے']],
  ['چلےگئے', ['چلے', 'گئے']],
])('takes %s apart', (text, expected) => expect(words(text)).toEqual(expected));

it.each(['کراچی', 'لڑکیوں', 'مرکزیہ', 'خخخخ', 'کوکا', 'کڑاہی', 'بہبودگی', 'طئے', 'ونئے', 'ہوگے', 'آگے'])('leaves %s whole', (text) => expect(words(text)).toEqual([text]));
