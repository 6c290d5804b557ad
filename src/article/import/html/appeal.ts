/**
 * Lines in which a site speaks for itself: to subscribe, to follow, to take its app, to agree to its cookies. Told by their
 * words, for the selection of a reader brings no classes along, and many pages give them none.
 */
interface AppealRule {
  readonly name: string;
  /** Takes a folded line. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly refusal: string;
}

const DO = 'کریں|کیجیے|کیجئے|کیجیۓ|کر لیں|ہوں|ہو جائیں|بنیں|دبائیں';
const PLACE = 'ایپ|ایپلیکیشن|نیوز ?لیٹر|چینل|پیج|اکاؤنٹ|یوٹیوب|واٹس ?ایپ|فیس ?بک|ٹوئٹر|ٹویٹر|ایکس|انسٹا ?گرام|ٹیلی ?گرام|ٹک ?ٹاک|گوگل نیوز';

export const APPEAL_RULES: readonly AppealRule[] = [
  {
    name: 'of ours, and what to do with it',
    pattern: new RegExp(`(?:^|\\s)(?:ہماری|ہمارا|ہمارے|ہمیں|اپنا پسندیدہ)\\s.*(?:${PLACE}).*(?:ڈاؤن ?لوڈ|سبسکرائب|فالو|لائک|جوائن|انسٹال|حاصل|شامل)\\s(?:${DO})[۔!]?$`, 'u'),
    example: 'تازہ ترین خبروں کے لیے ہماری ایپ ڈاؤن لوڈ کریں',
    refusal: 'حکومت نے ہماری ایپ ڈاؤن لوڈ کرنے پر پابندی لگا دی',
  },
  {
    name: 'the news, through a channel',
    pattern: new RegExp(`خبر.*(?:${PLACE}).*(?:ڈاؤن ?لوڈ|سبسکرائب|فالو|لائک|جوائن|انسٹال)\\s(?:${DO})[۔!]?$`, 'u'),
    example: 'مزید خبروں کے لیے واٹس ایپ چینل فالو کریں',
    refusal: 'خبر ہے کہ لوگ یہ ایپ ڈاؤن لوڈ کر رہے ہیں',
  },
  {
    name: 'subscribe',
    pattern: new RegExp(`^(?:.{0,30}\\s)?(?:نیوز ?لیٹر|چینل)\\s(?:کو\\s|کے لیے\\s)?(?:سبسکرائب|سائن اپ|جوائن)\\s(?:${DO})[۔!]?$`, 'u'),
    example: 'ہفتہ وار نیوز لیٹر سبسکرائب کریں',
    refusal: 'ان کا چینل سبسکرائب کرنے والوں کی تعداد دس لاکھ ہے',
  },
  {
    name: 'cookies of this site',
    pattern: /(?:یہ|ہماری|اس) (?:ویب ?)?سائٹ.*کوکیز.*(?:استعمال|قبول|رضامند|اتفاق)|کوکیز.*(?:قبول|رضامند|اتفاق).*(?:کریں|کرتے ہیں)[۔!]?$/u,
    example: 'یہ ویب سائٹ بہتر تجربے کے لیے کوکیز استعمال کرتی ہے۔',
    refusal: 'کوکیز وہ چھوٹی فائلیں ہیں جو براؤزر محفوظ رکھتا ہے',
  },
  {
    name: 'rights reserved',
    pattern: /^(?:©|\(c\)|copyright|جملہ حقوق|تمام حقوق)(?=.{0,80}$)(?:.*(?:محفوظ|reserved|\d{4}))/u,
    example: 'جملہ حقوق محفوظ ہیں © 2024',
    refusal: 'جملہ حقوق کی یہ جنگ کب ختم ہو گی',
  },
];

/** Longer lines are prose, whatever they ask of us. UTF-16 units. */
const LONGEST = 180;

export function isAppeal(bare: string): boolean {
  return bare.length <= LONGEST && APPEAL_RULES.some(({ pattern }) => pattern.test(bare));
}
