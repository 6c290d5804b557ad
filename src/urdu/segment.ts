import type { Token } from './analysis.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Short words that are often written without the space before or after them. */
const CLITICS: ReadonlySet<string> = new Set(
  ['کے', 'کی', 'کا', 'کو', 'نے', 'سے', 'میں', 'پر', 'ہے', 'ہیں', 'تھا', 'تھی', 'تھے', 'گا', 'گے', 'گی', 'اور', 'لیے', 'ہی', 'بھی', 'کہ', 'والا', 'والے', 'والی', 'نہیں', 'اس', 'ان', 'یہ'].map(fold),
);

const cut = (token: Token, at: number): readonly [Token, Token] => [
  { ...token, text: token.text.slice(0, at), to: token.from + at },
  { ...token, text: token.text.slice(at), from: token.from + at },
];

/** Letters that do not join the next, ے, ں and ZERO WIDTH NON-JOINER: only after these does a missing space go unseen. */
const UNJOINED = /[اآدڈذرڑزژوؤےۓں\u200C]$/u;

/** The two words of a token written without a space, one of them short and both known: کےلیے, ہےاور. */
function split(token: Token, lexicon: Lexicon): readonly Token[] {
  for (let at = token.text.length - 1; at > 0; at--) {
    if (!UNJOINED.test(token.text.slice(0, at))) continue;
    const left = fold(token.text.slice(0, at));
    const right = fold(token.text.slice(at));
    if (left.length < 2 || right.length < 2 || !(CLITICS.has(left) || CLITICS.has(right))) continue;
    if (lexicon.lookup(left).length > 0 && lexicon.lookup(right).length > 0) return cut(token, at);
  }
  return [token];
}

/** A final ے inside a word is a sign that two words are written together, even where the whole could be one (کےلیے, کیلیے). */
const INNER_FINAL = /ے(?=[^\u06D2])/u;

/** Takes apart words that lack the space between them; what the lexicon knows is left whole. */
export function segment(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    const isSuspect = token.kind === 'word' && (lexicon.lookup(fold(token.text)).length === 0 || INNER_FINAL.test(token.text));
    if (isSuspect) words.push(...split(token, lexicon));
    else words.push(token);
  }
  return words;
}
