import type { Features } from '../analysis.ts';

/** What a rule writes in place of an ending. Endings are of the form it is applied to, in Urdu and in Roman. */
export interface Suffix {
  /** Urdu ending the form must have; '' for any. */
  readonly ending: string;
  /** Roman ending the form must have; '' for any. */
  readonly romanEnding: string;
  readonly suffix: string;
  readonly romanSuffix: string;
}

/** A rule that makes one form of a word out of another. */
export interface FormRule {
  /** Name that the interface explains to a learner. */
  readonly name: string;
  /** Rule whose result this one is applied to; absent for the headword. */
  readonly from?: string;
  readonly features: Features;
  /** Tried in order; the first whose endings fit is used. None fitting: the word has no such form. */
  readonly suffixes: readonly Suffix[];
  /** Headword and form, as a learner would look for them. */
  readonly example: readonly [headword: string, roman: string, form: string];
  /** Form of the headword that the rule must not yield. */
  readonly refusal: readonly [headword: string, roman: string, notForm: string];
}

/** Rules for one class of words, each after the rule it builds on. */
export interface Paradigm {
  readonly name: string;
  /** Features of the headword itself. */
  readonly headword: Features;
  readonly rules: readonly FormRule[];
}

/** `['ا', 'ā', 'ے', 'e']` for readable tables. */
export const suffix = (ending: string, romanEnding: string, added: string, romanAdded: string): Suffix => ({
  ending,
  romanEnding,
  suffix: added,
  romanSuffix: romanAdded,
});
