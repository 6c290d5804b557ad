import type { Paradigm } from './paradigm.ts';

const given = (name: string, features: Readonly<Record<string, string>>, example: readonly [string, string, string], refusal: readonly [string, string, string]) =>
  ({ name, features, suffixes: [], example, refusal }) as const;

/** Pronouns and determiners have no living pattern: their forms stand in the entry, each under the rule that names it. */
export const PRONOUN: Paradigm = {
  name: 'pronoun',
  headword: { Case: 'Nom' },
  rules: [
    given('pronoun.plural', { Number: 'Plur', Case: 'Nom' }, ['وہ', 'vo', 'وہ'], ['جو', 'jo', 'جوں']),
    given('pronoun.oblique', { Number: 'Sing', Case: 'Acc' }, ['وہ', 'vo', 'اس'], ['وہ', 'vo', 'وہے']),
    given('pronoun.plural.oblique', { Number: 'Plur', Case: 'Acc' }, ['وہ', 'vo', 'ان'], ['جو', 'jo', 'ان']),
    given('pronoun.agent', { Number: 'Plur', Case: 'Erg' }, ['وہ', 'vo', 'انہوں'], ['جو', 'jo', 'جنوں']),
    given('pronoun.dative', { Number: 'Sing', Case: 'Dat' }, ['وہ', 'vo', 'اسے'], ['وہ', 'vo', 'وہے']),
    given('pronoun.plural.dative', { Number: 'Plur', Case: 'Dat' }, ['وہ', 'vo', 'انہیں'], ['وہ', 'vo', 'انیں']),
    given('pronoun.genitive', { Gender: 'Masc', Number: 'Sing', Case: 'Gen' }, ['میں', 'maiṁ', 'میرا'], ['ہم', 'ham', 'ہمرا']),
    given('pronoun.genitive.oblique', { Gender: 'Masc', Case: 'Gen' }, ['میں', 'maiṁ', 'میرے'], ['ہم', 'ham', 'ہمرے']),
    given('pronoun.genitive.feminine', { Gender: 'Fem', Case: 'Gen' }, ['میں', 'maiṁ', 'میری'], ['ہم', 'ham', 'ہمری']),
    given('pronoun.emphatic', { Number: 'Sing', Case: 'Nom', Emph: 'Yes' }, ['وہ', 'vo', 'وہی'], ['وہ', 'vo', 'وہہی']),
    given('pronoun.emphatic.oblique', { Number: 'Sing', Case: 'Acc', Emph: 'Yes' }, ['وہ', 'vo', 'اسی'], ['وہ', 'vo', 'وہی']),
    given('pronoun.emphatic.plural.oblique', { Number: 'Plur', Case: 'Acc', Emph: 'Yes' }, ['وہ', 'vo', 'انہی'], ['وہ', 'vo', 'انی']),
  ],
};

/** Numerals up to ten taken together: دونوں "both", تینوں "all three". */
export const NUMERAL: Paradigm = {
  name: 'numeral',
  headword: {},
  rules: [given('numeral.all', { NumType: 'Card', Number: 'Plur' }, ['دو', 'do', 'دونوں'], ['دو', 'do', 'دوں'])],
};

/** Possessives and the genitive postposition agree like adjectives, but take no comparison. */
export const INVARIANT: Paradigm = { name: 'invariant', headword: {}, rules: [] };
