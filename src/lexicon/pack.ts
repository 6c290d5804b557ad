import type { CompiledEntry, GlossNamespace, LexiconData } from './compile.ts';

/** The lexicon as it travels: each column a text of one line an entry. Like beside like, it is a fifth smaller than by rows. */
export interface PackedLexicon {
  readonly lemmas: string;
  readonly romans: string;
  readonly classes: string;
  readonly forms: string;
}

const column = (entries: readonly CompiledEntry[], at: 0 | 1 | 2 | 3): string => entries.map((entry) => entry[at]).join('\n');

export const packLexicon = ({ entries }: LexiconData): PackedLexicon => ({
  lemmas: column(entries, 0),
  romans: column(entries, 1),
  classes: column(entries, 2),
  forms: column(entries, 3),
});

export function unpackLexicon({ lemmas, romans, classes, forms }: PackedLexicon): LexiconData {
  const [roman, klass, form] = [romans, classes, forms].map((text) => text.split('\n')) as [string[], string[], string[]];
  return { entries: lemmas.split('\n').map((lemma, i) => [lemma, roman[i] ?? '', klass[i] ?? '', form[i] ?? '']) };
}

/** The meanings as they travel: one line an entry, in the order of the lexicon; a key is no more than the number of its line. */
export const packGloss = (gloss: GlossNamespace): string => Object.values(gloss).join('\n');

export const unpackGloss = (text: string): GlossNamespace => Object.fromEntries(text.split('\n').entries());
