import type { Lexeme } from '../urdu/lexicon.ts';
import type { CompiledEntry, GlossNamespace } from './compile.ts';
import { TRAITS, UPOS_TAGS } from './entry.ts';
import { createMeaning } from './meaning.ts';
import { type Written, writtenForms } from './written-forms.ts';

/** What leads Yomitan from a form to its lemma, and what it shows beside that: the text of the rule that makes the one of the other. */
export type Deinflection = readonly [lemma: string, rules: readonly string[]];

/** A row of a term bank, as Yomitan's dictionary-term-bank-v3-schema.json has it. Tags are names separated by spaces. */
export type TermRow = readonly [
  term: string,
  reading: string,
  definitionTags: string,
  rules: string,
  score: number,
  glossary: readonly (string | Deinflection)[],
  sequence: number,
  termTags: string,
];

/** A row of a tag bank (dictionary-tag-bank-v3-schema.json); of tags with a lower order, Yomitan shows the lower first. */
export type TagRow = readonly [name: string, category: string, order: number, notes: string, score: number];

/** English for parts of speech and rules, by their names. */
export interface GrammarTexts {
  readonly upos: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
}

/** Traits that tell a reader something; the others steer the engine. */
const SHOWN_TRAITS = ['m', 'f', 'plural', 'transitive', 'intransitive', 'idiom', 'person', 'given', 'surname', 'place', 'organisation', 'month', 'weekday', 'letter', 'title'] as const;
const FORM_TAG = 'non-lemma';

/** @throws {Error} where a name has no text: it would reach readers as it is */
function textOf(name: string, texts: Readonly<Record<string, string>>): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`"${name}" has no English text`);
  return text;
}

/** Every tag a row can have. @throws {Error} where a part of speech has no English text */
export function tagRows({ upos }: GrammarTexts): readonly TagRow[] {
  const notes: readonly (readonly [string, string])[] = [
    ...[...UPOS_TAGS].map((tag) => [tag, textOf(tag, upos)] as const),
    ...SHOWN_TRAITS.map((trait) => [trait, textOf(trait, TRAITS)] as const),
    [FORM_TAG, 'inflected form'],
  ];
  return notes.map(([name, note], order) => [name, 'partOfSpeech', order, note, 0]);
}

/** What of a row differs from one to the next. */
interface Term {
  readonly term: string;
  readonly reading: string;
  readonly tags: readonly string[];
  readonly score: number;
  readonly glossary: readonly (string | Deinflection)[];
}

/**
 * No rules: Yomitan knows none of Urdu, every form has a row. A number of its own for each: Yomitan can show rows that
 * share one as a single entry, and rows of forms are not for showing.
 */
const rowOf = ({ term, reading, tags, score, glossary }: Term, index: number): TermRow => [term, reading, tags.join(' '), '', score, glossary, index + 1, ''];

function lemmaTerm({ lemma, roman, upos, traits }: Lexeme, senses: readonly string[]): Term {
  if (senses.length === 0) throw new Error(`${lemma} has no meaning`);
  return { term: lemma, reading: roman, tags: [upos, ...SHOWN_TRAITS.filter((trait) => traits.has(trait))], score: traits.has('rare') ? -1 : 0, glossary: senses };
}

/** One for each spelling and sound of a form, with all the lemmas it leads to: Yomitan looks these up, but not what they lead to. */
function formTerms(written: readonly Written[], { rules }: GrammarTexts): readonly Term[] {
  const found = new Map<string, Term & { readonly leads: Map<string, Deinflection> }>();
  for (const { lexeme, forms } of written) {
    for (const { text, roman, rule } of forms) {
      if (rule === undefined || text === lexeme.lemma) continue;
      const place = `${text}\t${roman}`;
      const leads = found.get(place)?.leads ?? new Map<string, Deinflection>();
      leads.set(`${lexeme.lemma}\t${rule}`, [lexeme.lemma, [textOf(rule, rules)]]);
      found.set(place, { term: text, reading: roman, tags: [FORM_TAG], score: 0, glossary: [], leads });
    }
  }
  return Array.from(found.values(), ({ leads, ...term }) => ({ ...term, glossary: [...leads.values()] }));
}

/**
 * The lexicon as rows: first every lemma with its senses, in the order of the entries, then every form that is written
 * otherwise than its lemma, which leads to it.
 * @throws {Error} where an entry has no meaning, or a rule no English text
 */
export function termRows(entries: readonly CompiledEntry[], gloss: GlossNamespace, texts: GrammarTexts): readonly TermRow[] {
  const written = writtenForms(entries);
  const { senses } = createMeaning((key) => gloss[key]);
  return [...written.map(({ lexeme }) => lemmaTerm(lexeme, senses(lexeme.key))), ...formTerms(written, texts)].map(rowOf);
}
