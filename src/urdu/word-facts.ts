import type { Status } from './analysis.ts';
import { PESH, SHADDA, ZABAR, ZER } from './characters.ts';
import { fold, type Folded } from './fold.ts';
import { type Form, isVerbal, type Lexicon, type MultiWord } from './lexicon.ts';
import { derive } from './morphology/derivation.ts';
import { isWrittenIzafat, izafat } from './morphology/izafat.ts';
import { remembering } from './remember.ts';
import { respellings } from './respelling.ts';
import { cutsBeforeVerb, cutsOf } from './run-together.ts';

/** All that is known of a written word taken by itself, whatever stands around it. */
export interface WordFacts {
  readonly folded: Folded;
  /** Its readings, likeliest first. */
  readonly forms: readonly Form[];
  readonly status: Extract<Status, 'known' | 'derived' | 'unknown'>;
  /** Compounds that the word, or what it is a form of, ends the nominal part of, by their verb, longest first. */
  readonly compounds: ReadonlyMap<string, readonly MultiWord[]>;
  /** The word, and the headwords of which it is another form. */
  readonly heads: readonly Folded[];
  /** Fixed expressions that begin with the word, or with what it is a form of, by their second word, longest first. */
  readonly beginnings: ReadonlyMap<Folded, readonly MultiWord[]>;
  /** Where it is to be cut into several words, from its start. */
  readonly cuts: readonly number[];
  /** Ends in an izafat that the writer marked: حکومتِ, نظریۂ, علمائے. */
  readonly isIzafat: boolean;
}

const MARKS = new RegExp(`[${ZABAR}${PESH}${ZER}${SHADDA}]`, 'u');
const VOWEL_MARKS = new RegExp(`[${ZABAR}${PESH}${ZER}]`, 'u');
/** A consonant said twice, as SHADDA writes it. */
const DOUBLED = /([bptṭjdḍrṛzskqglmnvyfh])\1|chch|shsh/u;
const FIRST_VOWEL: Readonly<Record<string, RegExp>> = { [ZABAR]: /^[^aiuāīūeo]*a/u, [PESH]: /^[^aiuāīūeo]*[uoū]/u, [ZER]: /^[^aiuāīūeo]*[ieī]/u };
const MARKED_IZAFAT = new RegExp(`(?:${ZER}|ۂ|ہ\u0654|ۓ)$`, 'u'); // U+0654 ARABIC HAMZA ABOVE

/** Vowel marks are evidence where the writer gave them: اُن is un, not in. Only the first one, on the first or second letter, is used. */
function agreesWithMarks(form: Form, text: string): boolean {
  if (text.includes(SHADDA) && !DOUBLED.test(form.roman)) return false;
  const at = text.search(VOWEL_MARKS);
  if (at < 1 || at > 2) return true;
  const vowel = FIRST_VOWEL[text.charAt(at)];
  return at === 2 || (vowel?.test(form.roman) ?? true);
}

interface Found extends Pick<WordFacts, 'forms' | 'status'> {
  /** Known by a spelling that several words written together have too: ہوگئے for ہوگے. */
  readonly isDoubtful: boolean;
}

/** The readings of a word: under its own spelling, under a standard one, with izafat, or by a regular derivation. */
function find(word: Folded, lexicon: Lexicon): Found {
  const listed = lexicon.lookup(word);
  if (listed.length > 0) return { forms: listed, status: 'known', isDoubtful: false };
  for (const { spelling, rule } of respellings(word)) {
    const respelt = lexicon.lookup(spelling).filter(({ lexeme }) => !rule.isOfNominals || lexeme.upos !== 'VERB');
    if (respelt.length > 0) return { forms: respelt, status: 'known', isDoubtful: rule.yieldsToCut === true };
  }
  const tied = izafat(word, lexicon);
  if (tied.length > 0) return { forms: tied, status: 'known', isDoubtful: false };
  const derived = derive(word, lexicon);
  return { forms: derived, status: derived.length > 0 ? 'derived' : 'unknown', isDoubtful: false };
}

/** دھوکا and دھوکہ are one word, and compounds stand under one of the two; وہ is no وا. */
const lastLetterVariants = (word: Folded): readonly Folded[] => (word.length > 2 && /[اہ]$/u.test(word) ? [fold(word.slice(0, -1) + (word.endsWith('ا') ? 'ہ' : 'ا'))] : []);

function compoundsOf(words: readonly Folded[], lexicon: Lexicon): ReadonlyMap<string, readonly MultiWord[]> {
  const [own, ...others] = [...new Set(words)].map((word) => lexicon.compoundsOf(word)).filter((byVerb) => byVerb.size > 0);
  if (!own || others.length === 0) return own ?? NO_COMPOUNDS;
  const merged = new Map(own);
  for (const [verb, list] of others.flatMap((byVerb) => [...byVerb])) merged.set(verb, [...(merged.get(verb) ?? []), ...list].toSorted((a, b) => b.words.length - a.words.length));
  return merged;
}

const NO_COMPOUNDS: ReadonlyMap<string, readonly MultiWord[]> = new Map();
const NO_BEGINNINGS: ReadonlyMap<Folded, readonly MultiWord[]> = new Map();

function bySecondWord(expressions: readonly MultiWord[]): ReadonlyMap<Folded, readonly MultiWord[]> {
  if (expressions.length === 0) return NO_BEGINNINGS;
  const lists = new Map<Folded, MultiWord[]>();
  for (const expression of expressions.toSorted((a, b) => b.words.length - a.words.length)) {
    const second = expression.words[1];
    const list = second === undefined ? undefined : lists.get(second);
    if (list) list.push(expression);
    else if (second !== undefined) lists.set(second, [expression]);
  }
  return lists;
}

function lookUp(text: string, lexicon: Lexicon): WordFacts {
  const folded = fold(text);
  const { forms: all, status, isDoubtful } = find(folded, lexicon);
  const agreeing = MARKS.test(text) ? all.filter((form) => agreesWithMarks(form, text)) : all;
  const forms = agreeing.length > 0 ? agreeing : all;
  const heads = [...new Set([folded, ...forms.filter((form) => form.rule !== undefined).map((form) => fold(form.lexeme.lemma))])];
  const nominalHeads = forms.filter((form) => form.rule !== undefined && !isVerbal(form.lexeme)).map((form) => fold(form.lexeme.lemma));
  return {
    folded,
    forms,
    status,
    compounds: compoundsOf([folded, ...nominalHeads, ...lastLetterVariants(folded)], lexicon),
    heads,
    beginnings: bySecondWord(heads.flatMap((word) => lexicon.beginningWith(word))),
    cuts: isDoubtful ? cutsBeforeVerb(text, lexicon) : cutsOf(text, status === 'unknown', lexicon),
    isIzafat: MARKED_IZAFAT.test(text) || forms.some(isWrittenIzafat),
  };
}

const MOST_REMEMBERED = 20_000;
/** How each lexicon is asked. */
const askers = new WeakMap<Lexicon, (text: string) => WordFacts>();
/** The lexicon asked last: nearly always the same one again. */
let last: { readonly lexicon: Lexicon; readonly ask: (text: string) => WordFacts } | undefined;

function askerOf(lexicon: Lexicon): (text: string) => WordFacts {
  if (last?.lexicon === lexicon) return last.ask;
  const ask = askers.get(lexicon) ?? remembering(MOST_REMEMBERED, (text) => lookUp(text, lexicon));
  askers.set(lexicon, ask);
  last = { lexicon, ask };
  return ask;
}

/** What the lexicon has of a word as written. */
export const factsOf = (text: string, lexicon: Lexicon): WordFacts => askerOf(lexicon)(text);
