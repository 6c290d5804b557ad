import type { Affix, Features, Upos } from '../analysis.ts';
import { fold, type Folded } from '../fold.ts';
import type { Form, Lexeme, Lexicon } from '../lexicon.ts';

/** A regular way of making a word out of another, for words the lexicon lacks. */
export interface Derivation {
  readonly name: string;
  /** What the new word begins, folded, and ends with, and what stood there in the old one. */
  readonly prefix: string;
  readonly prefixRoman: string;
  readonly suffix: string;
  readonly suffixRoman: string;
  readonly replaced: string;
  readonly replacedRoman: string;
  readonly from: readonly Upos[];
  readonly to: Upos;
  readonly features: Features;
  /** What it adds to the meaning of the base; absent where the meaning stays. */
  readonly affix?: Affix;
  /** The gloss tells how the word is made, and no step has to. */
  readonly isToldByGloss?: true;
  readonly example: readonly [base: string, derived: string];
  /** A word that only looks as if it were made so. */
  readonly refusal: readonly [base: string, notDerived: string];
}

const affix = (
  name: string,
  [prefix, prefixRoman]: readonly [string, string],
  [suffix, suffixRoman]: readonly [string, string],
  [replaced, replacedRoman]: readonly [string, string],
  from: readonly Upos[],
  to: Upos,
  features: Features,
  example: Derivation['example'],
  refusal: Derivation['refusal'],
  meaning: Pick<Derivation, 'affix' | 'isToldByGloss'> = {},
): Derivation => ({ name, prefix, prefixRoman, suffix, suffixRoman, replaced, replacedRoman, from, to, features, example, refusal, ...meaning });

/** Adds this meaning, and needs no further word of how. */
const told = (meaning: Affix) => ({ affix: meaning, isToldByGloss: true }) as const;

const NONE: readonly [string, string] = ['', ''];

export const DERIVATIONS: readonly Derivation[] = [
  affix('derive.plural.english', NONE, ['ز', 'z'], NONE, ['NOUN'], 'NOUN', { Number: 'Plur' }, ['میزائل', 'میزائلز'], ['رو', 'روز']),
  affix('derive.plural.english', NONE, ['س', 's'], NONE, ['NOUN'], 'NOUN', { Number: 'Plur' }, ['میزائل', 'میزائلس'], ['رو', 'روس']),
  affix('derive.without', ['بی', 'be'], NONE, NONE, ['NOUN'], 'ADJ', {}, ['روزگار', 'بیروزگار'], ['ان', 'بیان'], { affix: 'without' }),
  affix('derive.not', ['نا', 'nā'], NONE, NONE, ['ADJ'], 'ADJ', {}, ['مناسب', 'نامناسب'], ['کہ', 'ناکہ'], told('not')),
  affix('derive.non', ['غیر', 'g\u035Fhair'], NONE, NONE, ['ADJ'], 'ADJ', {}, ['سرکاری', 'غیرسرکاری'], ['یہ', 'غیریہ'], told('non')),
  affix('derive.self', ['خود', 'k\u035Fhud'], NONE, NONE, ['NOUN', 'ADJ'], 'ADJ', {}, ['اعتماد', 'خوداعتماد'], ['یہ', 'خودیہ'], told('self')),
  affix('derive.having', NONE, ['دار', 'dār'], NONE, ['NOUN'], 'ADJ', {}, ['عزت', 'عزتدار'], ['وہ', 'وہدار'], told('with')),
  affix('derive.endowed', NONE, ['مند', 'mand'], NONE, ['NOUN'], 'ADJ', {}, ['خواہش', 'خواہشمند'], ['جو', 'جومند'], told('with')),
  affix('derive.place', NONE, ['گاہ', 'gāh'], NONE, ['NOUN'], 'NOUN', { Gender: 'Fem', Number: 'Sing' }, ['عبادت', 'عبادتگاہ'], ['یہ', 'یہگاہ'], told('place')),
  affix('derive.house', NONE, ['خانہ', 'k\u035Fhāna'], NONE, ['NOUN'], 'NOUN', { Gender: 'Masc', Number: 'Sing' }, ['قید', 'قیدخانہ'], ['وہ', 'وہخانہ'], told('place')),
  affix('derive.relating', NONE, ['ی', 'ī'], NONE, ['PROPN', 'NOUN'], 'ADJ', {}, ['ماسکو', 'ماسکوی'], ['کہ', 'کہی']),
  affix('derive.relating.dropped', NONE, ['ی', 'ī'], ['ہ', 'a'], ['PROPN', 'NOUN'], 'ADJ', {}, ['حملہ', 'حملی'], ['نہ', 'نی']),
  affix('derive.quality', NONE, ['ی', 'ī'], NONE, ['ADJ'], 'NOUN', { Gender: 'Fem', Number: 'Sing' }, ['مضبوط', 'مضبوطی'], ['یہ', 'یہی']),
  affix('derive.quality.gi', NONE, ['گی', 'gī'], ['ہ', 'a'], ['ADJ'], 'NOUN', { Gender: 'Fem', Number: 'Sing' }, ['سنجیدہ', 'سنجیدگی'], ['نہ', 'نگی']),
  affix('derive.quality.iyat', NONE, ['یت', 'iyat'], NONE, ['ADJ', 'NOUN'], 'NOUN', { Gender: 'Fem', Number: 'Sing' }, ['مضبوط', 'مضبوطیت'], ['نہ', 'نہیت']),
  affix('derive.quality.pan', NONE, ['پن', 'pan'], NONE, ['ADJ', 'NOUN'], 'NOUN', { Gender: 'Masc', Number: 'Sing' }, ['مضبوط', 'مضبوطپن'], ['وہ', 'وہپن']),
  affix('derive.comparative', NONE, ['تر', 'tar'], NONE, ['ADJ'], 'ADJ', { Degree: 'Cmp' }, ['طویل', 'طویلتر'], ['کہ', 'کہتر']),
  affix('derive.oblique.plural', NONE, ['وں', 'oṁ'], NONE, ['PROPN', 'ADJ'], 'NOUN', { Number: 'Plur', Case: 'Acc' }, ['یورپ', 'یورپوں'], ['یہ', 'یہوں']),
  affix('noun.vocative.plural', NONE, ['و', 'o'], NONE, ['NOUN', 'ADJ'], 'NOUN', { Number: 'Plur', Case: 'Voc' }, ['مسلمان', 'مسلمانو'], ['کہ', 'کہو']),
  affix('noun.vocative.plural', NONE, ['یو', 'iyo'], ['ی', 'ī'], ['NOUN', 'ADJ'], 'NOUN', { Number: 'Plur', Case: 'Voc' }, ['پاکستانی', 'پاکستانیو'], ['ہی', 'ہیو']),
  affix('derive.plural.at', NONE, ['ات', 'āt'], NONE, ['NOUN'], 'NOUN', { Number: 'Plur' }, ['اسکیم', 'اسکیمات'], ['یہ', 'یہات']),
  affix('derive.plural.an', NONE, ['ان', 'ān'], NONE, ['NOUN'], 'NOUN', { Number: 'Plur' }, ['رضاکار', 'رضاکاران'], ['جو', 'جوان']),
  affix('derive.plural.in', NONE, ['ین', 'īn'], NONE, ['NOUN', 'ADJ'], 'NOUN', { Number: 'Plur' }, ['معذور', 'معذورین'], ['جو', 'جوین']),
  affix('derive.oblique.plural.people', NONE, ['یوں', 'iyoṁ'], ['ی', 'ī'], ['PROPN', 'ADJ'], 'NOUN', { Number: 'Plur', Case: 'Acc' }, ['روسی', 'روسیوں'], ['ہی', 'ہیوں']),
];

/** Below this length of the base, an affix is likelier to be part of the word. */
const SHORTEST_BASE = 3;

function baseOf(word: string, rule: Derivation): string | undefined {
  if (!word.startsWith(rule.prefix) || !word.endsWith(rule.suffix)) return undefined;
  const base = word.slice(rule.prefix.length, word.length - rule.suffix.length) + rule.replaced;
  return base.length >= SHORTEST_BASE ? base : undefined;
}

/** Readings of a word the lexicon lacks, as regular derivations of words it has. Their meaning is that of the base and what the affix adds. */
export function derive(word: Folded, lexicon: Lexicon): readonly Form[] {
  return DERIVATIONS.flatMap((rule) => {
    const base = baseOf(word, rule);
    if (base === undefined) return [];
    return lexicon
      .lookup(fold(base))
      .filter((form) => rule.from.includes(form.lexeme.upos) && form.rule === undefined && !form.lexeme.traits.has('letter'))
      .slice(0, 1)
      .map((form) => derived(word, rule, form));
  });
}

function derived(word: Folded, rule: Derivation, base: Form): Form {
  const roman = rule.prefixRoman + base.roman.slice(0, base.roman.length - (base.roman.endsWith(rule.replacedRoman) ? rule.replacedRoman.length : 0)) + rule.suffixRoman;
  const lexeme: Lexeme = { ...base.lexeme, upos: rule.to, ...(isInflection(rule) ? {} : { lemma: word, roman }) };
  return { lexeme, text: word, roman, features: rule.features, rule: rule.isToldByGloss ? undefined : rule.name, base: rule.isToldByGloss ? undefined : base, sense: undefined, affix: rule.affix, kind: undefined };
}

/** A plural is a form of the same word, not a new word. */
const isInflection = (rule: Derivation): boolean => rule.features['Number'] === 'Plur';
