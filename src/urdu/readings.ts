import type { Features, Gloss, GlossValues, Reading, Step, Upos } from './analysis.ts';
import { type Form, isVerbal } from './lexicon.ts';
import { numberValue } from './number.ts';
import { VERB_ENDINGS } from './phrases/chain-rules.ts';
import { bareSlot, type Slot } from './slot.ts';
import { romaniseByLetter, toDevanagari } from './transliterate.ts';

/** How the form comes from its headword, rule by rule. */
function stepsOf(form: Form): readonly Step[] {
  if (form.rule === undefined) return [];
  return [...(form.base ? stepsOf(form.base) : []), { rule: form.rule, form: form.text }];
}

/** Devanagari writes no conjunct between a verb's stem and its ending. */
function devanagariOf({ lexeme, roman }: Form): string {
  const stem = isVerbal(lexeme) && lexeme.roman.endsWith('nā') ? lexeme.roman.slice(0, -2) : '';
  return toDevanagari(roman, stem !== '' && roman.startsWith(stem) ? stem.length : -1);
}

/** What is the same of a form wherever it stands, worked out when it is first met. */
interface Constant {
  readonly devanagari: string;
  readonly steps: readonly Step[];
}
const constants = new WeakMap<Form, Constant>();

function constantOf(form: Form): Constant {
  const known = constants.get(form);
  if (known) return known;
  const made = { devanagari: devanagariOf(form), steps: stepsOf(form) };
  constants.set(form, made);
  return made;
}

/** Grammar of a verb form that stands by itself. */
function verbValues(form: Form): GlossValues {
  const kind = form.kind;
  const ending = VERB_ENDINGS.find(({ kinds }) => kinds.length === 1 && kinds[0] === kind)?.values ?? { verbForm: 'Inf' as const };
  const number = form.features['Number'] === 'Plur' ? 'Plur' : 'Sing';
  const person = form.features['Person'];
  return { ...ending, number, ...(person === '1' || person === '2' ? { person } : {}) };
}

/** Grammar of a form inside a chain, whose time only the whole chain tells: a participle is no more than that. */
export function partOfChain(form: Form): GlossValues {
  const values = verbValues(form);
  const { features } = form;
  if (features['VerbForm'] !== 'Part') return values;
  return { verbForm: 'Part', aspect: features['Aspect'] === 'Perf' ? 'Perf' : 'Prog' };
}

function nominalValues(form: Form, slot: Slot): GlossValues {
  const { features, lexeme } = form;
  if (lexeme.key === '') return { roman: capitalised(form.roman) };
  const sense = slot.sense ?? form.sense;
  const isPlural = lexeme.upos === 'NOUN' && !lexeme.traits.has('plural') && (slot.number ?? features['Number']) === 'Plur';
  const degree = features['Degree'];
  return {
    ...(sense === undefined ? {} : { sense }),
    ...(form.affix ? { affix: form.affix } : {}),
    ...(isPlural ? { number: 'Plur' as const } : {}),
    ...(degree === 'Cmp' || degree === 'Sup' ? { degree } : {}),
  };
}

const isContentVerb = ({ lexeme, features }: Form): boolean => lexeme.upos === 'VERB' && features['VerbForm'] !== undefined;

/** What the form means in this sentence. */
export function glossOf(form: Form, slot: Slot, verb?: GlossValues): Gloss {
  const values = isContentVerb(form) ? { ...(verb ?? verbValues(form)), ...(slot.sense === undefined ? {} : { sense: slot.sense }) } : nominalValues(form, slot);
  return { key: form.lexeme.key, values };
}

/**
 * @param upos the part of speech in this sentence, where it is not the lexeme's own (a verb as auxiliary)
 * @param verb grammar that the chain the verb stands in expresses
 */
export function readingOf(form: Form, slot: Slot, upos: Upos = form.lexeme.upos, verb?: GlossValues): Reading {
  const { lexeme } = form;
  const constant = constantOf(form);
  const features: Features = slot.number === undefined || form !== slot.forms[0] ? form.features : { ...form.features, Number: slot.number };
  return {
    lemma: lexeme.lemma,
    lemmaRoman: lexeme.roman,
    upos,
    features,
    gloss: glossOf(form, slot, verb),
    entry: lexeme.key,
    roman: form.roman,
    devanagari: constant.devanagari,
    steps: constant.steps,
  };
}

/** A slot that says nothing of what stands in it. */
const NOWHERE: Slot = bareSlot({ from: 0, to: 0, text: '', kind: 'punctuation' });
const alone = new WeakMap<Form, Reading>();

/** A reading as it is where nothing in its sentence bears on it; the same object for the same form. */
export function readingAlone(form: Form): Reading {
  const known = alone.get(form);
  if (known) return known;
  const made = readingOf(form, NOWHERE);
  alone.set(form, made);
  return made;
}

const withSense = new WeakMap<Form, Map<number, Reading>>();

/** A reading of which context has only chosen the sense; the same object for the same form and sense. */
export function readingWithSense(form: Form, slot: Slot): Reading {
  const { sense } = slot;
  if (sense === undefined) return readingAlone(form);
  const known = withSense.get(form) ?? new Map<number, Reading>();
  const earlier = known.get(sense);
  if (earlier) return earlier;
  const made = readingOf(form, slot);
  withSense.set(form, known.set(sense, made));
  return made;
}

const inChain = { main: new WeakMap<Form, Reading>(), auxiliary: new WeakMap<Form, Reading>() };

/** A verb form as it is in any chain, as its main verb or an auxiliary; the same object for the same form. */
export function readingInChain(form: Form, isAuxiliary: boolean): Reading {
  const known = inChain[isAuxiliary ? 'auxiliary' : 'main'];
  const earlier = known.get(form);
  if (earlier) return earlier;
  const made = readingOf(form, NOWHERE, isAuxiliary ? 'AUX' : form.lexeme.upos, partOfChain(form));
  known.set(form, made);
  return made;
}

const bare = (slot: Slot, upos: Upos, roman: string, values: GlossValues): Reading => ({
  lemma: slot.token.text,
  lemmaRoman: roman,
  upos,
  features: {},
  gloss: { key: '', values },
  entry: '',
  roman,
  devanagari: toDevanagari(roman),
  steps: [],
});

/** A number in digits. */
export function numberReading(slot: Slot): Reading {
  const count = numberValue(slot.token.text);
  return { ...bare(slot, 'NUM', '', count === undefined ? {} : { count }), devanagari: '' };
}

const capitalised = (roman: string): string => roman.charAt(0).toUpperCase() + roman.slice(1);

/** A name the lexicon lacks, sounded by its letters. */
export function nameReading(slot: Slot): Reading {
  const roman = romaniseByLetter(slot.folded);
  return bare(slot, 'PROPN', roman, { roman: capitalised(roman) });
}
