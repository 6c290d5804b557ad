import { endsSentence, unadorned } from './lines.ts';
import { isFunctionWord, words } from './vocabulary.ts';

/** Where in the article a line stands: some bylines are told from a short line only by their place. */
export type Zone = 'top' | 'body' | 'end';

interface BylineRule {
  readonly name: string;
  /** Takes a folded line of at most `LONGEST` units. */
  readonly test: (bare: string) => boolean;
  readonly zones: readonly Zone[];
  readonly example: string;
  readonly refusal: string;
}

/** A longer line is prose, whatever it begins with; BBC's "author, role, place" lines reach 90. UTF-16 units. */
const LONGEST = 110;

const ROLE = '(?:تحریر|رپورٹ|تحقیق|متن|ترجمہ|گفتگو|تصاویر|انتخاب)(?: و (?:تحریر|تحقیق|تصاویر|تصویر|ترتیب|پیشکش|ترجمہ|متن))?|ملاقات|بات چیت|تدوین|ترتیب|پیشکش|از|از قلم|بقلم|منجانب|من جانب|جاری کردہ|مضمون نگار|فیچر|رپورٹ|مصنفہ?|عہدہ|ادارت|ایڈیٹر|مدیر|ترجمہ|مترجم|رپورٹر|رپورٹنگ|نامہ نگار|نمائندہ|انٹرویو|قلم کار|کالم نگار|by|author|role';
const LABELLED = new RegExp(`^(?:${ROLE})\\s*[:،,–-]\\s*(?<name>.+)$`, 'u');

const INITIAL = '\\p{L}{1,2}';
const INITIALS = `${INITIAL}(?:[ .،,]{1,2}${INITIAL}){0,3}`;
const EDITORS = new RegExp(`^(?:${INITIALS})\\s*/\\s*(?:${INITIALS})\\.?$`, 'u');
const SOLE_EDITOR = new RegExp(`^(?:نامہ نگار|رپورٹ|ادارت)?[،,: ]*\\p{L}(?: \\p{L}){1,2}$`, 'u');

/** Names of news agencies as Urdu pages write them, and the words for agencies in general. */
const AGENCY =
  /اے ?ایف ?پی|روئٹرز|رائٹرز|ڈی ?پی ?اے|اے ?پی(?! ?پی)|اے ?پی ?پی|ای ?پی ?ڈی|کے ?این ?اے|آئی ?این ?پی|این ?این ?آئی|پی ?ٹی ?آئی|یو ?پی ?آئی|بلوم ?برگ|شنہوا|انادولو|تاس|نیوز ایجنس|خبر رساں|ایجنسی|afp|reuters|\bdpa\b|\bap\b|\bapp\b|\bepa\b|getty/u;
const BRACKETED = /\s*\((?<inside>[^()]{2,60})\)\s*$/u;

const NEWSROOM = /ڈیسک|رپورٹر|نامہ نگار|نمائندہ خصوصی|ڈاٹ کام|نیوز|بی بی سی|ڈی ڈبلیو|وائس آف|انڈپینڈنٹ|bbc|\bdw\b|\bvoa\b/u;

/** The line without agencies in brackets at its end; undefined if there are none. */
function withoutAgencies(bare: string): string | undefined {
  const inside = BRACKETED.exec(bare)?.groups?.['inside'];
  return inside !== undefined && AGENCY.test(inside) ? bare.replace(BRACKETED, '') : undefined;
}

const isName = (text: string, most: number): boolean => {
  const said = words(text);
  return said.length > 0 && said.length <= most && !said.some((word) => isFunctionWord(word) && word !== 'آپ') && !/[\d؟?:"“”‘’']/u.test(text);
};

/** WRITING HAND, LOWER RIGHT PENCIL or MEMO before a name. */
const PENNED = /^(?:\u270D|\u270E|\u{1F4DD})\p{Emoji_Modifier}?\uFE0F?\s*:?\s*(?<name>\p{L}.*)$/u;

export const BYLINE_RULES: readonly BylineRule[] = [
  {
    name: 'label and name',
    test: (bare) => {
      const name = LABELLED.exec(bare)?.groups?.['name'];
      return name !== undefined && isName(name.replaceAll(/[:،,/|–-]|تحریر|ادارت|رپورٹ/gu, ' '), 10);
    },
    zones: ['top', 'body', 'end'],
    example: 'تحریر: نادیہ حسین',
    refusal: 'رپورٹ: حکومت نے کیا چھپایا؟',
  },
  {
    name: 'pen and name',
    test: (bare) => couldBeName(unadorned(PENNED.exec(bare)?.groups?.['name'] ?? '')),
    zones: ['top', 'body', 'end'],
    example: '\u270D\uFE0F نادیہ حسین',
    refusal: '\u270D\uFE0F قلم سے محبت کا ایک سفر',
  },
  {
    name: "editors' initials",
    test: (bare) => EDITORS.test(withoutAgencies(bare)?.trim() ?? bare),
    zones: ['body', 'end'],
    example: 'ص ز/ ج ا (اے ایف پی، روئٹرز)',
    refusal: 'خبر/ تجزیہ (اے ایف پی)',
  },
  {
    name: 'initials or a newsroom before agencies',
    test: (bare) => {
      const rest = withoutAgencies(bare)?.trim();
      return rest !== undefined && (rest === '' || SOLE_EDITOR.test(rest) || (NEWSROOM.test(rest) && isName(rest, 6)));
    },
    zones: ['top', 'end'],
    example: 'نامہ نگار، م ن (اے پی پی)',
    refusal: 'وزیر خزانہ بجٹ پیش کرتے ہوئے (اے ایف پی)',
  },
  {
    name: 'initials alone',
    test: (bare) => SOLE_EDITOR.test(bare),
    zones: ['end'],
    example: 'م ن',
    refusal: 'ہم تم',
  },
  {
    name: 'note on the writer, in brackets',
    test: (bare) => /^[([](?:(?:صاحب|صاحبہ) مضمون|مصنفہ?|لکھاری|کالم نگار|مضمون نگار|نامہ نگار|مترجم)\s[^()[\]]+[)\]]$/u.test(bare),
    zones: ['end'],
    example: '(مصنفہ ایک کالج میں تاریخ پڑھاتی ہیں)',
    refusal: '(اس کا مصنف معلوم نہیں)',
  },
  {
    name: 'newsroom and place',
    test: (bare) => NEWSROOM.test(bare) && isName(bare.replaceAll('وائس آف', ' '), 9),
    zones: ['top', 'end'],
    example: 'بی بی سی اردو ڈاٹ کام، اسلام آباد',
    refusal: 'بی بی سی اردو کے پہلے مدیر کون تھے',
  },
];

/** Is the folded line a byline, in that part of the article? */
export function isByline(bare: string, zone: Zone): boolean {
  if (bare.length > LONGEST || endsSentence(bare.replace(/[.]$/u, ''))) return false;
  const said = unadorned(bare);
  return BYLINE_RULES.some(({ test, zones }) => zones.includes(zone) && (test(said) || test(bare)));
}

/** Could the folded line be a person's name (and place)? Only its neighbours can make it a byline. */
export function couldBeName(bare: string): boolean {
  const count = words(bare).length;
  return bare.length <= 60 && count >= 2 && (count <= 4 || /[،,|–-]/u.test(bare)) && !endsSentence(bare) && isName(bare, 7);
}

/** Does it end with agencies in brackets, as a caption or a byline may? Takes a folded line. */
export function endsWithAgencies(bare: string): boolean {
  return withoutAgencies(bare.slice(-80)) !== undefined;
}
