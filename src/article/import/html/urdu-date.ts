const MONTHS = ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'] as const;

const urduDigits = (number: number): string => String(number).replaceAll(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit))); // EXTENDED ARABIC-INDIC DIGIT ZERO

/** The day in words, for a page that gives its date to machines alone: `2024-11-21` is ۲۱ نومبر ۲۰۲۴. */
export function urduDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `${urduDigits(day)} ${MONTHS[month - 1] ?? ''} ${urduDigits(year)}`;
}
