import { trimBlank } from './fold.ts';
import { unadorned } from './lines.ts';

/**
 * Lines that a page carries around its article. The labels are those of BBC Simorgh (`services/urdu.ts`), of DW, VOA,
 * Express and Independent Urdu pages, in their spellings (پڑھیے, پڑھیں, پڑھئے).
 */
interface FurnitureRule {
  readonly pattern: RegExp;
  readonly example: string;
  readonly refusal: string;
}

const READ = 'پڑھ(?:یے|یں|ئے|ئیے|ئیں|یئے)';
const LEARN = 'جان(?:یے|یں|ئے|ئیے)';
const LOOK = 'دیکھ(?:یے|یں|ئے|ئیے)';

/** Over a box of other stories. */
export const RELATED_HEADING: FurnitureRule = {
  pattern: new RegExp(
    `^(?:یہ (?:خبر |مضمون |کہانی )?(?:بھی|ضرور) (?:${READ}|${LOOK}|${LEARN})|مزید (?:${READ}|${LEARN}|${LOOK})|(?:یہ )?(?:ویڈیو|ویڈیوز) (?:بھی )?${LOOK}|(?:مزید|تازہ ترین|مقبول) (?:خبریں|تحریریں|مضامین|کالم|کہانیاں|بلاگ)|دیگر تحریریں|مزید تفصیلات|مقبول ترین|(?:اس|اسی) (?:سیکشن|مصنف|زمرے) (?:سے|کی) (?:مزید|دیگر)(?: (?:خبریں|تحریریں))?|آپ کے لیے (?:تجویز کردہ|منتخب)|ایڈیٹر کا انتخاب|(?:اسی|اس) بارے میں(?: (?:مزید|بھی) ${READ})?|اسی موضوع پر|متعلقہ (?:خبریں|خبر|عنوانات|مضامین|تحریریں|موضوعات)|(?:ہماری )?دیگر خبریں|سب سے زیادہ (?:پڑھی|دیکھی) (?:جانے والی|گئی|گئیں)(?: خبریں)?|یہ بھی|read more|related(?: stories| articles)?|also read)\\s*[:۔…<>›»-]*$`,
    'u',
  ),
  example: 'یہ بھی پڑھیے',
  refusal: 'یہ بھی پڑھیے گا کہ اس فیصلے کا اثر کیا ہوا',
};

/** A label and the story on one line. */
export const RELATED_INLINE: FurnitureRule = {
  pattern: new RegExp(`^(?:یہ بھی ${READ}|مزید ${READ}|یہ بھی ${LOOK}|متعلقہ خبر|(?:پچھلی|گزشتہ|اگلی) (?:تحریر|خبر|پوسٹ|قسط)|read more|also read)\\s*[:،|–-]\\s*\\S`, 'u'),
  example: 'مزید پڑھیں: کپاس کی قیمت پھر گر گئی',
  refusal: 'مزید پڑھیں گے تو بات سمجھ میں آئے گی',
};

const SHARE_WORD =
  '(?:شیئر|لائک|پسند|فالو|سبسکرائب|فارورڈ|کمنٹ)(?: کریں| کیجیے| شدہ)?|کمنٹس?|جواب دیں|اوپر جائیں|تصاویر دیکھیں|اشتراک کریں|فیس ?بک|ٹوئٹر|ٹویٹر|ایکس|واٹس ?ایپ|ای ?میل(?: کریں)?|لنک(?: کاپی کریں)?|کاپی لنک|پرنٹ(?: کریں)?|تبصر[ےہ](?: کریں)?|ٹیلی ?گرام|میسنجر|لنکڈ ?ان|انسٹا ?گرام|یوٹیوب|محفوظ کریں|سنیں|اشتہار|مواد پر جائیں|share|like|follow|subscribe|comment|reply|forwarded(?: many times)?|facebook|twitter|x|whatsapp|e-?mail|telegram|messenger|linkedin|print|copy link|comments?|advertisement';
/** Share bar, advertisement mark, skip link, reading time: no text of the article. */
export const PAGE_FURNITURE: FurnitureRule = {
  pattern: new RegExp(
    `^(?:(?:${SHARE_WORD})(?:[\\s|•،,/-]+(?:${SHARE_WORD}))*|(?:مطالعے کا وقت|پڑھنے کا وقت|دورانیہ)\\s*[:،]?\\s*\\d+[:\\d]*\\s*(?:منٹ|سیکنڈ)?|\\d+ (?:تبصرے|تبصرہ|شیئرز|منٹ(?: میں پڑھیں)?)|[^:؟?۔]{2,30}(?:چینل|نیوز ?لیٹر|پیج|گروپ) (?:کو )?(?:جوائن|سبسکرائب|فالو|لائک|پسند) (?:کریں|کیجیے))$`,
    'u',
  ),
  example: 'شیئر کریں فیس بک ٹوئٹر واٹس ایپ',
  refusal: 'فیس بک نے نئی پالیسی جاری کر دی',
};

/** Where the page files the article: tags, categories, the way down from the front page, the encyclopedia it is from. */
export const FILED_UNDER: FurnitureRule = {
  pattern:
    /^(?:(?:ٹیگز?|ٹیگس|زمرہ(?: جات)?|زمرے|موضوعات|کلیدی الفاظ|لیبلز?|tags?|categor(?:y|ies)|labels?)\s*[:،|]\s*\S.*|(?:#[\p{L}\p{M}\p{N}_]+[\s،,|]*)+|(?:صفحہ اول|صفحۂ اول|سرورق|ہوم(?: پیج)?|home)\s*[>›»/|\u2190\u2192].*|[^>›»:؟?۔]{2,25}(?:\s[>›»]\s[^>›»:؟?۔]{2,40})+|(?:آزاد دائر[ہۃ] (?:ال)?معارف|وکیپیڈیا|ویکیپیڈیا)[^:؟?۔]{0,40}\sسے)$/u, // LEFTWARDS ARROW, RIGHTWARDS ARROW
  example: 'ٹیگز: سائیکل، ٹریفک، صحت',
  refusal: 'زمرہ بندی کا نیا طریقہ',
};

/**
 * What kind of text it is, over the headline or under it. Only there: further down most of these are subheadings, and in
 * a text that has no other headline they are that.
 */
export const SECTION_LABEL: FurnitureRule = {
  pattern:
    /^(?:(?:خصوصی|تحقیقاتی|تفصیلی|سپیشل|اسپیشل|ایکسکلوسیو|تجزیاتی) (?:رپورٹ|انٹرویو|فیچر|تحریر|مضمون)|رپورٹ|تجزیہ|تبصرہ|کالم|بلاگ|اداریہ|ادارتی نوٹ|شذرہ|انٹرویو|مکالمہ|فیچر|مضمون|انشائیہ|افسانہ|غزل|نظم|ادبی صفحہ|سفرنامہ|رائے|نقطۂ? نظر|مکتوب|مراسلہ|مدیر کے نام|ایڈیٹر کی ڈاک|پریس ریلیز|پریس نوٹ|خبرنامہ|اخباری بیان|اعلامیہ|(?:برائے )?فوری اشاعت(?: کے لیے)?|بریکنگ نیوز|تازہ ترین|اہم خبر|ایکسکلوسیو|صحت|کھیل|سائنس|ٹیکنالوجی|معیشت|کاروبار|دنیا|پاکستان|انڈیا|فن و ثقافت|ادب|تعلیم|ماحولیات|شوبز|خواتین|میگزین|سنڈے میگزین|opinion|blog|press release|feature|interview|for immediate release)\s*[:|۔]?$/u,
  example: 'پریس ریلیز',
  refusal: 'پریس ریلیز جاری نہ ہو سکی',
};

/** Longest line that any of these can be; keeps the patterns off long lines. UTF-16 units. */
const LONGEST = 120;

export type Furniture = 'related-heading' | 'related';

/** What the folded line is if it belongs to the page and not to the article; undefined if it does not. */
export function matchFurniture(bare: string): Furniture | undefined {
  if (bare.length > LONGEST) return undefined;
  const line = unadorned(trimBlank(bare.replace(/^[،•·*>›»|-]+\s*/u, '')));
  if (RELATED_HEADING.pattern.test(line)) return 'related-heading';
  return [RELATED_INLINE, PAGE_FURNITURE, FILED_UNDER].some(({ pattern }) => pattern.test(line)) ? 'related' : undefined;
}

/** Does the folded line say what kind of text stands under it? Only at the head of the article does that tell. */
export function isSectionLabel(bare: string): boolean {
  return bare.length <= LONGEST && SECTION_LABEL.pattern.test(unadorned(bare));
}
