import { trimBlank } from './fold.ts';

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
    `^(?:یہ (?:خبر |مضمون |کہانی )?(?:بھی|ضرور) (?:${READ}|${LOOK}|${LEARN})|مزید (?:${READ}|${LEARN}|${LOOK})|مزید خبریں|مزید (?:تفصیلات|مضامین)|(?:اسی|اس) بارے میں(?: (?:مزید|بھی) ${READ})?|اسی موضوع پر|متعلقہ (?:خبریں|خبر|عنوانات|مضامین|تحریریں|موضوعات)|(?:ہماری )?دیگر خبریں|سب سے زیادہ (?:پڑھی|دیکھی) (?:جانے والی|گئی|گئیں)(?: خبریں)?|یہ بھی|read more|related(?: stories| articles)?|also read)\\s*[:۔…<>›»-]*$`,
    'u',
  ),
  example: 'یہ بھی پڑھیے',
  refusal: 'یہ بھی پڑھیے گا کہ اس فیصلے کا اثر کیا ہوا',
};

/** A label and the story on one line. */
export const RELATED_INLINE: FurnitureRule = {
  pattern: new RegExp(`^(?:یہ بھی ${READ}|مزید ${READ}|یہ بھی ${LOOK}|متعلقہ خبر|read more|also read)\\s*[:،|–-]\\s*\\S`, 'u'),
  example: 'مزید پڑھیں: کپاس کی قیمت پھر گر گئی',
  refusal: 'مزید پڑھیں گے تو بات سمجھ میں آئے گی',
};

const SHARE_WORD =
  'شیئر(?: کریں| کیجیے)?|اشتراک کریں|فیس ?بک|ٹوئٹر|ٹویٹر|ایکس|واٹس ?ایپ|ای ?میل(?: کریں)?|لنک(?: کاپی کریں)?|کاپی لنک|پرنٹ(?: کریں)?|تبصر[ےہ](?: کریں)?|ٹیلی ?گرام|میسنجر|لنکڈ ?ان|انسٹا ?گرام|یوٹیوب|محفوظ کریں|سنیں|اشتہار|مواد پر جائیں|share|facebook|twitter|x|whatsapp|e-?mail|telegram|messenger|linkedin|print|copy link|comments?|advertisement';
/** Share bar, advertisement mark, skip link, reading time: no text of the article. */
export const PAGE_FURNITURE: FurnitureRule = {
  pattern: new RegExp(
    `^(?:(?:${SHARE_WORD})(?:[\\s|•،,/-]+(?:${SHARE_WORD}))*|(?:مطالعے کا وقت|پڑھنے کا وقت|دورانیہ)\\s*[:،]?\\s*\\d+[:\\d]*\\s*(?:منٹ|سیکنڈ)?|\\d+ (?:تبصرے|تبصرہ|شیئرز|منٹ(?: میں پڑھیں)?))$`,
    'u',
  ),
  example: 'شیئر کریں فیس بک ٹوئٹر واٹس ایپ',
  refusal: 'فیس بک نے نئی پالیسی جاری کر دی',
};

/** Longest line that any of these can be; keeps the patterns off long lines. UTF-16 units. */
const LONGEST = 120;

export type Furniture = 'related-heading' | 'related';

/** What the folded line is if it belongs to the page and not to the article; undefined if it does not. */
export function matchFurniture(bare: string): Furniture | undefined {
  if (bare.length > LONGEST) return undefined;
  const line = trimBlank(bare.replace(/^[،•·*>›»|-]+\s*/u, ''));
  if (RELATED_HEADING.pattern.test(line)) return 'related-heading';
  return RELATED_INLINE.pattern.test(line) || PAGE_FURNITURE.pattern.test(line) ? 'related' : undefined;
}
