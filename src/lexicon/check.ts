import { ROMAN_ALPHABET, spells } from '../urdu/spelling.ts';
import { type Entry, FORM_NAMES, parseClass, parseForms, TRAITS, UPOS_TAGS } from './entry.ts';
import { PARADIGMS } from '../urdu/morphology/paradigms.ts';

/** A line of the lexicon that cannot be accepted; the message begins with file and line number. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

const URDU = /^(?:[\u0621-\u064A]|[\u066E-\u06D3]|\u0654|[\u064B-\u0652]|\u0670| )+$/u;
/** Letters of English; ‹ › enclose the label of a grammar word, / joins he/she, digits are for numerals, & for names. */
const GLOSS = /^[A-Za-zÀ-ž0-9'‹›/&., -]+$/u;
const MAX_SENSES = 6;
const MAX_WORDS = 4;
const NOUN_GENDERS: ReadonlySet<string> = new Set(['m', 'f']);
const RULE_NAMES: ReadonlySet<string> = new Set(['headword', ...PARADIGMS.flatMap((p) => p.rules.map((rule) => rule.name))]);

type Check = (entry: Entry) => string | undefined;

const lemmaIsUrdu: Check = ({ lemma }) => (URDU.test(lemma) && lemma === lemma.trim() && !lemma.includes('  ') ? undefined : `the lemma "${lemma}" is not Urdu`);
const romanIsRoman: Check = ({ roman }) => (ROMAN_ALPHABET.test(roman) ? undefined : `the Roman "${roman}" holds a letter outside the alphabet`);
const romanSpellsLemma: Check = ({ lemma, roman }) => (spells(roman, lemma) ? undefined : `the Roman "${roman}" does not spell ${lemma}`);

const classIsKnown: Check = ({ class: klass, lemma }) => {
  const { upos, traits } = parseClass(klass);
  if (!UPOS_TAGS.has(upos)) return `"${upos}" is no part of speech`;
  const strange = traits.find((trait) => !(trait in TRAITS));
  if (strange !== undefined) return `"${strange}" is no trait of a class`;
  if (upos === 'NOUN' && !traits.some((trait) => NOUN_GENDERS.has(trait))) return 'a noun needs its gender, m or f';
  if (upos === 'VERB' && !lemma.endsWith('نا') && !traits.includes('fixed')) return `the verb ${lemma} is not an infinitive`;
  return undefined;
};

const sensesAreShortEnglish: Check = ({ senses }) => {
  if (senses.length > MAX_SENSES) return `${senses.length} senses; at most ${MAX_SENSES}`;
  if (new Set(senses).size !== senses.length) return 'a sense stands twice';
  for (const sense of senses) {
    if (sense === '' || sense !== sense.trim() || !GLOSS.test(sense)) return `the sense "${sense}" is not plain English`;
    if (/[.,]$/u.test(sense) && !/^[A-Z]\.|etc\.$/u.test(sense)) return `the sense "${sense}" ends in punctuation`;
    if (sense.split(' ').length > MAX_WORDS) return `the sense "${sense}" has more than ${MAX_WORDS} words`;
  }
  return undefined;
};

const formsAreKnown: Check = ({ forms }) => {
  try {
    for (const form of parseForms(forms)) {
      if (!RULE_NAMES.has(form.rule)) return `"${form.rule}" names no form; short names are ${Object.keys(FORM_NAMES).join(', ')}`;
      if (form.text === '' && form.sense === undefined) return `the form "${form.rule}" says nothing`;
      if (form.text !== '' && (!ROMAN_ALPHABET.test(form.roman) || !spells(form.roman, form.text))) return `the Roman "${form.roman}" does not spell ${form.text}`;
    }
  } catch (error) {
    if (error instanceof SyntaxError) return `the form "${error.message}" cannot be read`;
    throw error;
  }
  return undefined;
};

const fieldsAreWords: Check = ({ fields }) => (fields.every((field) => /^[a-z]+$/u.test(field)) ? undefined : `the fields "${fields.join(' ')}" are not lower-case words`);

const CHECKS: readonly Check[] = [lemmaIsUrdu, romanIsRoman, classIsKnown, romanSpellsLemma, sensesAreShortEnglish, formsAreKnown, fieldsAreWords];

/** @throws {CompileError} for the first thing wrong with the entry */
export function checkEntry(entry: Entry, file: string, line: number): void {
  for (const check of CHECKS) {
    const reason = check(entry);
    if (reason !== undefined) throw new CompileError(file, line, reason);
  }
}
