/** Marks that make a line the caption or credit of a picture, a video or a sound, wherever it stands. */
interface CaptionRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly refusal: string;
}

const CREDIT = 'تصویر|تصاویر|فوٹو|فوٹوز|فائل فوٹو|فائل تصویر|عکس|ویڈیو|بشکریہ|photo|image|credit|source|video';

export const CAPTION_RULES: readonly CaptionRule[] = [
  {
    name: 'label of a BBC page (Simorgh, services/urdu.ts), with or without its leading comma, glued or not',
    pattern: /^[،,]?\s*(?:تصویر کا (?:ذریعہ|کیپشن)|(?:ویڈیو|آڈیو|تصویر) کیپشن|،کیپشن)/u,
    example: '،تصویر کا ذریعہGetty Images',
    refusal: 'تصویر کا دوسرا رخ',
  },
  {
    name: 'credit before a colon',
    pattern: new RegExp(`^[\\[(]?(?:${CREDIT})(?:\\s(?:بشکریہ|by))?\\s*[:|/]\\s*\\S.{0,80}$`, 'u'),
    example: 'تصویر: مریم شاہ',
    refusal: 'تصویر کھینچنا منع ہے',
  },
  {
    name: 'credit in brackets or after a bar at the end',
    pattern: new RegExp(`[(\\[|]\\s*(?:${CREDIT})\\s*[:/،,-]?[^()]{0,40}[)\\]]?$`, 'u'),
    example: 'سیلاب کے بعد ایک بستی (تصویر: اے ایف پی)',
    refusal: 'اس نے تصویر بھیجی (اور معافی مانگی)',
  },
  {
    name: 'file picture',
    pattern: /(?:^|[\s،۔(|-])(?:فائل فوٹو|فائل تصویر|file photo)\s*[)\]۔.]?$/u,
    example: 'عدالت عظمیٰ کی عمارت۔ فائل فوٹو',
    refusal: 'فائل فوٹو گم ہونے کی رپورٹ درج',
  },
  {
    name: 'a source named in Latin letters only',
    pattern: /^[a-z][a-z .,/&@'-]{1,40}$/u,
    example: 'Getty Images',
    refusal: 'Getty Images کے مالک کون ہیں',
  },
];

/** Captions are short; longer than this, the line is prose that mentions a picture. UTF-16 units. */
const LONGEST = 260;

export function isMarkedCaption(bare: string): boolean {
  return bare.length <= LONGEST && CAPTION_RULES.some(({ pattern }) => pattern.test(bare));
}

/** A label whose caption or credit stands on the next line. */
export function isBareLabel(bare: string): boolean {
  return /^[،,]?\s*(?:تصویر کا (?:ذریعہ|کیپشن)|(?:ویڈیو|آڈیو|تصویر) کیپشن|کیپشن|تصویر|فوٹو|ویڈیو)\s*[:،,]?$/u.test(bare);
}
