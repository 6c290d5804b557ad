/** What the engine says of a text. Plain data throughout: it crosses to and from workers and into tests unchanged. */

/** A stretch of a block: `from` inclusive, `to` exclusive, UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'other';

/** A word, number or mark and where it stands in its block. Tokens never overlap and stand in reading order. */
export interface Token extends Span {
  /** The slice of the block at `from`–`to`, exactly as written. */
  readonly text: string;
  readonly kind: TokenKind;
}

/** Part-of-speech tags of Universal Dependencies. */
export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** Morphological features under their Universal Dependencies names: `{ Gender: 'Fem', Number: 'Plur', Case: 'Acc' }`. */
export type Features = Readonly<Record<string, string>>;

/**
 * How far an analysis can be trusted: `known` stands in the lexicon, `derived` follows from it by a regular rule,
 * `name` is a name the lexicon lacks, `guess` is a best effort, `unknown` is none at all.
 */
export type Status = 'known' | 'derived' | 'name' | 'guess' | 'unknown';

/**
 * A meaning to be put into words by a dictionary. `key` names the entry in the i18next namespace `gloss`;
 * `values` say how the meaning has to be inflected in this sentence.
 */
export interface Gloss {
  /** '' where no entry is meant: a name in Roman letters, a number, or `parts`. */
  readonly key: string;
  readonly values: GlossValues;
  /** Meanings that together make this one, in English order: names and dates of several words. They stand in place of the key. */
  readonly parts?: readonly Gloss[];
}

/** What a regular prefix or suffix adds to a meaning: without work, not fit, non-official, self-reliant, with honour, place of worship. */
export type Affix = 'without' | 'not' | 'non' | 'self' | 'with' | 'place';

/** Grammar that a gloss has to express, in Universal Dependencies terms where there are any. */
export interface GlossValues {
  /** Which of the entry's senses; 0 is the first. */
  readonly sense?: number;
  readonly number?: 'Sing' | 'Plur';
  readonly degree?: 'Cmp' | 'Sup';
  readonly affix?: Affix;
  /** `Fin` has …, `Inf` to …, `Ger` …ing as a noun, `Part` …ing or …ed beside a noun, `Conv` having …; every verb has one, nothing else has. */
  readonly verbForm?: 'Fin' | 'Inf' | 'Ger' | 'Part' | 'Conv';
  readonly tense?: 'Past' | 'Pres' | 'Fut';
  /** `Hab` used to …, `Prog` was …ing, `Perf` has …ed. */
  readonly aspect?: 'Hab' | 'Prog' | 'Perf';
  readonly voice?: 'Act' | 'Pass';
  readonly mood?: 'Ind' | 'Sub' | 'Imp' | 'Cnd';
  readonly person?: '1' | '2' | '3';
  /** What is laid over the verb: can, must, should, let, begin, keep, want, be going to; `complete` is already. */
  readonly modality?: 'can' | 'must' | 'should' | 'let' | 'begin' | 'keep' | 'want' | 'going' | 'complete';
  readonly polarity?: 'Neg';
  /** What is told is not a state but its beginning: محال ہو گیا "became impossible". */
  readonly inchoative?: true;
  /** A number in digits, for numerals and dates: `10000`. */
  readonly count?: number;
  /** Where a range of numbers that begins with `count` ends. */
  readonly countTo?: number;
  /** `count` tells a place in a row: 21st. */
  readonly ordinal?: true;
  /** The word in Roman letters, for a name or letter that has no meaning to look up. */
  readonly roman?: string;
}

/** One step of how a written form comes from its headword, in the order they apply. */
export interface Step {
  /** Name of the rule, a key of the interface's grammar texts: `noun.plural.oblique`. */
  readonly rule: string;
  /** Form the rule yields, in Urdu. */
  readonly form: string;
}

/** One reading of a word. */
export interface Reading {
  /** Headword in Urdu: infinitive, direct singular, or masculine direct singular. */
  readonly lemma: string;
  /** The headword in Roman letters. */
  readonly lemmaRoman: string;
  readonly upos: Upos;
  readonly features: Features;
  readonly gloss: Gloss;
  /** Entry the senses stand under in the `gloss` namespace. */
  readonly entry: string;
  /** The form as written, in Roman letters. */
  readonly roman: string;
  /** The form in Devanagari. */
  readonly devanagari: string;
  /** Empty where the form is the headword itself. */
  readonly steps: readonly Step[];
}

/** A token with the reading chosen for it in this sentence. */
export interface Word extends Token {
  readonly status: Status;
  /** Absent for punctuation and foreign words. Of an unknown word it holds only what its neighbours and letters suggest, and no meaning. */
  readonly reading?: Reading;
  /** The other readings of the form, likeliest first. */
  readonly alternatives: readonly Reading[];
}

export type PhraseKind = 'light-verb' | 'postposition' | 'compound' | 'verb-chain' | 'idiom';

/** Several words with one meaning. Its gloss replaces those of the words it covers. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** In reading order; more than one where other words stand between. */
  readonly parts: readonly Span[];
  /** Headword in Urdu: توثیق کرنا, کے ساتھ. */
  readonly lemma: string;
  /** The phrase as written, in Roman letters. */
  readonly roman: string;
  /** The headword in Roman letters. */
  readonly lemmaRoman: string;
  readonly devanagari: string;
  readonly gloss: Gloss;
  readonly entry: string;
  readonly status: Status;
  /** Names of the grammatical steps a verb phrase shows: `verb.perfect.present`, `verb.passive`. */
  readonly steps: readonly Step[];
}

/** All that is known of one block of text. */
export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  /** In order of their first part; no two share a word. */
  readonly phrases: readonly Phrase[];
}
