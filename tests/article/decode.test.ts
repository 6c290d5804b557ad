import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/article/import/decode.ts';
import { ImportError } from '../../src/article/import/import-error.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};
/** An encoder of any set of single bytes: its decoder, turned about. Characters the set lacks are refused. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const));
  return (text) =>
    Uint8Array.from(text, (character) => {
      const byte = byteOf.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    });
}
const windows1256 = encoderOf('windows-1256');
const join = (...parts: (Uint8Array | readonly number[])[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The standard's own table of bytes 80 to 9F, for Node's decoder takes them for ISO-8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const asWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte))).join('');

const URDU = 'گاؤں کے لوگ ہر صبح دریا کے کنارے جمع ہوتے ہیں۔ کشتی آتی ہے تو بچے «سکول، سکول» پکارتے ہیں؛ بارش میں 3 دن سے راستہ بند ہے۔';
/** As windows-1256 can write it: ي for ی, a hyphen for the full stop. */
const URDU_1256 = 'گاؤں كے لوگ ہر صبح دريا كے كنارے جمع ہوتے ہيں - كشتي آتي ہے تو بچے سكول كي طرف دوڑتے ہيں، بارش ميں 3 دن سے راستہ بند ہے -';
const ARABIC = 'أعلنت الحكومة عن خطة جديدة لتطوير المدارس في القرى البعيدة، وقال الوزير إن العمل سيبدأ بعد شهر من الآن';

describe('reads', () => {
  test.each([
    ['UTF-8', utf8(URDU)],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8(URDU))],
    ['UTF-8 with two marks, of files put together', join([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8(URDU))],
    ['UTF-16LE with a mark', join([0xff, 0xfe], utf16(URDU, true))],
    ['UTF-16BE with a mark', join([0xfe, 0xff], utf16(URDU, false))],
    ['UTF-16LE without', utf16(URDU, true)],
    ['UTF-16BE without', utf16(URDU, false)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(URDU);
  });

  test.each([
    ['Urdu', URDU_1256],
    ['Arabic', ARABIC],
    ['Urdu with English in it', `${URDU_1256} World Bank ${URDU_1256} (UNDP) 2019`],
  ])('windows-1256: %s', (_, text) => {
    expect(decodeText(windows1256(text))).toBe(text);
  });

  test.each([
    ['plain ASCII', 'An English text, with a+b and 1+1.'],
    ['accents', 'Le vieux moulin est au bord de la rivière, à côté du pré.'],
    ['emojis', 'صبح بخیر 🌹🌹'],
    ['Hindi', 'गाँव के लोग नदी पर इंतज़ार करते हैं'],
    ['one word that looks misread', 'عکس'],
    ['words that look misread', 'عکس، عکاس اور عکاسی'],
    ['a paragraph about misread text', `${URDU} Ø§Ø±Ø¯Ùˆ`],
    ['one emoji', '🌹'],
    ['nothing', ''],
  ])('UTF-8: %s', (_, text) => {
    expect(decodeText(utf8(text))).toBe(text);
  });

  test('UTF-16 without a mark whose bytes are all ASCII', () => {
    const text = 'آب آب بند بند آبد بآب دبن نبد';
    expect(utf16(text, true).every((byte) => byte < 0x80)).toBe(true);
    expect(decodeText(utf16(text, true))).toBe(text);
  });

  // Too few words to be told by reading.
  const fewWords = (head: string): Uint8Array => windows1256(`${head}<p>كتابيں`);

  test.each([
    '<meta charset=windows-1256>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
    '<?xml version="1.0" encoding="cp1256"?>',
  ])('HTML in windows-1256 that says so: %s', (head) => {
    expect(decodeText(fewWords(head), { html: true })).toBe(`${head}<p>كتابيں`);
  });

  test.each(['<meta charset="iso-8859-1">', '<meta charset="utf-8">', '<meta charset="gbk">', '<meta name="windows-1256">'])('HTML in windows-1256 that says %s: no', (head) => {
    expect(() => decodeText(fewWords(head), { html: true })).toThrow(expect.objectContaining({ code: 'encoding' }));
  });

  test('what HTML says only within its first 1,024 bytes, and UTF-8 whatever it says', () => {
    expect(() => decodeText(windows1256(`${' '.repeat(1024)}<meta charset=windows-1256><p>كتابيں`), { html: true })).toThrow(ImportError);
    const html = `<meta charset=windows-1256><p>${URDU}`;
    expect(decodeText(utf8(html), { html: true })).toBe(html);
  });
});

describe('refuses', () => {
  const FRENCH = 'Le vieux moulin est au bord de la rivière, à côté du pré où les vaches dorment. L’été, la forêt brûle.';
  const GERMAN = 'Der Bäcker öffnet früh und verkauft süße Brötchen für die Straße. Die Mädchen grüßen höflich.';
  const RUSSIAN = 'Каждое утро жители деревни собираются на берегу реки и ждут лодку, которая отвезёт детей в школу';
  test.each([
    ['encoding', 'French in windows-1252', latin1(FRENCH.replaceAll('’', '\u0092'))],
    ['encoding', 'German in ISO-8859-1', latin1(GERMAN)],
    ['encoding', 'Russian in windows-1251', encoderOf('windows-1251')(RUSSIAN)],
    ['encoding', 'Russian in KOI8-R, whose small letters are Arabic letters', encoderOf('koi8-r')(RUSSIAN)],
    ['encoding', 'Arabic in ISO-8859-6', encoderOf('iso-8859-6')(ARABIC)],
    ['encoding', 'Greek in windows-1253', encoderOf('windows-1253')('Κάθε πρωί οι κάτοικοι του χωριού μαζεύονται στην όχθη')],
    ['encoding', 'Hebrew in windows-1255', encoderOf('windows-1255')('בכל בוקר מתאספים תושבי הכפר על גדת הנהר')],
    ['encoding', 'Chinese in GBK', join([0xc3, 0xbf, 0xcc, 0xec, 0xd4, 0xe7, 0xb3, 0xbf, 0xb4, 0xe5, 0xc3, 0xf1, 0xd4, 0xda, 0xba, 0xd3, 0xb1, 0xdf, 0xb5, 0xc8, 0xb4, 0xac])],
    ['encoding', 'Japanese in ISO-2022-JP', latin1('\u001B$B$3$l$OF|K\\8l$G$9\u001B(B')],
    ['encoding', 'Urdu in UTF-7', latin1('+BicGMQYvBkg- +BqkGpwYxBs8- +Bi8GLAay-')],
    ['encoding', 'UTF-32', join([0xff, 0xfe, 0, 0, 0x27, 0x06, 0, 0])],
    ['encoding', 'UTF-8 that was taken for windows-1252', utf8(asWindows1252(utf8(URDU)))],
    ['encoding', 'UTF-8 that was taken for ISO-8859-1', utf8(Array.from(utf8(URDU), (byte) => String.fromCharCode(byte)).join(''))],
    ['encoding', 'UTF-8 that was taken for windows-1256', utf8(new TextDecoder('windows-1256').decode(utf8(URDU)))],
    ['encoding', 'the same with a mark', join([0xef, 0xbb, 0xbf], utf8('Ø§Ø±Ø¯Ùˆ'))],
    ['encoding', 'UTF-8 with a broken byte', join(utf8(URDU), [0xff], utf8(URDU))],
    ['encoding', 'UTF-8 cut within a letter', utf8(URDU).slice(0, -1)],
    ['encoding', 'UTF-16 cut within a letter', join([0xff, 0xfe], utf16(URDU, true).slice(0, -1))],
    ['encoding', 'half a surrogate pair', join([0xff, 0xfe], utf16(`${URDU}\uD83C`, true))],
    ['encoding', 'too few words of windows-1256', windows1256('كتابيں')],
    ['not-text', 'a picture', join([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
    ['not-text', 'a picture of another kind', join([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
    ['not-text', 'nulls', new Uint8Array(64)],
    ['not-text', 'control characters', latin1('\u0001\u0002\u0003\u0004'.repeat(8))],
    ['not-text', 'control characters behind a mark', join([0xff, 0xfe], utf16('\u0001\u0000'.repeat(8), true))],
  ])('as %s: %s', (code, _, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });
});

describe('any Urdu text comes back', () => {
  const WORDS = [...new Set(URDU.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')), 'ڈاک\u200Cخانہ', 'جُرأت', '۱۲۳', '12', 'WHO', '🌹', '(', '۔', '\n'];
  const urdu = fc.array(fc.constantFrom(...WORDS), { minLength: 1 }).map((words) => words.join(' '));
  const long = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 400 }).map((words) => `${URDU} ${words.join(' ')}`);
  const words1256 = [...new Set(URDU_1256.split(/\s+/u)), 'UNDP', '1998', 'حکومت'.replace('ک', 'ك'), 'پاكستان', 'فوراً'];
  const long1256 = fc.array(fc.constantFrom(...words1256), { minLength: 12, maxLength: 400 }).map((words) => `${URDU_1256} ${words.join(' ')}`);

  test.each<[string, fc.Arbitrary<string>, (text: string) => Uint8Array]>([
    ['UTF-8', urdu, utf8],
    ['UTF-8 with a mark', urdu, (text) => join([0xef, 0xbb, 0xbf], utf8(text))],
    ['UTF-16LE with a mark', urdu, (text) => join([0xff, 0xfe], utf16(text, true))],
    ['UTF-16BE with a mark', urdu, (text) => join([0xfe, 0xff], utf16(text, false))],
    ['UTF-16LE', long, (text) => utf16(text, true)],
    ['UTF-16BE', long, (text) => utf16(text, false)],
    ['windows-1256', long1256, windows1256],
  ])('from %s', (_, texts, encode) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(encode(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], []), fc.uint8Array({ maxLength: 100 })).map(([mark, rest]) => join(mark, rest)),
    // High bytes alone, as in sets of single bytes.
    fc.array(fc.constantFrom(0x20, ...Array.from({ length: 128 }, (_, i) => i + 128)), { maxLength: 400 }).map((list) => new Uint8Array(list)),
  );

  test('are text or an ImportError', () => {
    fc.assert(
      fc.property(bytes, fc.boolean(), (given, html) => {
        try {
          const text = decodeText(given, { html });
          expect(text).not.toMatch(/^\uFEFF/u);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('of a single-byte set, scattered, are never taken for windows-1256', () => {
    const scattered = fc.array(fc.constantFrom(0x20, ...Array.from({ length: 128 }, (_, i) => i + 128)), { minLength: 40, maxLength: 400 });
    fc.assert(
      fc.property(scattered, (list) => {
        expect(() => decodeText(new Uint8Array(list))).toThrow(ImportError);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['letters', utf8('ک'.repeat(4_000_000))],
    ['spaces', utf8(' '.repeat(8_000_000))],
    ['windows-1256', windows1256(`${URDU_1256}\n`.repeat(60_000))],
    ['UTF-7 that does not come', latin1('+B'.repeat(4_000_000))],
  ])('of eight megabytes take no long time: %s', (_, given) => {
    const start = performance.now();
    decodeText(given);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
