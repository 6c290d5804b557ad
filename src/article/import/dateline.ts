import { isFunctionWord, words } from './vocabulary.ts';

/** Names of the months as the papers write them; مئ and جولائ are common without their last letter. */
const MONTHS: readonly (readonly string[])[] = [
  ['جنوری', 'january', 'jan'],
  ['فروری', 'february', 'feb'],
  ['مارچ', 'march', 'mar'],
  ['اپریل', 'april', 'apr'],
  ['مئی', 'می\u0654ی', 'مئ', 'may'], // the second with a combining HAMZA ABOVE
  ['جون', 'june', 'jun'],
  ['جولائی', 'جولای\u0654ی', 'جولائ', 'july', 'jul'],
  ['اگست', 'august', 'aug'],
  ['ستمبر', 'september', 'sept', 'sep'],
  ['اکتوبر', 'october', 'oct'],
  ['نومبر', 'november', 'nov'],
  ['دسمبر', 'december', 'dec'],
];

const anyOf = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');

const WEEKDAYS = anyOf([
  'پیر', 'سوموار', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'جمعۃ المبارک', 'ہفتہ', 'اتوار',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]);
/** Before a date on a page: BBC Urdu's and Simorgh's own labels, and those of the wire pages. */
const LABELS = anyOf([
  'شائع شدہ', 'شائع ہوا', 'شائع', 'اشاعت', 'تاریخ اشاعت', 'وقت اشاعت', 'تازہ ترین اشاعت', 'تاریخ', 'مورخہ',
  'اپ ڈیٹ کی گئی', 'آخری اپ ڈیٹ', 'آخری بار اپ ڈیٹ', 'آخری بار اپ ڈیٹ کیا گیا', 'اپ ڈیٹ', 'اپڈیٹ', 'published', 'updated', 'last updated',
]);
const MONTH = anyOf(MONTHS.flat());
const YEAR = '(?:19|20)\\d{2}';
/** ء after a year (عیسوی); ع and ئ for it only where no letter follows, so that a word glued on keeps its own. */
const ERA = '(?:\\s?\u0621|\\s?[\u0639\u0626](?!\\p{L}))?';
const CLOCK = '(?:[،,|\\s–-]*(?:وقت\\s*:?\\s*)?(?:صبح|دوپہر|شام|رات)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*(?:am|pm|بجے))?(?:\\s*(?:pkt|pst|gmt|utc|ist|est|edt)(?:\\s*[+-]\\d{1,2})?)?)?';

interface DatePattern {
  readonly pattern: RegExp;
  readonly example: string;
  readonly iso: string | undefined;
  /** Also where prose follows on the same line; a date without a year is too common in prose. */
  readonly mayBeGlued: boolean;
}

const date = (core: string): RegExp => new RegExp(`(?:(?:${WEEKDAYS})\\s*[،,]?\\s*)?(?<!\\p{N})${core}(?:\\s*[،,(]\\s*(?:${WEEKDAYS})\\)?)?${CLOCK}`, 'u');
/** Months of the Hijri calendar. Their days are not counted: which day one began on differs from country to country. */
const HIJRI_MONTH =
  'محرم(?: الحرام)?|صفر(?: المظفر)?|ربیع (?:الاول|الثانی|الآخر)|جمادی (?:الاول[یٰ]?|الثانی|الآخر)|رجب(?: المرجب)?|شعبان(?: المعظم)?|رمضان(?: المبارک)?|شوال(?: المکرم)?|ذ(?:ی|و) ?(?:ال)?قعدہ|ذ(?:ی|و) ?(?:ال)?حجہ';
const wordAfter = '(?!\\p{L})';

/** Tried in order; the first that finds a possible date wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  { pattern: date(`(?<day>\\d{1,2})\\s*[-،,/]?\\s*(?<month>${MONTH})\\s*[-،,/]?\\s*(?<year>${YEAR})${ERA}`), example: 'جمعرات، ۲۱ نومبر ۲۰۲۴ء', iso: '2024-11-21', mayBeGlued: true },
  { pattern: date(`(?<month>${MONTH})\\s*(?<day>\\d{1,2})\\s*[،,]\\s*(?<year>${YEAR})${ERA}`), example: 'نومبر 21، 2024', iso: '2024-11-21', mayBeGlued: true },
  { pattern: date(`(?<year>${YEAR})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`), example: '2024-11-21', iso: '2024-11-21', mayBeGlued: true },
  { pattern: date(`(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>${YEAR})(?!\\d)`), example: '21/11/2024', iso: '2024-11-21', mayBeGlued: true },
  { pattern: date(`(?<day>\\d{1,2})\\s*(?<month>${MONTH})${wordAfter}`), example: 'جمعرات 21 نومبر', iso: undefined, mayBeGlued: false },
  { pattern: new RegExp(`\\d{1,2}\\s*(?:${HIJRI_MONTH})\\s*[،,]?\\s*1[34]\\d{2}\\s*(?:\u06BE|\u06C1|ہجری)(?!\\p{L})`, 'u'), example: '25 رمضان المبارک 1445ھ', iso: undefined, mayBeGlued: false },
  { pattern: new RegExp(`^(?:شمارہ\\s*[:،]?\\s*)?(?:${MONTH})\\s*[،,]?\\s*${YEAR}${ERA}$`, 'u'), example: 'شمارہ اپریل 2024', iso: undefined, mayBeGlued: false },
  { pattern: /\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago$/u, example: '3 hours ago', iso: undefined, mayBeGlued: false },
  { pattern: /(?:\d{1,2}|ایک|دو|تین) (?:منٹ|گھنٹہ|گھنٹے|دن|ہفتہ|ہفتے) (?:قبل|پہلے)$/u, example: '2 گھنٹے قبل', iso: undefined, mayBeGlued: false },
];

/** Days of each month; February's 29th is checked against the year. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly iso: string | undefined;
  readonly mayBeGlued: boolean;
}

function readDate({ pattern, mayBeGlued }: DatePattern, bare: string): FoundDate | undefined {
  const match = pattern.exec(bare);
  if (match === null) return undefined;
  const found = { from: match.index, to: match.index + match[0].length, mayBeGlued };
  const { day, month, year } = match.groups ?? {};
  if (day === undefined || month === undefined) return { ...found, iso: undefined };
  const monthNumber = /^\d/u.test(month) ? Number(month) : MONTHS.findIndex((names) => names.includes(month)) + 1;
  const days = MONTH_DAYS[monthNumber - 1];
  if (days === undefined || Number(day) < 1 || Number(day) > days) return undefined;
  if (year === undefined) return { ...found, iso: undefined };
  if (monthNumber === 2 && day === '29' && !isLeap(Number(year))) return undefined;
  return { ...found, iso: `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** A dateline at the front of a line: where it ends, where what follows begins, and the date. UTF-16 units. */
export interface DatelineMatch {
  /** End of the dateline's text, exclusive. */
  readonly to: number;
  /** Start of the rest, after any separator; the length of the line if nothing follows. */
  readonly rest: number;
  readonly iso?: string;
}

/** A dateline, with place, weekday and label, stands within this many units. */
const REACH = 120;
const LABEL_FRONT = new RegExp(`^(?:(?:${LABELS})\\s*[:،,|-]?\\s*)+`, 'u');
const NOT_A_PLACE = /[۔.!?؟"“”‘’\d]/u;

/** A place, a desk or nothing: few words, none of them grammatical. */
function isPlace(text: string, most: number): boolean {
  const said = words(text);
  return said.length <= most && !NOT_A_PLACE.test(text) && !said.some(isFunctionWord);
}

/**
 * The dateline that the line is or begins with. Takes a folded line.
 *
 * Refuses an impossible date (31 فروری), a date that the sentence goes on from (12 نومبر 2024 کو …), and one too far in.
 */
export function matchDateline(bare: string): DatelineMatch | undefined {
  const front = bare.slice(0, REACH);
  for (const pattern of DATE_PATTERNS) {
    const found = readDate(pattern, front);
    if (found === undefined) continue;
    const match = placeDateline(bare, found);
    return match === undefined || found.iso === undefined ? match : { ...match, iso: found.iso };
  }
  const place = PLACE_ALONE.exec(front)?.[1];
  return place !== undefined && isPlace(place, 4) ? { to: bare.length, rest: bare.length } : undefined;
}

/** Where in a folded line the first date stands that a pattern knows; `to` exclusive. */
export function findDate(bare: string): { readonly from: number; readonly to: number } | undefined {
  for (const pattern of DATE_PATTERNS) {
    const found = readDate(pattern, bare.slice(0, REACH));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** VOA sets the place on a line of its own, a dash behind it: واشنگٹن ڈی سی — */
const PLACE_ALONE = /^([\p{L}\p{M}][\p{L}\p{M}\s،.]{1,40}?)\s*[\u2013\u2014]$/u; // EN DASH, EM DASH

const SEPARATOR = /^[\s\u2010-\u2015:|۔.•،,)-]+/u; // with HYPHEN to HORIZONTAL BAR

function placeDateline(bare: string, { from, to, mayBeGlued }: FoundDate): DatelineMatch | undefined {
  const before = bare.slice(0, from).replace(LABEL_FRONT, '');
  const after = bare.slice(to);
  const separator = SEPARATOR.exec(after.slice(0, 20))?.[0] ?? '';
  const rest = to + separator.length;
  const following = bare.slice(rest, rest + REACH);
  if (following === '') return isPlace(before, 5) ? { to: bare.length, rest: bare.length } : undefined;
  if (bare.length <= REACH && isPlace(before, 4)) {
    const second = matchDateline(following);
    if (second?.rest === following.length || isPlace(following, 4)) return { to: bare.length, rest: bare.length };
  }
  if (!mayBeGlued || !isPlace(before, 3)) return undefined;
  if (before !== '' && !/[،,:(|\u2010-\u2015-]\s*$/u.test(before)) return undefined;
  const next = words(following)[0];
  if (next === undefined || (separator.trim() === '' && isFunctionWord(next))) return undefined;
  return { to: before.includes('(') && after.startsWith(')') ? to + 1 : to, rest };
}
