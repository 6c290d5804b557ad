import type { Token, TokenKind } from './analysis.ts';
import { digitValue, HAMZA, isArabicLetter, isDigitSeparator, isInvisible, isJoinControl, isMark, isOtherLetter } from './characters.ts';

/** Web and e-mail addresses: one token each. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u0600-\u06FF]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/uy;

/** Marks that may stand inside a Latin word: O'Brien, e-mail, A.F.P. */
const LATIN_INNER = /['\u2019.-]/u;

/** Where the run of Arabic letters that starts at `at` ends. Join controls belong to it only between letters. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isArabicLetter(code) || isMark(code)) end = i + 1;
    else if (!isJoinControl(code)) break;
  }
  return end;
}

function endOfNumber(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (digitValue(code) >= 0) i++;
    else if (isDigitSeparator(code) && digitValue(text.charCodeAt(i + 1)) >= 0) i++;
    else break;
  }
  return isEraMark(text, i) ? i + 1 : i;
}

/** The ء of ʿīsvī behind a year: 2024ء. */
const isEraMark = (text: string, at: number): boolean => text.charAt(at) === HAMZA && !isArabicLetter(text.charCodeAt(at + 1)) && !isMark(text.charCodeAt(at + 1));

function endOfLatin(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const isInner = LATIN_INNER.test(char) && isForeignLetter(text, i + 1);
    if (!isInner && !isForeignLetter(text, i)) break;
    i += char.length;
  }
  return i;
}

function isForeignLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && !isArabicLetter(code) && isOtherLetter(String.fromCodePoint(code));
}

function addressEnd(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : at;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x85 || code === 0x1680 || code === 0x205f;

const ASCII_LETTER_OR_DIGIT = /[A-Za-z0-9]/u;

/** The token that starts at `at`, where neither a space nor an invisible character stands. */
function tokenEnd(text: string, at: number): readonly [TokenKind, number] {
  const code = text.charCodeAt(at);
  if (isArabicLetter(code)) return ['word', endOfWord(text, at)];
  if (ASCII_LETTER_OR_DIGIT.test(text.charAt(at))) {
    const end = addressEnd(text, at);
    if (end > at) return ['other', end];
  }
  if (digitValue(code) >= 0) return ['number', endOfNumber(text, at)];
  if (isForeignLetter(text, at)) return ['other', endOfLatin(text, at)];
  return ['punctuation', at + String.fromCodePoint(text.codePointAt(at) ?? 0).length];
}

/**
 * Cuts a block into words, numbers, marks and foreign words, in reading order. Slices at the offsets are the tokens;
 * what lies between is white space and invisible characters only.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) {
      at++;
      continue;
    }
    const [kind, to] = tokenEnd(text, at);
    tokens.push({ text: text.slice(at, to), from: at, to, kind });
    at = to;
  }
  return tokens;
}
