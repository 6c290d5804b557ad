import type { Span, Token } from './analysis.ts';
import { isArabicLetter } from './characters.ts';

/** ARABIC FULL STOP, ARABIC QUESTION MARK, and the Latin marks. */
const ENDS: ReadonlySet<string> = new Set(['\u06D4', '\u061F', '?', '!']);

/** Closing marks that still belong to the sentence before them. */
const CLOSING: ReadonlySet<string> = new Set(['"', "'", '\u2019', '\u201D', ')', ']', '\u00BB']);

/** A name of a letter of either alphabet, as initials are spelt: "اے۔ بی۔ خان". */
const LETTER_NAMES: ReadonlySet<string> = new Set(
  'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ایکس وائی زیڈ'.split(' '),
);

const isInitial = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (LETTER_NAMES.has(token.text) || (token.text.length === 1 && isArabicLetter(token.text.charCodeAt(0))));

/**
 * Spans of the sentences of a block, by its tokens. ۔ after an initial ends none where a further initial or name follows at once.
 * Rule: UAX #29 sentence breaks, without its break inside "اے۔ بی۔".
 */
export function sentences(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !ENDS.has(token.text)) continue;
    const isAbbreviation = token.text === '\u06D4' && isInitial(tokens[i - 1]) && tokens[i + 1]?.kind === 'word' && (isInitial(tokens[i + 1]) || (tokens[i - 2]?.text === '\u06D4' && isInitial(tokens[i - 3])));
    if (isAbbreviation) continue;
    while (CLOSING.has(tokens[i + 1]?.text ?? '') || ENDS.has(tokens[i + 1]?.text ?? '')) i++;
    spans.push({ from: tokens[start]?.from ?? 0, to: tokens[i]?.to ?? 0 });
    start = i + 1;
  }
  const first = tokens[start];
  if (first) spans.push({ from: first.from, to: tokens.at(-1)?.to ?? first.to });
  return spans;
}
