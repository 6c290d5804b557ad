import type { CompiledEntry, GlossNamespace, LexiconData } from './compile.ts';
import { devocalise, vocalise } from './vocalise.ts';

/** The lexicon as it travels: each column a text of one line an entry. Like beside like, and the sound with the letters, it is half of what rows take. */
export interface PackedLexicon {
  /** Lemma and Roman in one. */
  readonly words: string;
  readonly classes: string;
  readonly forms: string;
}

const column = (entries: readonly CompiledEntry[], at: 2 | 3): string => entries.map((entry) => entry[at]).join('\n');

export const packLexicon = ({ entries }: LexiconData): PackedLexicon => ({
  words: entries.map(([lemma, roman]) => vocalise(lemma, roman)).join('\n'),
  classes: column(entries, 2),
  forms: column(entries, 3),
});

export function unpackLexicon({ words, classes, forms }: PackedLexicon): LexiconData {
  const [klass, form] = [classes.split('\n'), forms.split('\n')];
  return { entries: words.split('\n').map((word, i) => [...devocalise(word), klass[i] ?? '', form[i] ?? '']) };
}

/** The meanings as they travel: one line an entry, in the order of the lexicon; a key is no more than the number of its line. */
export const packGloss = (gloss: GlossNamespace): string => Object.values(gloss).join('\n');

export const unpackGloss = (text: string): GlossNamespace => Object.fromEntries(text.split('\n').entries());
