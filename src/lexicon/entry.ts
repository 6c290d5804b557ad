import type { Upos } from '../urdu/analysis.ts';
import type { IrregularForm } from '../urdu/morphology/expand.ts';
import type { Lexeme } from '../urdu/lexicon.ts';

/** One line of the lexicon. Columns: lemma, Roman, class, senses, irregular forms, fields. */
export interface Entry {
  readonly lemma: string;
  readonly roman: string;
  /** Part of speech and traits: `NOUN.m`, `VERB.transitive`, `PROPN.m.place`. */
  readonly class: string;
  /** Meanings in English, in the order a reader of news meets them. */
  readonly senses: readonly string[];
  /** As written in the line: `pl:ممالک mamālik; +pl:ملکان mulkān`. */
  readonly forms: string;
  /** Register or subject: `politics`, `formal`. */
  readonly fields: readonly string[];
}

/** What tells an entry from every other: homographs differ in sound or part of speech. */
export const identityOf = (lemma: string, roman: string, upos: string): string => `${lemma}/${roman}/${upos}`;

/** Traits a class may have after its part of speech, and what they say. */
export const TRAITS: Readonly<Record<string, string>> = {
  m: 'masculine',
  f: 'feminine',
  marked: 'inflects -ā -e -ī against its ending',
  fixed: 'does not inflect, against its ending',
  plural: 'used in the plural only',
  inflected: 'a name that inflects like a noun',
  transitive: 'takes نے in the perfective',
  intransitive: 'takes no نے',
  copula: 'the verb to be',
  future: 'the ending گا',
  bound: 'has no headword of its own in a text: کر and کے after a stem',
  modal: 'چاہیے, which follows an infinitive and has no forms',
  vector: 'verb that colours the stem before it',
  rare: 'reading that is chosen only where the context asks for it',
  state: 'a compound of ہونا that ہے and تھا make too: موجود ہے',
  idiom: 'set phrase, whatever its part of speech',
  prefixed: 'a verb whose first word is a postpositional phrase',
  person: 'name of one person',
  given: 'given name',
  surname: 'surname',
  place: 'country, city, region',
  organisation: 'agency, party, body',
  month: 'month',
  weekday: 'day of the week',
  letter: 'name of a Latin letter or an initial',
  title: 'stands before or after a name',
  time: 'unit of time: obliques without a postposition are adverbs',
  quantity: 'makes the noun after it plural',
  person_noun: 'denotes people',
};

export const UPOS_TAGS: ReadonlySet<string> = new Set<Upos>([
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
]);

/** Short names that lines may use for the rules most often overridden. */
export const FORM_NAMES: Readonly<Record<string, string>> = {
  head: 'headword',
  pl: 'noun.plural.given',
  'pl.nom': 'noun.plural',
  'pl.obl': 'noun.plural.oblique',
  obl: 'pronoun.oblique',
  plur: 'pronoun.plural',
  'plur.obl': 'pronoun.plural.oblique',
  agent: 'pronoun.agent',
  dat: 'pronoun.dative',
  'plur.dat': 'pronoun.plural.dative',
  gen: 'pronoun.genitive',
  'gen.obl': 'pronoun.genitive.oblique',
  'gen.f': 'pronoun.genitive.feminine',
  emph: 'pronoun.emphatic',
  'emph.obl': 'pronoun.emphatic.oblique',
  'emph.plur.obl': 'pronoun.emphatic.plural.oblique',
  past: 'verb.perfective',
  polite: 'verb.imperative.polite',
  sub1: 'verb.subjunctive.first',
  sub: 'verb.subjunctive',
  sub2: 'verb.subjunctive.second',
  'sub.pl': 'verb.subjunctive.plural',
  fem: 'adjective.given.feminine',
  all: 'numeral.all',
  conj: 'conjunctive.mark',
  'modal.pl': 'modal.plural',
  stem: 'verb.stem',
};

/** Class as written in a line: its part of speech and traits. */
export function parseClass(text: string): { readonly upos: string; readonly traits: readonly string[] } {
  const [upos = '', ...traits] = text.split('.');
  return { upos, traits };
}

const FORM = /^(?<additional>\+?)(?<name>[a-z0-9.]+):(?:(?<text>[^ ].*?) (?<roman>[^ \u0600-\u06FF].*?))?(?: ?=(?<sense>\d))?$/u;

const NO_FORMS: readonly IrregularForm[] = [];

/** Irregular forms as written in a line. @throws {SyntaxError} where one cannot be read */
export function parseForms(text: string): readonly IrregularForm[] {
  if (text === '') return NO_FORMS;
  return text.split('; ').map((part) => {
    const found = FORM.exec(part)?.groups;
    const name = found?.['name'];
    if (!found || name === undefined) throw new SyntaxError(part);
    const sense = found['sense'];
    return {
      rule: FORM_NAMES[name] ?? name,
      text: found['text'] ?? '',
      roman: found['roman'] ?? '',
      isAdditional: found['additional'] === '+',
      ...(sense === undefined ? {} : { sense: Number(sense) - 1 }),
    };
  });
}

/** Thousands of entries share a few classes. */
const classesRead = new Map<string, Pick<Lexeme, 'upos' | 'traits'>>();

function readClass(klass: string): Pick<Lexeme, 'upos' | 'traits'> {
  const known = classesRead.get(klass);
  if (known) return known;
  const { upos, traits } = parseClass(klass);
  const read = { upos: upos as Upos, traits: new Set(traits) };
  classesRead.set(klass, read);
  return read;
}

/** @param position of the entry in the lexicon, from 0: the key of its meanings */
export function lexemeOf({ lemma, roman, class: klass }: Pick<Entry, 'lemma' | 'roman' | 'class'>, position: number): Lexeme {
  return { lemma, roman, ...readClass(klass), key: `${position}` };
}
