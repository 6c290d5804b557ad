import type { Language } from '../article.ts';
import { fold } from './fold.ts';
import { LANGUAGE_PROFILES, type LanguageProfile, type Script } from './language-profile.ts';

/** So much of the beginning is looked at, in UTF-16 units: a page of a book, some 1,500 words. */
const REACH = 10_000;

const WORD = /[\p{L}\p{M}\u200C\u2019']+/gu; // with ZERO WIDTH NON-JOINER, RIGHT SINGLE QUOTATION MARK
/** Vowel signs of the Arabic script and TATWEEL, which stretches a word. */
const VOWEL_SIGNS = /[\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED]/gu;

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Arab', /(?=\p{L})\p{Script=Arabic}/u],
  ['Latn', /(?=\p{L})\p{Script=Latin}/u],
  ['Deva', /\p{Script=Devanagari}/u],
];

/** A word as the profiles look at it. */
interface Word {
  readonly written: string;
  readonly folded: string;
  readonly script: Script | undefined;
}

function wordsOf(text: string): Word[] {
  // A letter and its marks may be written apart or together; the profiles name them together.
  const found = text.slice(0, REACH).normalize('NFC').match(WORD) ?? [];
  return found
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => {
      const written = word.toLowerCase().replaceAll(VOWEL_SIGNS, '');
      return { written, folded: fold(written).replaceAll(' ', ''), script: SCRIPTS.find(([, letter]) => letter.test(word))?.[0] };
    });
}

/** How much a word speaks for a language. */
function evidence({ written, folded }: Word, { words, own, habit, never }: LanguageProfile): number {
  if (never?.test(written) === true) return -1;
  return (words.has(folded) ? 2 : 0) + (own?.test(written) === true ? 1 : 0) + (habit?.test(written) === true ? 0.5 : 0);
}

/** Urdu quotes Arabic and Persian and takes words and letters from both, not the other way about. */
const QUOTES_OTHERS = 1.4;
/** Where nothing tells the languages of a script apart, the one that readers of this app bring. */
const EXPECTED: Readonly<Record<Script, Language>> = { Arab: 'ur', Deva: 'hi', Latn: 'other' };
/** Some function word in eight is what any prose of a language has; names and foreign words alone have fewer. */
const LEAST_EVIDENCE = 0.25;

function bestOf(script: Script, words: readonly Word[]): Language {
  let best: Language = EXPECTED[script];
  let most = words.length * (script === 'Latn' ? LEAST_EVIDENCE : 0);
  for (const profile of LANGUAGE_PROFILES) {
    if (profile.script !== script) continue;
    let score = 0;
    for (const word of words) score += evidence(word, profile);
    if (profile.language === 'ur') score *= QUOTES_OTHERS;
    if (score > most) {
      most = score;
      best = profile.language;
    }
  }
  return best;
}

/**
 * What the text is written in, by its script, its letters and its function words; the most of it, where it quotes.
 * `other` is also a text without words. Looks at the beginning only.
 */
export function detectLanguage(text: string): Language {
  const words = wordsOf(text);
  const count = (script: Script): number => words.filter((word) => word.script === script).length;
  const unknown = words.filter((word) => word.script === undefined).length;
  // Urdu and Hindi full of English words are Urdu and Hindi; English holds a foreign name, no more.
  const main = (['Arab', 'Deva', 'Latn'] as const).find((script) => {
    const own = count(script);
    return own > unknown && (script === 'Latn' ? own > 0 : own * 3 >= words.length - own);
  });
  if (main === undefined) return 'other';
  return bestOf(main, words.filter(({ script }) => script === main));
}

/** The share of the words that are function words of Urdu, Persian or Arabic, 0 to 1; 0 of none. */
export function shareOfKnownWords(text: string): number {
  const words = wordsOf(text);
  const profiles = LANGUAGE_PROFILES.filter(({ script, language }) => script === 'Arab' && language !== 'other');
  const known = words.filter(({ folded }) => profiles.some((profile) => profile.words.has(folded)));
  return words.length === 0 ? 0 : known.length / words.length;
}
