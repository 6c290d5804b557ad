import type { Analysis, GlossValues, Phrase, Reading, Upos, Word } from './analysis.ts';
import { chooseSenses, disambiguate } from './context/apply.ts';
import { chooseNumbersByVerb, chooseSensesByVerb } from './context/by-verb.ts';
import { chooseNumbers } from './context/number.ts';
import { chooseRelatives } from './context/relative.ts';
import { guessOf } from './guess.ts';
import { fold } from './fold.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { compounds } from './phrases/compounds.ts';
import { dates } from './phrases/dates.ts';
import { fixedExpressions, type FixedMatch } from './phrases/fixed.ts';
import { changeOf, governsGenitive, lightVerbOf } from './phrases/light-verb.ts';
import { fullNames, recogniseNames } from './phrases/names.ts';
import { numbers } from './phrases/numerals.ts';
import { chainPhrase, changePhrase, composedPhrase, compoundPhrase, fixedPhrase, lightVerbPhrase, numberPhrase, possessivePhrase, splitPhrase } from './phrases/phrase.ts';
import { possessives } from './phrases/possessive.ts';
import { splitPostpositions } from './phrases/split-postposition.ts';
import { type VerbChain, verbChainAt } from './phrases/verb-chain.ts';
import { nameReading, numberReading, partOfChain, readingAlone, readingInChain, readingOf, readingWithSense } from './readings.ts';
import { segment } from './segment.ts';
import type { Slot } from './slot.ts';
import { tokenise } from './tokenise.ts';

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'ADV', 'VERB']);
const GENITIVES: ReadonlySet<string> = new Set(['کے', 'کی']);

/** Nouns that a genitive has made postpositions of: کی وجہ سے, کی جانب سے. Others stay what they are: کی قیادت میں. */
const GRAMMATICALISED: ReadonlySet<string> = new Set(
  ['بارے', 'طرف', 'جانب', 'وجہ', 'سلسلے', 'سلسلہ', 'ضمن', 'حوالے', 'حوالہ', 'تعلق', 'غرض', 'طرح', 'سبب', 'لحاظ', 'اعتبار', 'نتیجے', 'نتیجہ', 'ذریعہ', 'ذریعے', 'وقت', 'طور', 'پیش', 'روز', 'صورت'].map(fold),
);

/**
 * The part of speech that a word has in a fixed expression: the ordinary words of a name are names, the noun of a compound
 * postposition (کی وجہ سے) is one, the last word of a compound is what the compound is, and a word that elsewhere is a name
 * is none.
 */
function uposWithin({ lexeme, words }: FixedMatch['expression'], { folded, forms }: Slot, isLast: boolean): Upos | undefined {
  const own = forms[0]?.lexeme.upos;
  const isNominal = own !== undefined && NOMINAL.has(own);
  switch (lexeme.upos) {
    case 'PROPN':
      return isNominal ? 'PROPN' : undefined;
    case 'ADP':
      return own === 'NOUN' && GENITIVES.has(words[0] ?? '') && GRAMMATICALISED.has(folded) ? 'ADP' : undefined;
    case 'NOUN':
    case 'ADJ':
      return own === 'PROPN' || (isLast && isNominal) ? lexeme.upos : undefined;
    default:
      return own === 'PROPN' ? lexeme.upos : undefined;
  }
}

/** Words of a fixed name that are no words of their own here (کم is Kim) are read as names. */
function settleFixed(slots: readonly Slot[], matches: readonly FixedMatch[]): void {
  for (const { expression, from, to } of matches) {
    const { lexeme } = expression;
    for (let i = from; i < to; i++) {
      const slot = slots[i];
      if (!slot) continue;
      slot.isFixed = true;
      slot.fixedFrom = from;
      slot.expression = lexeme;
      if (lexeme.upos === 'PROPN') slot.isName = true;
      const upos = uposWithin(expression, slot, i === to - 1);
      if (upos) slot.upos = upos;
      const ownName = lexeme.upos === 'PROPN' ? slot.forms.find((form) => form.lexeme.upos === 'PROPN') : undefined;
      if (!ownName && !lexeme.traits.has('person') && slot.forms.length > 0) continue;
      const name = ownName ?? wordOfName(slot, expression, expression.romans[i - from] ?? '');
      slot.forms = [name];
      slot.status = 'known';
    }
  }
}

/** A word that exists only inside a fixed expression has the expression's meaning; in a person's name it is only a sound. */
function wordOfName(slot: Slot, { lexeme }: FixedMatch['expression'], roman: string): Form {
  const key = lexeme.traits.has('person') ? '' : lexeme.key;
  return { lexeme: { ...lexeme, lemma: slot.token.text, roman, key }, text: slot.token.text, roman, features: {}, rule: undefined, base: undefined, sense: undefined, affix: undefined, kind: undefined };
}

/** Chains of the block, and for each slot in one, the chain. */
function verbChains(slots: readonly Slot[]): readonly VerbChain[] {
  const chains: VerbChain[] = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at];
    if (!slot || slot.isFixed || slot.forms[0]?.lexeme.upos !== 'VERB') continue;
    const chain = verbChainAt(slots, at);
    if (!chain) continue;
    for (const [i, form] of chain.forms) {
      const member = slots[i];
      if (member) member.forms = [form, ...member.forms.filter((other) => other !== form)];
    }
    chains.push(chain);
    at = chain.slots.at(-1) ?? at;
  }
  return chains;
}

interface ChainPlace {
  readonly chain: VerbChain;
  readonly isMain: boolean;
}

function placesOf(chains: readonly VerbChain[]): ReadonlyMap<number, ChainPlace> {
  const places = new Map<number, ChainPlace>();
  for (const chain of chains) for (const [i, form] of chain.forms) places.set(i, { chain, isMain: form === chain.main });
  return places;
}

const isCopulaAlone = ({ lexeme, features }: Form): boolean => lexeme.lemma === 'ہونا' && (features['Tense'] === 'Pres' || features['Tense'] === 'Past') && features['VerbForm'] === 'Fin';

/** Has the context said nothing of it that a reading would show? */
const isPlain = ({ sense, number, upos }: Slot): boolean => sense === undefined && number === undefined && upos === undefined;

function readingAt(slot: Slot, place: ChainPlace | undefined): Reading | undefined {
  const form = slot.forms[0];
  if (!form) {
    if (slot.token.kind === 'number') return numberReading(slot);
    return slot.status === 'name' || slot.status === 'guess' ? nameReading(slot) : undefined;
  }
  const isAuxiliary = form.lexeme.upos === 'VERB' && (place?.isMain === false || isCopulaAlone(form));
  if (!place && !isAuxiliary && isPlain(slot)) return readingAlone(form);
  if (!place && !isAuxiliary && slot.sense !== undefined && slot.number === undefined && slot.upos === undefined) return readingWithSense(form, slot);
  if (place && place.chain.forms.size > 1 && isPlain(slot)) return readingInChain(form, isAuxiliary);
  const verb: GlossValues | undefined = place && (place.chain.forms.size === 1 ? place.chain.values : partOfChain(form));
  return readingOf(form, slot, isAuxiliary ? 'AUX' : (slot.upos ?? form.lexeme.upos), verb);
}

const NO_READINGS: readonly Reading[] = [];
/** By the readings of a form as the lexicon lists them, and the one chosen. */
const othersKnown = new WeakMap<readonly Form[], Map<Form | undefined, readonly Reading[]>>();

/** The readings not chosen, one for each entry; the same list wherever the same one is chosen. */
function othersThan(chosen: Form | undefined, forms: readonly Form[]): readonly Reading[] {
  const byChoice = othersKnown.get(forms) ?? new Map<Form | undefined, readonly Reading[]>();
  const known = byChoice.get(chosen);
  if (known) return known;
  const others = forms.filter((form) => form !== chosen && form.lexeme.key !== chosen?.lexeme.key);
  const distinct = others.filter((form, i) => others.findIndex((other) => other.lexeme.key === form.lexeme.key) === i);
  const made = distinct.map(readingAlone);
  othersKnown.set(forms, byChoice.set(chosen, made));
  return made;
}

function wordOf(slots: readonly Slot[], at: number, slot: Slot, place: ChainPlace | undefined, alternatives: readonly Form[]): Word {
  const { from, to, text, kind } = slot.token;
  const reading = readingAt(slot, place) ?? (slot.status === 'unknown' ? guessOf(slots, at) : undefined);
  const others = alternatives.length < 2 && alternatives[0] === slot.forms[0] ? NO_READINGS : othersThan(slot.forms[0], alternatives);
  if (!reading) return { from, to, text, kind, status: slot.status, alternatives: others };
  return { from, to, text, kind, status: slot.status, reading, alternatives: others };
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

function phrasesOf(slots: readonly Slot[], fixed: readonly FixedMatch[], chains: readonly VerbChain[], lexicon: Lexicon): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const taken = new Set<number>();
  /** First words of active compound verbs: a genitive before one is its object. */
  const governing = new Set<number>();
  const claim = (indexes: Iterable<number>): void => {
    for (const i of indexes) taken.add(i);
  };
  for (const chain of chains) {
    const found = lightVerbOf(slots, chain);
    if (found && !found.nominal.some((i) => taken.has(i))) {
      phrases.push(lightVerbPhrase(slots, found));
      if (governsGenitive(found)) governing.add(found.nominal[0] ?? -1);
      claim([...found.nominal, ...chain.slots]);
      continue;
    }
    const change = changeOf(slots, chain);
    if (change && !taken.has(change.quality)) {
      phrases.push(changePhrase(slots, change));
      claim([change.quality, ...chain.slots]);
    } else if (chain.slots.length > 1) {
      phrases.push(chainPhrase(slots, chain));
      claim(chain.slots);
    }
  }
  const add = (indexes: readonly number[], make: () => Phrase): void => {
    if (indexes.some((i) => taken.has(i))) return;
    phrases.push(make());
    claim(indexes);
  };
  for (const match of fixed) add(range(match.from, match.to), () => fixedPhrase(slots, match));
  for (const match of numbers(slots)) add(range(match.from, match.to), () => numberPhrase(slots, match));
  for (const split of splitPostpositions(slots, lexicon)) add([split.first, split.last], () => splitPhrase(slots, split));
  for (const match of possessives(slots, lexicon)) add([match.at, match.at + 1], () => possessivePhrase(slots, match, governing.has(match.at + 2)));
  for (const { from, to } of [...dates(slots), ...fullNames(slots)]) add(range(from, to), () => composedPhrase(slots, from, to));
  for (const match of compounds(slots)) add(range(match.from, match.to), () => compoundPhrase(slots, match, lexicon));
  return phrases.toSorted((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
}

/**
 * Reads a block of Urdu: its words with the one reading each has in its sentence, and the phrases they form. Pure: the same
 * text and lexicon always give the same answer. Offsets are UTF-16 units of `text`.
 */
export function analyse(text: string, lexicon: Lexicon): Analysis {
  const slots = segment(tokenise(text), lexicon);
  const readings = slots.map((slot) => slot.forms);
  const fixed = fixedExpressions(slots, lexicon);
  settleFixed(slots, fixed);
  disambiguate(slots);
  const chains = verbChains(slots);
  recogniseNames(slots);
  chooseNumbers(slots);
  chooseNumbersByVerb(slots, chains);
  chooseSenses(slots);
  chooseSensesByVerb(slots, chains);
  chooseRelatives(slots);
  const phrases = phrasesOf(slots, fixed, chains, lexicon);
  const places = placesOf(chains);
  return { text, words: slots.map((slot, i) => wordOf(slots, i, slot, places.get(i), readings[i] ?? [])), phrases };
}
