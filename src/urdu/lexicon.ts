import type { Affix, Features, Upos } from './analysis.ts';
import type { Folded } from './fold.ts';
import type { VerbKind } from './morphology/verb-kind.ts';

/** A headword with all that inflection and context need to know of it. Its meanings stand elsewhere, under `key`. */
export interface Lexeme {
  /** Direct singular, masculine direct singular, or infinitive; a lexeme of several words has spaces. */
  readonly lemma: string;
  readonly roman: string;
  readonly upos: Upos;
  /** Gender, paradigm and kind: `m`, `f`, `fixed`, `plural`, `transitive`, `person`, `place`, … */
  readonly traits: ReadonlySet<string>;
  /** Entry its senses stand under in the `gloss` namespace. */
  readonly key: string;
}

/** A form of a lexeme as its paradigm yields it. All have the same fields: objects of one shape are quicker to read. */
export interface Form {
  readonly lexeme: Lexeme;
  readonly text: string;
  readonly roman: string;
  readonly features: Features;
  /** Name of the rule that made it; absent for the headword. */
  readonly rule: string | undefined;
  /** The form the rule was applied to; absent where that is the headword. */
  readonly base: Form | undefined;
  /** Sense this form has of its own (انہیں "them"), as an index. */
  readonly sense: number | undefined;
  /** What a derivation has added to the meaning of the lexeme. */
  readonly affix: Affix | undefined;
  /** Undefined for what is no verb form. */
  readonly kind: VerbKind | undefined;
}

/** A lexeme of several words. */
export interface MultiWord {
  readonly lexeme: Lexeme;
  /** Its words; the last one of a compound verb is the verb's infinitive. */
  readonly words: readonly Folded[];
  /** Sound of each word, izafat with the word it follows; empty where the words of Roman and Urdu do not pair off. */
  readonly romans: readonly string[];
}

/** What the engine asks of a dictionary. Every answer is a look-up; none scans. */
export interface Lexicon {
  /** Every form written like this, likeliest first. */
  lookup(form: Folded): readonly Form[];
  /** Fixed expressions and names that begin with this word, longest first. */
  beginningWith(word: Folded): readonly MultiWord[];
  /** Compound verbs whose nominal part ends in this word (`خلاف ورزی کرنا`: `ورزی`), by their verb, longest first. */
  compoundsOf(lastWord: Folded): ReadonlyMap<string, readonly MultiWord[]>;
}

export const isVerbal = (lexeme: Lexeme): boolean => lexeme.upos === 'VERB' || lexeme.upos === 'AUX';
