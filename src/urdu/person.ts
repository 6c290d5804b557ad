import type { Lexeme } from './lexicon.ts';

const PERSON_TRAITS = ['person', 'given', 'surname', 'title', 'person_noun'];

/** Does the word name a person, or say what kind of person somebody is? */
export const denotesPerson = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && PERSON_TRAITS.some((trait) => lexeme.traits.has(trait));
