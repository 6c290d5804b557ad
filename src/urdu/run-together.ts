import type { Token } from './analysis.ts';
import { fold, type Folded } from './fold.ts';
import { type Form, isVerbal, type Lexicon } from './lexicon.ts';
import type { VerbKind } from './morphology/verb-kind.ts';

/** Short words that are often written to the end of the word before. */
const TRAILING: ReadonlySet<string> = new Set(
  ['کے', 'کی', 'کا', 'کو', 'نے', 'سے', 'میں', 'پر', 'تک', 'ہے', 'ہیں', 'تھا', 'تھی', 'تھے', 'اور', 'لیے', 'بھی', 'کہ', 'والا', 'والے', 'والی', 'والوں', 'نہیں'].map(fold),
);
/** Short words that the next one is often written to. */
const LEADING: ReadonlySet<string> = new Set(['کے', 'کی', 'کا', 'کو', 'نے', 'سے', 'میں', 'پر', 'ہے', 'ہیں', 'تھا', 'تھے', 'اور', 'کہ', 'نہیں', 'اس', 'ان', 'یہ', 'جو', 'جس'].map(fold));
/** What follows a leading word has to be longer than that: کوکا is no کو + کا. */
const SHORTEST_AFTER_LEADING = 3;

/** Endings of the future, which follow a subjunctive and nothing else. */
const FUTURE_ENDINGS: ReadonlySet<string> = new Set(['گا', 'گے', 'گی']);

/** A verb run together with the one before it, and what that one has to be: کرلیا, ہوگئی, جاسکتا, کیاگیا, رہاہے. */
const JOINED_AFTER: ReadonlyMap<string, readonly VerbKind[]> = new Map(
  Object.entries({
    لینا: ['stem'], دینا: ['stem'], سکنا: ['stem'], چکنا: ['stem'], پانا: ['stem'], رہنا: ['stem', 'imperfective'], ڈالنا: ['stem'],
    جانا: ['stem', 'perfective', 'imperfective'], آنا: ['stem'], ہونا: ['perfective', 'imperfective'], چاہیے: ['infinitive'],
  } satisfies Record<string, readonly VerbKind[]>),
);

const cut = (token: Token, at: number): readonly [Token, Token] => [
  { ...token, text: token.text.slice(0, at), to: token.from + at },
  { ...token, text: token.text.slice(at), from: token.from + at },
];

/** Letters that do not join the next, ے, ں and ZERO WIDTH NON-JOINER: only after these does a missing space go unseen. */
const UNJOINED = /[اآدڈذرڑزژوؤےۓں\u200C]$/u;

const hasKind = (forms: readonly Form[], kinds: readonly VerbKind[]): boolean => forms.some((form) => kinds.includes(form.kind ?? 'ending'));

/** Does a verb of the right part begin what follows, as in کیا + گیاہے? */
const isVerbGoingOn = (left: readonly Form[], right: readonly Form[]): boolean =>
  right.some((form) => form.lexeme.upos !== 'NOUN' && hasKind(left, JOINED_AFTER.get(form.lexeme.lemma) ?? []));

const PRONOUNS: ReadonlySet<string> = new Set(['اس', 'ان', 'جس', 'جن', 'کس', 'آپ', 'ہم']);
/** A pronoun and its case mark in one, which no derivation may claim: انکی, جسکے. */
const FUSED = /^(?:اس|ان|جس|جن|کس|آپ|ہم)(?:کا|کے|کی|کو|نے|سے|میں|پر)$/u;

function isJoint(left: Folded, right: Folded, isUnjoined: boolean, lexicon: Lexicon): boolean {
  const before = lexicon.lookup(left);
  const after = lexicon.lookup(right);
  if (before.length === 0 || after.length === 0) return false;
  if (PRONOUNS.has(left) && FUSED.test(left + right)) return true;
  if (left === 'و') return right.length > 2 && after.some((form) => form.lexeme.upos === 'NOUN' || form.lexeme.upos === 'ADJ');
  if (FUTURE_ENDINGS.has(right)) return hasKind(before, ['subjunctive']);
  if (isVerbGoingOn(before, after)) return true;
  return isUnjoined && left.length > 1 && ((LEADING.has(left) && right.length > SHORTEST_AFTER_LEADING) || (TRAILING.has(right) && (left.length > 2 || (LEADING.has(left) && right.length > 2))));
}

/** The words of a token written without spaces, all of them known: کےلیے, ہےاور, کیاگیاہے. Undefined where it is no such thing. */
function split(token: Token, lexicon: Lexicon): readonly Token[] | undefined {
  for (let at = token.text.length - 2; at > 0; at--) {
    const left = fold(token.text.slice(0, at));
    const right = fold(token.text.slice(at));
    if (left === '' || right.length < 2) continue;
    const isUnjoined = UNJOINED.test(token.text.slice(0, at));
    const [first, last] = cut(token, at);
    if (isJoint(left, right, isUnjoined, lexicon)) return [first, last];
    const more = isUnjoined && left.length > 1 && lexicon.lookup(left).length === 0 && lexicon.lookup(right).some((form) => form.kind !== undefined) ? split(first, lexicon) : undefined;
    const end = more?.at(-1);
    if (more && end && isJoint(fold(end.text), right, isUnjoined, lexicon)) return [...more, last];
  }
  return undefined;
}

/** A final ے inside a word is a sign that two words are written together, even where the whole could be one (کےلیے, کیلیے). */
const INNER_FINAL = /ے(?=[^\u06D2])/u;

const isFused = ({ text }: Token, lexicon: Lexicon): boolean => FUSED.test(text) && lexicon.lookup(fold(text)).length === 0;

const endsInVerb = (pieces: readonly Token[], lexicon: Lexicon): boolean => lexicon.lookup(fold(pieces.at(-1)?.text ?? '')).some(({ lexeme }) => isVerbal(lexeme));

/** Where a word written without spaces is to be cut, in UTF-16 units from its start; empty for a word that stays whole. */
export function cutsOf(text: string, isUnknown: boolean, lexicon: Lexicon): readonly number[] {
  const token: Token = { text, kind: 'word', from: 0, to: text.length };
  if (!isUnknown && !isFused(token, lexicon) && !INNER_FINAL.test(text)) return WHOLE;
  return startsOf(split(token, lexicon));
}

/** The same of a word that is known by a doubtful spelling only: it is cut where the end of it is a verb, ہوگئے into ہو and گئے. */
export function cutsBeforeVerb(text: string, lexicon: Lexicon): readonly number[] {
  const pieces = split({ text, kind: 'word', from: 0, to: text.length }, lexicon);
  return pieces && endsInVerb(pieces, lexicon) ? startsOf(pieces) : WHOLE;
}

/** Where the pieces after the first begin. */
const startsOf = (pieces: readonly Token[] | undefined): readonly number[] => pieces?.map(({ from }) => from).slice(1) ?? WHOLE;

const WHOLE: readonly number[] = [];
