/**
 * Words of the closed classes (postpositions, pronouns, conjunctions, particles, auxiliaries): they say nothing about
 * what a line is about, and a name or a place does not hold one. After Schmidt, *Urdu: An Essential Grammar*, chapters 2 to 8.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `کا کے کی کو نے سے میں پر تک پہ اور یا کہ تو ہی بھی نہ نہیں مت مگر لیکن بلکہ اگر جب تب کیونکہ چونکہ تاہم
   یہ وہ اس ان اُس اُن اِس اِن جو جس جن کون کیا کیوں کیسے کب کہاں کتنا کتنی کتنے کس کن کونسا کونسی
   ہم تم آپ مجھے ہمیں انہیں انھیں اسے جسے میرا میری میرے ہمارا ہماری ہمارے اپنا اپنی اپنے خود
   ہے ہیں ہو ہوں تھا تھی تھے تھیں ہوا ہوئی ہوئے ہونا ہونے ہوتا ہوتی ہوتے ہوگا ہوگی ہوں گا گے گی
   رہا رہی رہے گیا گئی گئے جا جاتا جاتی جاتے جائے جانا جانے دیا دی دیے دے لیا لی لیے لے کر کرنا کرنے کرتا کرتی کرتے کیے کرے کریں
   سکتا سکتی سکتے چکا چکی چکے والا والی والے ساتھ بعد پہلے خلاف بارے طرح درمیان دوران لیے مطابق وجہ
   ایک دو بہت زیادہ کم سب کچھ کوئی کسی ہر دیگر مزید اب آج کل پھر صرف بار وقت نیز یعنی جیسے ایسے ایسا ایسی`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const DIACRITICS = /[\u0610-\u061A\u064B-\u065F\u0670]/gu;
const WORD = /[\p{L}\p{N}\p{M}\u200C]+/gu; // with ZERO WIDTH NON-JOINER

/** The words of folded text, vowel signs taken off. */
export function words(bare: string): string[] {
  return bare.replaceAll(DIACRITICS, '').match(WORD) ?? [];
}

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Endings of number, gender and case, longest first; what stays must keep three letters. */
const ENDINGS = ['یوں', 'یاں', 'ئیں', 'ئے', 'وں', 'یں', 'ات', 'ا', 'ی', 'ے', 'ہ', 'ں', 'و'] as const;

/** A rough stem for comparing words of one text: کھلاڑی and کھلاڑیوں share it. Not a lemma; two words may share one by chance. */
export function stem(word: string): string {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The stems of the words that carry meaning: three letters or more (numbers any length), no function word. */
export function contentStems(bare: string): string[] {
  return words(bare)
    .filter((word) => !FUNCTION_WORDS.has(word) && (word.length >= 3 || /\p{N}/u.test(word)))
    .map(stem);
}

const GREETING = /^(?:ال?سلام ?علیکم|وعلیکم السلام|آداب(?: عرض)?|تسلیمات|(?:پیارے|محترم|معزز|عزیز) (?:دوستو|ساتھیو|قارئین|بھائیو|بہنو|والدین|اہل محلہ|اہلیان محلہ))(?:[\s،!]|$)/u;
const FAREWELL = /^(?:(?:بہت |\p{L}+ (?:کا|کے لیے) )?شکریہ|والسلام|وسلام|خدا حافظ|اللہ حافظ|جزاک اللہ|آمین)(?:[\s،!]|$)/u;

/** Does the folded line greet those who read it, as a letter or a message begins? */
export function isGreeting(bare: string): boolean {
  return GREETING.test(bare);
}

/** Does the folded line thank or take leave, as a letter or a message ends? */
export function isFarewell(bare: string): boolean {
  return FAREWELL.test(bare);
}
