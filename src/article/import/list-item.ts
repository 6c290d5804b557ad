/** Marks at the front of a list item. The mark stays part of the item's text. */
interface MarkerRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** One alone is more likely the start of a sentence, or adorns it. */
  readonly needsNeighbour: boolean;
  readonly example: string;
  readonly refusal: string;
}

/** Name of the rule whose marks may differ from item to item. */
const PICTURE = 'picture';
/** Pictures, or digits in keys, at the front: with VARIATION SELECTOR-16, COMBINING ENCLOSING KEYCAP, ZERO WIDTH JOINER. */
const PICTURE_MARK = '^(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\d\\uFE0F?\\u20E3)[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\uFE0F\\u200D]*';

export const MARKER_RULES: readonly MarkerRule[] = [
  {
    name: 'bullet',
    pattern: /^[\u2022\u25E6\u25AA\u25CF\u25CB\u25A0\u25A1\u25C6\u25BA\u2023\u2043\u00B7\u066D\u2605\u27A2\u2713\u2714]\s*\S/u,
    needsNeighbour: false,
    example: '• سب سے زیادہ رنز: باون',
    refusal: 'سب سے زیادہ رنز • باون',
  },
  {
    name: 'star, not that of emphasis',
    pattern: /^\*(?:\s+\S|[^\s*](?![^*]*\*))/u,
    needsNeighbour: false,
    example: '* سب سے زیادہ رنز: باون',
    refusal: '*نوٹ:* میدان اتوار کو بند رہے گا',
  },
  {
    name: PICTURE,
    pattern: new RegExp(`${PICTURE_MARK}\\s*[\\p{L}\\p{N}"'(*_]`, 'u'),
    needsNeighbour: true,
    example: '\u{1F449} شناختی کارڈ کی کاپی', // WHITE RIGHT POINTING BACKHAND INDEX
    refusal: 'شناختی کارڈ کی کاپی \u{1F449}',
  },
  {
    name: 'dash',
    pattern: /^[-\u2010-\u2015]\s+\S/u,
    needsNeighbour: false,
    example: '- ملتان: 47 ڈگری',
    refusal: '-5 ڈگری تک سردی پڑی',
  },
  {
    name: 'number, Urdu or Latin',
    pattern: /^[([]?\d{1,3}\s*(?:[.)\]\u06D4:-]|[/]\s)\s*(?=\D)\S/u,
    needsNeighbour: true,
    example: '۱۔ پیٹ میں درد',
    refusal: '12 نومبر کو فیصلہ ہوا',
  },
  {
    name: 'letter in brackets',
    pattern: /^(?:\((?:الف|[a-z\u0627-\u06D2])\)|(?:الف|[\u0628-\u06CC])[)\u06D4]\s)\s*\S/u,
    needsNeighbour: true,
    example: '(الف) درخواست جمع کرائیں',
    refusal: '(اس نے کہا) درخواست جمع کرائیں',
  },
];

/** A mark, and the second star of emphasis, stand within this many units. */
const REACH = 120;

/** The rule whose mark the folded line begins with. */
export function matchMarker(bare: string): MarkerRule | undefined {
  const front = bare.slice(0, REACH);
  return MARKER_RULES.find(({ pattern }) => pattern.test(front));
}

const AT_FRONT = new RegExp(PICTURE_MARK, 'u');

/** The pictures that the folded line begins with, all numbers being one; undefined where a bullet or nothing marks it. */
export function pictureMark(bare: string): string | undefined {
  if (matchMarker(bare)?.name !== PICTURE) return undefined;
  return AT_FRONT.exec(bare.slice(0, REACH))?.[0].replace(/^\d/u, '1');
}

/** The folded line without the mark at its front. */
export function withoutMarker(bare: string): string {
  return matchMarker(bare) === undefined ? bare : bare.replace(/^\P{L}*(?:\p{L}{1,3}[)\u06D4]\s*)?/u, '');
}
