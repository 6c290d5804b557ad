import type { Gloss, GlossValues, Phrase, PhraseKind, Span, Status, Step, Upos } from '../analysis.ts';
import { fold } from '../fold.ts';
import type { Lexeme, Lexicon } from '../lexicon.ts';
import { denotesPerson } from '../person.ts';
import { glossOf, nameReading, numberReading } from '../readings.ts';
import type { Slot } from '../slot.ts';
import { toDevanagari } from '../transliterate.ts';
import type { CompoundMatch, MeaningPart } from './compounds.ts';
import type { FixedMatch } from './fixed.ts';
import type { Change, LightVerb } from './light-verb.ts';
import type { NumberMatch } from './numerals.ts';
import type { PossessiveMatch } from './possessive.ts';
import type { SplitPostposition } from './split-postposition.ts';
import { stateOf } from './state.ts';
import type { VerbChain } from './verb-chain.ts';

const ORDER: readonly Status[] = ['known', 'derived', 'name', 'guess', 'unknown'];
const worst = (slots: readonly Slot[]): Status => slots.map((slot) => slot.status).reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'known');

/** Neighbouring slots share a span. */
function spansOf(slots: readonly Slot[], indexes: readonly number[]): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  let previous = -2;
  for (const i of indexes) {
    const token = slots[i]?.token;
    if (!token) continue;
    const last = spans.at(-1);
    if (last && i === previous + 1) last.to = token.to;
    else spans.push({ from: token.from, to: token.to });
    previous = i;
  }
  return spans;
}

const romanOf = (slot: Slot | undefined): string => slot?.forms[0]?.roman ?? (slot?.token.kind === 'number' ? slot.token.text : slot ? nameReading(slot).roman : '');
const joinedRoman = (slots: readonly Slot[], indexes: readonly number[]): string => indexes.map((i) => romanOf(slots[i])).join(' ');
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

const devanagaris = new WeakMap<Lexeme, string>();

/** The headword in Devanagari, worked out when it is first met. */
function devanagariOf(lexeme: Lexeme): string {
  const known = devanagaris.get(lexeme);
  if (known !== undefined) return known;
  const made = toDevanagari(lexeme.roman);
  devanagaris.set(lexeme, made);
  return made;
}

const PHRASE_KINDS: Readonly<Partial<Record<Upos, PhraseKind>>> = { VERB: 'light-verb', ADP: 'postposition', NOUN: 'compound', ADJ: 'compound', PROPN: 'compound', NUM: 'compound' };

function kindOf({ upos, traits }: Lexeme): PhraseKind {
  if (traits.has('idiom')) return 'idiom';
  return PHRASE_KINDS[upos] ?? 'idiom';
}

/** Postpositions that mean something else behind a person, or behind a number. */
const BEHIND_PERSON: ReadonlySet<string> = new Set(['کے نزدیک']);
const BEHIND_NUMBER: ReadonlySet<string> = new Set(['کے قریب']);

function senseBehind(slots: readonly Slot[], from: number, { lemma }: Lexeme): Pick<GlossValues, 'sense'> {
  const before = slots[from - 1];
  const lexeme = before?.forms[0]?.lexeme;
  if (BEHIND_NUMBER.has(lemma) && (before?.token.kind === 'number' || lexeme?.upos === 'NUM')) return { sense: 1 };
  const isPerson = before?.status === 'name' || lexeme?.upos === 'PRON' || denotesPerson(lexeme);
  return BEHIND_PERSON.has(lemma) && isPerson ? { sense: 1 } : {};
}

/** Words for many that before one thing say how much of it: بہت سی کتابیں "many books", بہت سی محنت "a lot of work". */
const BEFORE_ONE: ReadonlySet<string> = new Set(['بہت سے', 'بہت سی']);

function senseBefore(slots: readonly Slot[], to: number, { lemma }: Lexeme): Pick<GlossValues, 'sense'> {
  if (!BEFORE_ONE.has(lemma)) return {};
  const after = slots[to];
  const form = after?.forms[0];
  const isOne = form?.lexeme.upos === 'NOUN' && after?.number !== 'Plur' && form.features['Number'] === 'Sing' && !form.lexeme.traits.has('plural');
  return isOne ? { sense: 1 } : {};
}

export function fixedPhrase(slots: readonly Slot[], { expression, from, to }: FixedMatch): Phrase {
  const { lexeme, words } = expression;
  const indexes = range(from, to);
  const isAsListed = indexes.every((i, n) => slots[i]?.folded === words[n]);
  const isPlural = lexeme.upos === 'NOUN' && !lexeme.traits.has('plural') && (slots[to - 1]?.number === 'Plur' || (indexes.some((i) => slots[i]?.forms[0]?.features['Number'] === 'Plur') && !isAsListed));
  const roman = isAsListed ? lexeme.roman : joinedRoman(slots, indexes);
  return {
    kind: kindOf(lexeme),
    parts: spansOf(slots, indexes),
    lemma: lexeme.lemma,
    roman,
    lemmaRoman: lexeme.roman,
    devanagari: devanagariOf(lexeme),
    gloss: { key: lexeme.key, values: { ...(isPlural ? { number: 'Plur' as const } : {}), ...senseBehind(slots, from, lexeme), ...senseBefore(slots, to, lexeme) } },
    entry: lexeme.key,
    status: 'known',
    steps: [],
  };
}

/** Steps of a chain: the words it has reached when each rule applies. */
const stepsOf = (slots: readonly Slot[], { rules, forms }: VerbChain): readonly Step[] => {
  const words = [...forms.keys()].map((i) => slots[i]?.token.text ?? '');
  return rules.map((rule, i) => ({ rule, form: i === rules.length - 1 ? words.join(' ') : words.slice(0, i + 2).join(' ') }));
};

/** Of صدر کا کہنا ہے the subject stands before the genitive, and the verb does not agree with it. */
function subjectNumber(slots: readonly Slot[], { expression, nominal }: LightVerb): Pick<GlossValues, 'number'> {
  if (expression.words[0] !== 'کا') return {};
  const subject = slots[(nominal[0] ?? 0) - 1];
  return { number: subject?.number ?? (subject?.forms[0]?.features['Number'] === 'Plur' ? 'Plur' : 'Sing') };
}

/** A state that ہو جانا leads to. */
const isBeginning = ({ expression, chain: { main, forms } }: LightVerb): boolean =>
  expression.lexeme.traits.has('state') && main.lexeme.lemma === 'ہونا' && [...forms.values()].some((form) => form.lexeme.lemma === 'جانا');

export function lightVerbPhrase(slots: readonly Slot[], found: LightVerb): Phrase {
  const { expression, nominal, chain, isPassive } = found;
  const { lexeme } = expression;
  const indexes = [...nominal, ...chain.slots].toSorted((a, b) => a - b);
  const sense = slots[nominal.at(-1) ?? -1]?.sense;
  const values: GlossValues = { ...chain.values, ...(isPassive ? { voice: 'Pass' } : {}), ...subjectNumber(slots, found), ...(sense === undefined ? {} : { sense }), ...(isBeginning(found) ? { inchoative: true as const } : {}) };
  return {
    kind: 'light-verb',
    parts: spansOf(slots, indexes),
    lemma: lexeme.lemma,
    roman: joinedRoman(slots, indexes),
    lemmaRoman: lexeme.roman,
    devanagari: devanagariOf(lexeme),
    gloss: { key: lexeme.key, values },
    entry: lexeme.key,
    status: isPassive ? 'derived' : 'known',
    steps: stepsOf(slots, chain),
  };
}

/** "has made fast": the verb and, behind it, the quality. */
export function changePhrase(slots: readonly Slot[], { quality, chain, sense }: Change): Phrase {
  const { lexeme } = chain.main;
  const slot = slots[quality];
  const adjective = slot?.forms[0]?.lexeme;
  const indexes = [quality, ...chain.slots];
  return {
    kind: 'light-verb',
    parts: spansOf(slots, indexes),
    lemma: `${adjective?.lemma ?? ''} ${lexeme.lemma}`,
    roman: joinedRoman(slots, indexes),
    lemmaRoman: `${adjective?.roman ?? ''} ${lexeme.roman}`,
    devanagari: toDevanagari(`${adjective?.roman ?? ''} ${lexeme.roman}`),
    gloss: { key: '', values: {}, parts: [{ key: lexeme.key, values: { ...chain.values, sense } }, ...(slot ? [partOf(slot)] : [])] },
    entry: '',
    status: 'derived',
    steps: stepsOf(slots, chain),
  };
}

export function chainPhrase(slots: readonly Slot[], chain: VerbChain): Phrase {
  const { lexeme } = chain.main;
  const slot = slots[[...chain.forms.keys()][0] ?? 0];
  const state = stateOf(slots, chain);
  return {
    kind: 'verb-chain',
    parts: spansOf(slots, chain.slots),
    lemma: lexeme.lemma,
    roman: joinedRoman(slots, chain.slots),
    lemmaRoman: lexeme.roman,
    devanagari: devanagariOf(lexeme),
    gloss: slot && !state ? glossOf(chain.main, slot, chain.values) : { key: lexeme.key, values: state ?? chain.values },
    entry: lexeme.key,
    status: 'known',
    steps: stepsOf(slots, chain),
  };
}

function partOf(slot: Slot): Gloss {
  const form = slot.forms[0];
  if (form) return glossOf(form, slot);
  return slot.token.kind === 'number' ? numberReading(slot).gloss : nameReading(slot).gloss;
}

export function splitPhrase(slots: readonly Slot[], { expression: { lexeme }, first, last }: SplitPostposition): Phrase {
  return {
    kind: 'postposition',
    parts: spansOf(slots, [first, last]),
    lemma: lexeme.lemma,
    roman: lexeme.roman,
    lemmaRoman: lexeme.roman,
    devanagari: devanagariOf(lexeme),
    gloss: { key: lexeme.key, values: {} },
    entry: lexeme.key,
    status: 'known',
    steps: [],
  };
}

/** A pronoun and its genitive. As with other postpositions, the headword keeps its کا. */
export function possessivePhrase(slots: readonly Slot[], { rule, at, lexeme: { key } }: PossessiveMatch, isObject: boolean): Phrase {
  const indexes = [at, at + 1];
  const roman = joinedRoman(slots, indexes);
  return {
    kind: 'postposition',
    parts: spansOf(slots, indexes),
    lemma: `${rule.word} کا`,
    roman,
    lemmaRoman: `${romanOf(slots[at])} kā`,
    devanagari: toDevanagari(roman),
    gloss: { key, values: { sense: isObject ? rule.objectSense : rule.sense } },
    entry: key,
    status: 'known',
    steps: [],
  };
}

/** What several words mean that no entry stands for. */
function composed(slots: readonly Slot[], from: number, to: number, gloss: Gloss, joint?: CompoundMatch['joint']): Phrase {
  const indexes = range(from, to);
  const within = slots.slice(from, to);
  const roman = indexes.map((i) => romanOf(slots[i])).join(joint ?? ' ');
  return {
    kind: 'compound',
    parts: spansOf(slots, indexes),
    lemma: within.map((slot) => slot.token.text).join(' '),
    roman,
    lemmaRoman: roman,
    devanagari: toDevanagari(roman),
    gloss,
    entry: '',
    status: worst(within),
    steps: [],
  };
}

/** A name or date, whose meaning is that of its words, one after the other. */
export const composedPhrase = (slots: readonly Slot[], from: number, to: number): Phrase =>
  composed(slots, from, to, { key: '', values: {}, parts: slots.slice(from, to).map(partOf) });

export function numberPhrase(slots: readonly Slot[], { from, to, percent, ...match }: NumberMatch): Phrase {
  const number: Gloss = { key: '', values: match };
  const unit = percent === undefined ? undefined : slots[percent];
  return composed(slots, from, to, unit ? { key: '', values: {}, parts: [number, partOf(unit)] } : number);
}

/** Words of a meaning that stand for no word of the compound, by the Urdu word that has them. */
const ADDED: Readonly<Record<Extract<MeaningPart, string>, readonly [word: string, sense: number]>> = { each: ['ہر', 1], of: ['کا', 0] };

function meaningPart(slots: readonly Slot[], meaning: MeaningPart, lexicon: Lexicon): Gloss {
  if (typeof meaning === 'string') {
    const [word, sense] = ADDED[meaning];
    return { key: lexicon.lookup(fold(word))[0]?.lexeme.key ?? '', values: { sense } };
  }
  const slot = slots[meaning.at];
  const gloss: Gloss = slot ? partOf(slot) : { key: '', values: {} };
  if (meaning.done) return { key: meaning.done.key, values: { verbForm: 'Part', aspect: 'Perf' } };
  if (meaning.degree) return { ...gloss, values: { ...gloss.values, degree: meaning.degree } };
  return meaning.affix ? { ...gloss, values: { ...gloss.values, affix: meaning.affix } } : gloss;
}

export function compoundPhrase(slots: readonly Slot[], { from, to, meaning, joint }: CompoundMatch, lexicon: Lexicon): Phrase {
  const gloss: Gloss = { key: '', values: {}, parts: meaning.map((part) => meaningPart(slots, part, lexicon)) };
  const phrase = composed(slots, from, to, gloss, joint);
  return phrase.status === 'known' ? { ...phrase, status: 'derived' } : phrase;
}
