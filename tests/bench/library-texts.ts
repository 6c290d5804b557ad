import type { Article, Block } from '../../src/article/article.ts';

/**
 * Made-up news articles to fill a library with: the same number gives the same article. They say nothing, but their words are
 * inflected and agree, and are as unevenly common as those of real news: few everywhere, most nearly nowhere.
 */

/** Numbers from 0 to 1, the same for the same seed: a 32-bit counter and a mixing of its bits. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

/** One of so many, the first ones likelier: the nth about n times rarer than the first. */
const rank = (random: Random, count: number): number => Math.min(count - 1, Math.floor(count ** random()) - 1);
const common = (random: Random, list: readonly string[]): string => list[rank(random, list.length)] ?? '';
const any = <T>(random: Random, list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];

const split = (text: string): readonly string[] => text.trim().split(/\s+/u);

const MASCULINE = split(`
  معاہدہ حملہ علاقہ مسئلہ فیصلہ مقدمہ منصوبہ مطالبہ دھماکہ واقعہ بیان ملک شہر صوبہ ادارہ محکمہ انتخاب اجلاس بجٹ قانون پانی موسم دریا کسان مزدور طالب استاد ڈاکٹر مریض ہسپتال
  اسکول مکان بازار تاجر صارف گاہک کاروبار سرمایہ قرضہ بینک ٹیکس خسارہ منافع تیل کوئلہ کارخانہ پہاڑ جنگل درخت جانور پرندہ سیلاب زلزلہ طوفان کھیل کھلاڑی مقابلہ میدان ٹورنامنٹ ریکارڈ
  شاعر ناول افسانہ اخبار صفحہ فلم گانا ڈرامہ سفر مسافر جہاز راستہ پل سوال جواب خیال نظریہ تجربہ نتیجہ اثر سبب طریقہ نظام اصول حق فرض وعدہ خطرہ خدشہ امکان موقع مرحلہ
  افسر وزیر صدر سفیر رکن ترجمان گواہ ملزم قیدی جج وکیل سپاہی لڑکا بچہ مرد بوڑھا پڑوسی کمرہ دروازہ کپڑا کھانا پھل آم گندم چاول دودھ گوشت جوتا برتن پیسہ روپیہ`);
const FEMININE = split(`
  حکومت فوج پارٹی عدالت پولیس ریاست تنظیم کمپنی یونیورسٹی کتاب خبر بات رپورٹ تحقیق کوشش مدد جنگ سرحد سڑک گاڑی ریل پرواز بندرگاہ صنعت تجارت معیشت قیمت کرنسی منڈی فصل زمین بارش
  گرمی سردی ہوا ندی جھیل وادی بستی آبادی عورت لڑکی ماں بیٹی بہن خاندان تعلیم صحت بیماری دوا ویکسین سہولت ضرورت خواہش تجویز شکایت درخواست سماعت سزا گرفتاری رہائی ملاقات تقریر
  پالیسی تاریخ تہذیب زبان شاعری موسیقی تصویر نمائش ٹیم سیریز جیت شکست تیاری مشق کارروائی ذمہ\u200Cداری بجلی گیس توانائی مشین ایجاد ویب\u200Cسائٹ معلومات رائے امید مثال کہانی یاد محبت`);
const ADJECTIVES = split(`
  نیا پرانا بڑا چھوٹا اہم سرکاری قومی عالمی مقامی سیاسی معاشی سماجی تعلیمی دفاعی مالی مذہبی ثقافتی سخت آسان مشکل ضروری خطرناک محفوظ مفت مہنگا سستا اچھا برا لمبا گہرا تازہ فوری مشترکہ
  غیرملکی بنیادی خفیہ واضح مثبت منفی تاریخی سالانہ ابتدائی آخری دوسرا پہلا اگلا پچھلا پورا کامیاب ناکام بےروزگار قدرتی زرعی صنعتی تجارتی جدید قدیم`);
const PLACES = split(`
  پاکستان کراچی لاہور اسلام\u200Cآباد پشاور کوئٹہ ملتان فیصل\u200Cآباد سندھ پنجاب بلوچستان گلگت کشمیر دہلی ممبئی لکھنؤ حیدرآباد کلکتہ ڈھاکہ کابل تہران انقرہ لندن پیرس برلن ماسکو بیجنگ ٹوکیو قاہرہ
  ریاض دبئی دوحہ بغداد دمشق نیروبی جکارتہ کولمبو کھٹمنڈو تاشقند`);
const ENGLISH = split(`climate change inflation budget software internet startup vaccine protocol satellite summit league election report data server update mobile online podcast`);

/** Names that hardly any article shares: two or three syllables each. */
const SYLLABLES = split(`با تا جا دا را سا شا فا کا لا ما نا وا ہا بی تی جی دی ری سی شی کی لی می نی بو تو جو دو رو سو شو کو لو مو نو بر تر جر در سر شر کر گر مر نر بن تن جن دن رن سن کن من بل تل جل دل سل گل مل نل`);
const NAMES = 18_000;

function nameAt(place: number): string {
  const count = SYLLABLES.length;
  const last = place >= count ** 2 ? [Math.floor(place / count ** 2) - 1] : [];
  // The first letter tells nothing of how common a name is.
  const mixed = (place * 131) % count ** 2;
  return [mixed % count, Math.floor(mixed / count), ...last].map((at) => SYLLABLES[at % count] ?? '').join('');
}

const anyName = (random: Random): string => nameAt(random() < 0.5 ? rank(random, NAMES) : Math.floor(random() * NAMES));

interface Noun {
  readonly isFeminine: boolean;
  readonly direct: string;
  readonly oblique: string;
  readonly plural: string;
  readonly obliquePlural: string;
}

const VOWEL_ENDS = /[اہ]$/u;

function masculine(word: string): Noun {
  const stem = VOWEL_ENDS.test(word) && !['دریا', 'ہوا'].includes(word) ? word.slice(0, -1) : undefined;
  if (stem !== undefined) return { isFeminine: false, direct: word, oblique: `${stem}ے`, plural: `${stem}ے`, obliquePlural: `${stem}وں` };
  return { isFeminine: false, direct: word, oblique: word, plural: word, obliquePlural: word.endsWith('ا') ? `${word}ؤں` : `${word}وں` };
}

function feminine(word: string): Noun {
  const [plural, obliquePlural] = word.endsWith('ی') ? [`${word}اں`, `${word}وں`] : /[او]$/u.test(word) ? [`${word}ئیں`, `${word}ؤں`] : [`${word}یں`, `${word}وں`];
  return { isFeminine: true, direct: word, oblique: word, plural, obliquePlural };
}

const NOUNS: readonly Noun[] = Array.from({ length: Math.max(MASCULINE.length, FEMININE.length) }, (_, i) => [
  ...MASCULINE.slice(i, i + 1).map(masculine),
  ...FEMININE.slice(i, i + 1).map(feminine),
]).flat();

/** An adjective beside a noun; only those in -ا change. */
const beside = (adjective: string, isFeminine: boolean, isDirectSingular: boolean): string =>
  !adjective.endsWith('ا') || (isDirectSingular && !isFeminine) ? adjective : `${adjective.slice(0, -1).replace(/ی$/u, 'ئ')}${isFeminine ? 'ی' : 'ے'}`;

const URDU_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const urduNumber = (value: number): string => String(value).replaceAll(/\d/gu, (digit) => URDU_DIGITS[Number(digit)] ?? digit);

/** What an article is about: a few nouns and places that it keeps coming back to. */
interface Topic {
  readonly random: Random;
  readonly nouns: readonly Noun[];
  readonly places: readonly string[];
  readonly names: readonly string[];
}

const FALLBACK = masculine('معاہدہ');

function nounOf({ random, nouns }: Topic): Noun {
  const kind = random();
  if (kind < 0.3) return nouns[rank(random, nouns.length)] ?? FALLBACK;
  return NOUNS[kind < 0.65 ? rank(random, NOUNS.length) : Math.floor(random() * NOUNS.length)] ?? FALLBACK;
}
const adjectiveOf = ({ random }: Topic): string => common(random, ADJECTIVES);
const placeOf = ({ random, places }: Topic): string => common(random, random() < 0.5 ? places : PLACES);
const nameOf = ({ random, names }: Topic): string => (random() < 0.4 ? common(random, names) : anyName(random));
/** With its adjective, direct. */
function thing(topic: Topic): readonly [string, Noun] {
  const noun = nounOf(topic);
  return [`${beside(adjectiveOf(topic), noun.isFeminine, true)} ${noun.direct}`, noun];
}
const oblique = (topic: Topic): string => {
  const noun = nounOf(topic);
  return `${beside(adjectiveOf(topic), noun.isFeminine, false)} ${noun.oblique}`;
};
const manyOblique = (topic: Topic): string => nounOf(topic).obliquePlural;

type Pattern = (topic: Topic) => string;

const PATTERNS: readonly [Pattern, ...Pattern[]] = [
  (topic) => {
    const [object, noun] = thing(topic);
    return `${placeOf(topic)} میں ${manyOblique(topic)} نے ${oblique(topic)} کے بارے میں ${object} پیش ${noun.isFeminine ? 'کی' : 'کیا'} ہے۔`;
  },
  (topic) => `${oblique(topic)} کے مطابق ${urduNumber(1990 + Math.floor(topic.random() * 36))}ء میں ${String(10 + Math.floor(topic.random() * 900))} ${nounOf(topic).plural} متاثر ہوئے تھے۔`,
  (topic) => `${nameOf(topic)} نے کہا کہ ${thing(topic)[0]} ${placeOf(topic)} کے ${manyOblique(topic)} کے لیے ضروری ہے۔`,
  (topic) => `اس ${oblique(topic)} کی وجہ سے ${manyOblique(topic)} کو ${oblique(topic)} کا سامنا کرنا پڑا۔`,
  (topic) => `${placeOf(topic)} سے ${placeOf(topic)} تک ${nounOf(topic).plural} بند ${any(topic.random, ['ہو گئے', 'ہوگئے', 'کر دیے گئے', 'رہے'])} اور ${thing(topic)[0]} بھی نہیں ${any(topic.random, ['ملا', 'مل سکا', 'آیا'])}۔`,
  (topic) => `${placeOf(topic)} کے ${nameOf(topic)} اور ${nameOf(topic)} ${oblique(topic)} میں شریک ہوئے، جہاں ${oblique(topic)} پر بات ہوئی۔`,
  (topic) => `کیا ${thing(topic)[0]} ${manyOblique(topic)} کے بغیر ممکن ${any(topic.random, ['ہے', 'ہوگا', 'تھا'])}؟`,
  (topic) => `انھوں نے بتایا کہ ${oblique(topic)} سے متعلق ${manyOblique(topic)} کی تعداد بڑھ ${any(topic.random, ['رہی ہے', 'گئی ہے', 'چکی ہے'])}، مگر ${nameOf(topic)} اس سے متفق نہیں۔`,
  (topic) => `${nameOf(topic)} کہتے ہیں: ’ہم ${oblique(topic)} کو ${manyOblique(topic)} سے الگ نہیں دیکھتے، کیونکہ ${thing(topic)[0]} سب کے سامنے ہے۔‘`,
  (topic) => `انگریزی میں اسے ${common(topic.random, ENGLISH)} ${common(topic.random, ENGLISH)} کہا جاتا ہے اور ${placeOf(topic)} میں اس کا ذکر ${manyOblique(topic)} میں ہوتا ہے۔`,
  (topic) => `جب ${manyOblique(topic)} نے ${placeOf(topic)} کا رخ کیا تو ${oblique(topic)} کے خلاف ${any(topic.random, ['کارروائی', 'تحریک', 'مہم'])} شروع ہو چکی تھی۔`,
];

const WORDS = 600;
const SENTENCES_A_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 2;

const wordsIn = (text: string): number => text.split(' ').length;

function paragraphs(topic: Topic): readonly string[] {
  const list: string[] = [];
  for (let words = 0; words < WORDS; words += wordsIn(list.at(-1) ?? '')) {
    list.push(Array.from({ length: SENTENCES_A_PARAGRAPH }, () => any(topic.random, PATTERNS)(topic)).join(' '));
  }
  return list;
}

function heading(topic: Topic): string {
  const [first, noun] = thing(topic);
  return any(topic.random, [`${placeOf(topic)} میں ${first}`, `${first} اور ${nounOf(topic).plural}`, `${noun.oblique} پر ${nameOf(topic)} کا بیان`]);
}

/** The article of a number from 1 on, about 600 words in four or five sections; its id is `generated-0001` for the first. */
export function generatedArticle(number: number): Article {
  const random = randomOf(number);
  const draw = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
  const topic: Topic = {
    random,
    nouns: draw(6, () => NOUNS[Math.floor(random() * NOUNS.length)] ?? FALLBACK),
    places: draw(3, () => PLACES[Math.floor(random() * PLACES.length)] ?? 'لاہور'),
    names: draw(4, () => anyName(random)),
  };
  let next = 0;
  const block = (kind: Block['kind'], text: string): Block => ({ id: `b${String(next++)}`, kind, text });
  const day = 1 + Math.floor(random() * 28);
  const year = 2015 + Math.floor(random() * 11);

  const title = block('title', `${heading(topic)}: ${heading(topic)}`);
  const dateline = { block: block('dateline', `${urduNumber(day)} مارچ ${urduNumber(year)}`), iso: `${String(year)}-03-${String(day).padStart(2, '0')}` };
  const texts = paragraphs(topic);
  const lead = texts.slice(0, 2).map((text) => block('paragraph', text));
  const sections = Array.from({ length: Math.ceil((texts.length - 2) / PARAGRAPHS_A_SECTION) }, (_, i) => ({
    id: `section-${String(i + 1)}`,
    heading: block('subheading', heading(topic)),
    blocks: texts.slice(2 + i * PARAGRAPHS_A_SECTION, 2 + (i + 1) * PARAGRAPHS_A_SECTION).map((text) => block('paragraph', text)),
  }));
  return {
    id: `generated-${String(number).padStart(4, '0')}`,
    title,
    source: any(random, [{ name: { ur: 'صبح کا اخبار', en: 'Morning Paper' } }, { name: { ur: 'شہر نامہ', en: 'City Letter' } }]),
    dateline,
    lead,
    sections,
  };
}
