import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/article/article.ts';
import { LANGUAGE_PROFILES } from '../../src/article/import/language-profile.ts';
import { detectLanguage } from '../../src/article/import/language.ts';

describe.each(LANGUAGE_PROFILES)('$name', ({ language, words, examples, refusals }) => {
  test.each(examples)('is told from “%s”', (example) => {
    expect(detectLanguage(example)).toBe(language);
  });

  test.each(refusals)('is not “%s”', (refusal) => {
    // Two profiles may stand for one answer, `other`: then the refusal must be one of the languages that have their own.
    expect(detectLanguage(refusal)).not.toBe(language);
  });

  test('has words that are folded', () => {
    expect([...words].filter((word) => /[\u064A\u0649\u0643\u0647\u0629\u064B-\u0652]/u.test(word))).toEqual([]);
  });
});

describe('the language of', () => {
  const QURAN = 'إِنَّ مَعَ الْعُسْرِ يُسْرًا فَإِذَا فَرَغْتَ فَانصَبْ وَإِلَىٰ رَبِّكَ فَارْغَب';
  test.each<[string, string, (typeof languages)[number]]>([
    ['Urdu with ي, ك and ه of an Arabic keyboard', 'اس شهر كي آبادي دس لاكه هے اور يهاں كے لوگ محنت كش هيں', 'ur'],
    ['the same without ے and ں', 'يه كتاب ميرى هى اور وه كتاب آپ كى هى', 'ur'],
    ['Urdu full of English', 'اس app کا login page بہت slow ہے اور server error آ جاتا ہے، please update کریں', 'ur'],
    ['Urdu with more English than Urdu', 'میرا laptop screen repair workshop Hall Road Lahore میں ہے', 'ur'],
    ['Urdu that quotes the Quran', `استاد نے بچوں کو یہ آیت سنائی: ${QURAN} اور پھر اس کا ترجمہ سمجھایا کہ تنگی کے ساتھ آسانی ہے۔`, 'ur'],
    ['Urdu that begins with Arabic', `بسم اللہ الرحمن الرحیم۔ ${QURAN} آج کی بات صبر کے بارے میں ہے جو ہم سب کو کرنا پڑتا ہے اور کسی کو کم کسی کو زیادہ۔`, 'ur'],
    ['Urdu with a Persian verse', 'وہ اکثر کہتے تھے: «از دل برود هر آنکه از دیده برفت» اور پھر خاموش ہو جاتے تھے', 'ur'],
    ['Urdu with vowel signs', 'بِلّی نے دُودھ پی لِیا', 'ur'],
    ['a headline of names', 'پاکستان، چین، ترکی', 'ur'],
    ['a question', 'کون جیتا، کون ہارا؟', 'ur'],
    ['prices', 'آٹا ۱۲۰، چینی ۱۵۰ روپے', 'ur'],
    ['Persian in Arabic letters', 'دولت ايران بودجه سال آينده را به مجلس داد و كشاورزان از آن راضي نيستند', 'fa'],
    ['Persian with a join', 'بچه‌ها در حیاط بازی می‌کنند', 'fa'],
    ['a Persian headline', 'زلزله در جنوب ایران', 'fa'],
    ['Dari', 'مکتب دخترانه در کابل باز شد', 'fa'],
    ['Arabic news', 'قالت وزارة الصحة إن عدد المصابين انخفض خلال الأسبوع الماضي في جميع المدن', 'ar'],
    ['an Arabic headline', 'الأمطار تغرق شوارع العاصمة', 'ar'],
    ['the Quran', QURAN, 'ar'],
    ['Arabic in Urdu letters', 'قال الرئیس ان الحکومة سوف تعمل علی بناء المدارس فی القریة', 'ar'],
    ['Hindi', 'यह किताब मेरी है और वह आपकी', 'hi'],
    ['Hindi full of English', 'इस app का login page बहुत slow है', 'hi'],
    ['one Hindi word', 'किताब', 'hi'],
    ['Marathi', 'माझे पुस्तक टेबलवर आहे आणि ते नवीन आहे', 'other'],
    ['English', 'The river has been rising since Monday and the bridge is closed.', 'en'],
    ['English that quotes Urdu', 'The word for book is کتاب and the word for pen is قلم in the language', 'en'],
    ['an English headline', 'Floods close schools across Sindh', 'en'],
    ['English in capitals', 'THE END OF THE ROAD', 'en'],
    ['English with an apostrophe', "It's what they didn't say that matters", 'en'],
    ['Pashto', 'په دې کلي کې اوبه نشته او خلک ډېر ستړي دي', 'other'],
    ['Sindhi', 'هن ڳوٺ ۾ پاڻي ناهي ۽ ماڻهو پريشان آهن', 'other'],
    ['Punjabi', 'ایہہ پنڈ بڑا سوہنا اے تے ایتھے دے لوک محنتی نیں', 'other'],
    ['Gurmukhi', 'ਇਹ ਪਿੰਡ ਬਹੁਤ ਸੋਹਣਾ ਹੈ', 'other'],
    ['French', 'Les écoles du village sont fermées depuis trois jours', 'other'],
    ['French without accents', 'Le chat est sur la table et il dort', 'other'],
    ['Spanish', 'La escuela del pueblo está cerrada por la lluvia', 'other'],
    ['German', 'Der Zug kommt nicht und wir warten auf den Bus', 'other'],
    ['Italian', 'La scuola del paese è chiusa per la pioggia', 'other'],
    ['Turkish', 'Köyün okulu yağmur için kapalı ve çocuklar evde', 'other'],
    ['Urdu in Latin letters', 'mujhe yeh kitab bohat pasand hai aur aap ko bhi pasand aaye gi', 'other'],
    ['Russian', 'Школа в деревне закрыта', 'other'],
    ['Chinese', '村里的学校关门了', 'other'],
    ['Greek', 'Το σχολείο είναι κλειστό', 'other'],
    ['numbers', '12 345 ۶۷۸', 'other'],
    ['signs', '— ۔ ؟ 🌹', 'other'],
    ['nothing', '', 'other'],
  ])('%s: %s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  const corpus = new URL('../corpus/', import.meta.url);
  test.each(readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/source.txt`, corpus)) && name.startsWith('structure-')))('%s: Urdu, whole and line by line', (name) => {
    const source = readFileSync(new URL(`${name}/source.txt`, corpus), 'utf8');
    expect(detectLanguage(source)).toBe('ur');
    const lines = source.split('\n').filter((line) => line.trim().split(' ').length >= 4 && /\p{Script=Arabic}/u.test(line));
    expect(lines.filter((line) => detectLanguage(line) !== 'ur')).toEqual([]);
  });
});

describe('any text', () => {
  test('is in one of the languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(languages).toContain(detectLanguage(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is told by its beginning, however long', () => {
    const start = performance.now();
    expect(detectLanguage(`${'کتاب میز پر ہے '.repeat(1_000)}${'The book is on the table. '.repeat(400_000)}`)).toBe('ur');
    expect(detectLanguage('ک'.repeat(8_000_000))).toBe('ur');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
