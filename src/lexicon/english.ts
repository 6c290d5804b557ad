import type { Affix, GlossValues } from '../urdu/analysis.ts';
import { gerund, pastParticiple, pastTense, plural, thirdPerson, comparative, superlative } from './english-spelling.ts';

/**
 * Puts the senses of an entry into the form the sentence asks for: `['ratify']` with perfect, present and passive is
 * "has been ratified". Without senses: the name in Roman, the number, or ''.
 */
export function inflect(senses: readonly string[], values: GlossValues): string {
  const sense = senses[values.sense ?? 0] ?? senses[0];
  if (sense === undefined) return values.roman ?? numeral(values);
  if (values.verbForm !== undefined) return verbPhrase(values.inchoative ? beginningOf(sense) : sense, values);
  if (values.degree === 'Cmp') return comparative(sense);
  if (values.degree === 'Sup') return superlative(sense);
  const noun = values.number === 'Plur' ? plural(sense) : sense;
  return values.affix === undefined ? noun : AFFIXES[values.affix] + noun;
}

/** "become impossible"; "be injured" tells an event as it is. */
const beginningOf = (sense: string): string => (/^be (?!.*(?:ed|en|wn|lt|pt|ught)\b)/u.test(sense) ? sense.replace(/^be /u, 'become ') : sense);

const AFFIXES: Readonly<Record<Affix, string>> = { without: 'without ', not: 'not ', non: 'non-', self: 'self-', with: 'with ', place: 'place of ' };

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

const digits = (value: number): string => value.toLocaleString('en-US', { useGrouping: value >= 10_000 });

/** 1,000,000; 10–15; 21st. */
function numeral({ count, countTo, ordinal }: GlossValues): string {
  if (count === undefined) return '';
  if (ordinal) return digits(count) + (ORDINAL_ENDINGS[ORDINALS.select(count)] ?? 'th');
  return countTo === undefined ? digits(count) : `${digits(count)}–${digits(countTo)}`;
}

/** How a verb shapes the one after it. */
type Shape = 'base' | 'to' | 'gerund' | 'participle';

interface Link {
  readonly verb: string;
  readonly next: Shape;
  /** Has no -s, no past, no participle: can, will. */
  readonly isModal?: boolean;
  /** Adverb after it: has *already* done. */
  readonly adverb?: string;
}

const modal = (verb: string): Link => ({ verb, next: 'base', isModal: true });

const HAVE: Link = { verb: 'have', next: 'participle' };

/** can, could, should: they stand before everything else. */
function modalLinks({ modality, tense, aspect, mood, verbForm }: GlossValues): readonly Link[] {
  if (verbForm !== 'Fin') return [];
  if (modality === 'should') return tense === 'Past' ? [modal('should'), HAVE] : [modal('should')];
  const isPlainCan = modality === 'can' && tense !== 'Fut' && aspect !== 'Perf' && mood !== 'Sub';
  return isPlainCan ? [modal(tense === 'Past' || mood === 'Cnd' ? 'could' : 'can')] : [];
}

/** Modality and phase told by a verb of their own, which itself takes tense and aspect. */
const VERBS_OF_MODALITY: Readonly<Partial<Record<NonNullable<GlossValues['modality']>, Link>>> = {
  can: { verb: 'be able', next: 'to' },
  must: { verb: 'have', next: 'to' },
  going: { verb: 'be going', next: 'to' },
  begin: { verb: 'begin', next: 'to' },
  let: { verb: 'let', next: 'base' },
  keep: { verb: 'keep', next: 'gerund' },
  want: { verb: 'want', next: 'to' },
};

/** دکھاتا آ رہا ہے: English tells what goes on since long by the perfect progressive. */
const isKeptUp = ({ modality, aspect, verbForm }: GlossValues): boolean => modality === 'keep' && aspect === 'Prog' && verbForm === 'Fin';

/** Let, in the passive. */
const ALLOWED: Link = { verb: 'be allowed', next: 'to' };

function aspectLinks(values: GlossValues): readonly Link[] {
  const { aspect, modality, verbForm, tense } = values;
  const isAlready = modality === 'complete' && verbForm === 'Fin' && (aspect === 'Perf' || tense !== 'Fut');
  if (isAlready) return [{ ...HAVE, adverb: 'already' }];
  if (verbForm !== 'Fin') return [];
  if (isKeptUp(values)) return [HAVE, { verb: 'be', next: 'gerund' }];
  if (aspect === 'Perf') return modality === 'should' ? [] : [HAVE];
  return aspect === 'Prog' && modality !== 'going' ? [{ verb: 'be', next: 'gerund' }] : [];
}

/** Verbs of a state, whose simple past already tells that it lasted: جانتے تھے "knew". */
const STATIVE: ReadonlySet<string> = new Set(['know', 'want', 'have', 'be', 'believe', 'understand', 'like', 'love', 'need', 'seem', 'belong', 'contain', 'hope', 'fear', 'deserve', 'own']);

/** What stands before everything: will, would, used to. */
function tenseLinks(sense: string, { tense, mood, aspect, modality, verbForm }: GlossValues): readonly Link[] {
  if (verbForm !== 'Fin' || modality === 'should') return [];
  if (tense === 'Fut') return [modal('will')];
  if (mood === 'Cnd' && modality !== 'can') return [modal('would')];
  if (tense === 'Past' && aspect === 'Hab' && modality !== 'can' && modality !== 'want' && !STATIVE.has(sense)) return [{ verb: 'use', next: 'to' }];
  return [];
}

function verbPhrase(sense: string, values: GlossValues): string {
  const isAllowed = values.modality === 'let' && values.voice === 'Pass';
  const isPassive = values.voice === 'Pass' && !isAllowed && !sense.startsWith('be ');
  const modals = modalLinks(values);
  const verbOfModality = isAllowed ? ALLOWED : VERBS_OF_MODALITY[values.modality ?? 'complete'];
  const links: readonly Link[] = [
    ...tenseLinks(sense, values),
    ...modals,
    ...aspectLinks(values),
    ...(verbOfModality && modals.length === 0 && !isKeptUp(values) ? [verbOfModality] : []),
    ...(isPassive ? [{ verb: 'be', next: 'participle' } as const] : []),
    { verb: sense, next: 'base' },
  ];
  return chain(links, values);
}

/** First word of a verb of several words, and what follows it. */
function headOf(verb: string): readonly [string, string] {
  const space = verb.indexOf(' ');
  return space < 0 ? [verb, ''] : [verb.slice(0, space), verb.slice(space)];
}

function shaped(verb: string, shape: Shape): string {
  const [head, tail] = headOf(verb);
  switch (shape) {
    case 'base':
      return verb;
    case 'to':
      return `to ${verb}`;
    case 'gerund':
      return gerund(head) + tail;
    case 'participle':
      return pastParticiple(head) + tail;
  }
}

const BE_PRESENT: Readonly<Record<string, string>> = { '1Sing': 'am', '3Sing': 'is' };

function finite(verb: string, { tense, person = '3', number = 'Sing', mood }: GlossValues): string {
  const [head, tail] = headOf(verb);
  if (mood === 'Sub' || mood === 'Imp') return verb;
  const isPast = tense === 'Past';
  if (head === 'be') return (isPast ? (number === 'Plur' || person === '2' ? 'were' : 'was') : (BE_PRESENT[person + number] ?? 'are')) + tail;
  if (isPast) return pastTense(head) + tail;
  return number === 'Sing' && person === '3' ? thirdPerson(head) + tail : verb;
}

/** Verbs that take "not" without "do". */
const isAuxiliary = ({ verb, isModal }: Link, isLexical: boolean): boolean => isModal === true || /^be( |$)/u.test(verb) || (verb === 'have' && !isLexical);

function chain(links: readonly Link[], values: GlossValues): string {
  const [first, ...others] = links;
  if (!first) return '';
  const isNegative = values.polarity === 'Neg';
  // A wish has its "not" before the verb, whatever that is: not be found.
  if (isNegative && values.mood === 'Sub' && values.verbForm === 'Fin' && !first.isModal) return `not ${chain(links, { ...values, polarity: undefined } as never)}`;
  const needsDo = isNegative && values.verbForm === 'Fin' && !(isAuxiliary(first, others.length === 0) && !(first.verb === 'have' && first.next === 'to'));
  if (needsDo) return joined([{ verb: 'do', next: 'base', adverb: 'not' }, ...links], values);
  const negated: readonly Link[] = isNegative ? [{ ...first, adverb: first.adverb === undefined ? 'not' : 'not yet' }, ...others] : links;
  return values.verbForm === 'Fin' ? joined(negated, values) : nonFinite(negated, values);
}

function joined(links: readonly Link[], values: GlossValues): string {
  const [first, ...others] = links;
  if (!first) return '';
  const verb = first.isModal ? first.verb : finite(first.verb, values);
  return withAdverb(verb, first, others).replace(/^can not/u, 'cannot');
}

/** "not" stands behind the first word of "be able", "be found". */
function withAdverb(verb: string, first: Link, others: readonly Link[]): string {
  if (first.adverb === undefined || !first.verb.startsWith('be ')) return [verb, ...rest(first, others)].join(' ');
  const [head, tail] = headOf(verb);
  const { adverb, ...plain } = first;
  return [head, adverb, tail.trim(), ...rest(plain, others)].join(' ');
}

/** The verbs after the first, each shaped by the one before it. */
function rest(first: Link, others: readonly Link[]): readonly string[] {
  let before = first;
  const words: string[] = first.adverb === undefined ? [] : [first.adverb];
  for (const link of others) {
    words.push(shaped(link.verb, before.next));
    if (link.adverb !== undefined) words.push(link.adverb);
    before = link;
  }
  return words;
}

function nonFinite(links: readonly Link[], values: GlossValues): string {
  const [first, ...others] = links;
  if (!first) return '';
  const { adverb, ...plain } = first;
  return adverb === undefined ? nonFiniteVerb(links, values) : `${adverb} ${nonFiniteVerb([plain, ...others], values)}`;
}

function nonFiniteVerb(links: readonly Link[], values: GlossValues): string {
  const [first, ...others] = links;
  if (!first) return '';
  const after = rest(first, others);
  switch (values.verbForm) {
    case 'Inf':
      return [shaped(first.verb, 'to'), ...after].join(' ');
    case 'Part':
      // "wounded", not "being wounded".
      if (first.verb.startsWith('be ') && others.length === 0) return first.verb.slice('be '.length);
      return [shaped(first.verb, values.aspect === 'Perf' && first.verb !== 'be' ? 'participle' : 'gerund'), ...after].join(' ');
    case 'Conv':
      return ['having', shaped(first.verb, 'participle'), ...after].join(' ');
    default:
      return [shaped(first.verb, 'gerund'), ...after].join(' ');
  }
}
