import type { Span, Token } from '../../urdu/analysis.ts';
import { tokenise } from '../../urdu/tokenise.ts';
import type { Lexis } from './lexis.ts';
import { searchTerm } from './term.ts';

/** A word, number or foreign word of a text, with the term it is searched under; offsets are half-open UTF-16 units. */
export interface TextWord extends Span {
  /** As written. */
  readonly text: string;
  readonly term: string;
  /** The words it was run together of, in order; empty for one that is whole. Together they cover it, hyphens aside. */
  readonly pieces: readonly TextWord[];
}

const WHOLE: readonly never[] = [];

const wholeWord = (text: string, from: number): TextWord => ({ text, term: searchTerm(text), from, to: from + text.length, pieces: WHOLE });

/** E-mail and mid-term are also the words around their hyphens. */
function hyphenated({ text, from }: Token): readonly TextWord[] {
  if (!text.includes('-') || /[/@]/u.test(text)) return WHOLE;
  return Array.from(text.matchAll(/[^-]+/gu), (part) => wholeWord(part[0], from + part.index));
}

function runTogether({ text, from }: Token, lexis: Lexis): readonly TextWord[] {
  let at = from;
  return lexis.piecesOf(text).map((piece) => {
    const word = wholeWord(piece, at);
    at = word.to;
    return word;
  });
}

/** A token as a word; undefined for a mark. */
export function wordOf(token: Token, lexis: Lexis): TextWord | undefined {
  if (token.kind === 'punctuation') return undefined;
  const word = wholeWord(token.text, token.from);
  if (word.term === '') return undefined;
  const pieces = token.kind === 'word' ? runTogether(token, lexis) : token.kind === 'other' ? hyphenated(token) : WHOLE;
  return pieces.length === 0 ? word : { ...word, pieces };
}

/** The words of a text in reading order; marks are left out. */
export const wordsOf = (text: string, lexis: Lexis): readonly TextWord[] => tokenise(text).flatMap((token) => wordOf(token, lexis) ?? []);

/** The words with those run together taken apart: what follows what in the text. */
export const piecesOf = (words: readonly TextWord[]): readonly TextWord[] => words.flatMap((word) => (word.pieces.length === 0 ? [word] : word.pieces));
