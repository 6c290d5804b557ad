import { fold, type Folded } from '../fold.ts';
import type { Form, Lexicon } from '../lexicon.ts';

/** How izafat is written after a final vowel: علمائے دین, آرزوئے دل. Words are folded. */
const WRITTEN = /(?<=[او])یے$/u;

/** The nouns that a word is with an izafat written to its end; علمائے is علما with what ties it to the next word. */
export function izafat(word: Folded, lexicon: Lexicon): readonly Form[] {
  if (!WRITTEN.test(word)) return [];
  return lexicon
    .lookup(fold(word.replace(WRITTEN, '')))
    .filter(({ lexeme }) => lexeme.upos === 'NOUN')
    .map((form) => ({ ...form, text: word, roman: `${form.roman}-e` }));
}

/** Is the form a noun that {@link izafat} has read? */
export const isWrittenIzafat = ({ roman }: Form): boolean => roman.endsWith('-e');
