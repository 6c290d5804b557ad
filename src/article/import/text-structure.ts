import { detectForeignStructure } from './foreign-structure.ts';
import { detectLanguage } from './language.ts';
import type { Piece } from './piece.ts';
import { detectStructure } from './structure.ts';

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/** The pieces of a plain text, by the words of Urdu if it is in its script, else by its shape alone. */
export function structureOf(text: string): readonly Piece[] {
  const language = detectLanguage(text);
  const isForeign = language === 'en' || language === 'hi' || !ARABIC_LETTER.test(text);
  return isForeign ? detectForeignStructure(text) : detectStructure(text);
}
