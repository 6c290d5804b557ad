import type { Token } from '../../urdu/analysis.ts';
import { tokenise } from '../../urdu/tokenise.ts';
import type { Lexis } from './lexis.ts';
import { searchTerm } from './term.ts';
import { wordOf } from './words.ts';

/** A word to be found. */
export interface SoughtWord {
  readonly term: string;
  /** A text word that is one of these, or a form of one of these, is the same word. Empty where only the form itself will do. */
  readonly lemmas: readonly string[];
  /** Still being typed: whatever begins with it will do. */
  readonly isPrefix: boolean;
}

/** Words that have to follow one another in one block. Most ways are of one word. */
export type Way = readonly [SoughtWord, ...SoughtWord[]];

/** One thing the reader asked for: a word or a phrase. */
export interface Sought {
  /** As the reader wrote it, quotation marks aside. */
  readonly text: string;
  /** Any of these will do: ہوگئے, or ہو with گئے behind it. */
  readonly ways: readonly [Way, ...Way[]];
  /** A text without it is no answer. Words of grammar beside other words are only wished for. */
  readonly isRequired: boolean;
}

/** What the reader asked for; a text answers it by holding all that is required. */
export type Query = readonly Sought[];

/** Below this, a word being typed stands for itself: nearly every text has words that begin so. */
const SHORTEST_PREFIX = 2;

const sought = (text: string, lexis: Lexis, isPrefix = false): SoughtWord => {
  const term = searchTerm(text);
  return { term, lemmas: [...new Set([term, ...lexis.lemmasOf(text)])], isPrefix: isPrefix && term.length >= SHORTEST_PREFIX };
};
const exactly = (text: string, isPrefix = false): SoughtWord => {
  const term = searchTerm(text);
  return { term, lemmas: [], isPrefix: isPrefix && term.length >= SHORTEST_PREFIX };
};

/** Undefined where there are no words. */
function inOrder(words: readonly SoughtWord[]): Way | undefined {
  const [first, ...rest] = words;
  return first === undefined ? undefined : [first, ...rest];
}

interface Piece {
  readonly text: string;
  readonly isPhrase: boolean;
  /** Ends where the query ends, so that its last word may not be whole yet. */
  readonly isLast: boolean;
}

/** “ ” „ « » and plain quotation marks; one that is never closed holds the rest. */
const QUOTED = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu;

function piecesOf(query: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: whole, 1: inner = '', index } of query.matchAll(QUOTED)) {
    pieces.push({ text: query.slice(at, index), isPhrase: false, isLast: false });
    at = index + whole.length;
    pieces.push({ text: inner, isPhrase: true, isLast: at === query.length && whole.endsWith(inner) });
  }
  pieces.push({ text: query.slice(at), isPhrase: false, isLast: true });
  return pieces;
}

/** Words in quotation marks: these forms, in this order, one after the other. */
function phrase({ text, isLast }: Piece, lexis: Lexis): readonly Sought[] {
  const isTyped = isLast && !/\s$/u.test(text);
  const all = tokenise(text).flatMap((token) => wordOf(token, lexis) ?? []);
  const words = isTyped && all.length > 1 && (all.at(-1)?.term.length ?? 0) < SHORTEST_PREFIX ? all.slice(0, -1) : all;
  const isLastTyped = isTyped && words === all;
  const whole = inOrder(words.map((word, i) => exactly(word.text, isLastTyped && i === words.length - 1)));
  const apart = inOrder(words.flatMap(({ text: own, pieces }) => (pieces.length === 0 ? [exactly(own)] : pieces.map((piece) => exactly(piece.text)))));
  if (whole === undefined || apart === undefined) return [];
  return [{ text: text.trim(), ways: apart.length === whole.length ? [whole] : [apart, whole], isRequired: true }];
}

/** F-16, G20, 9/11: numbers and foreign words with nothing but a mark between them belong together. */
const isTiedTo = (text: string, before: Token, after: Token): boolean =>
  before.kind !== 'word' && after.kind !== 'word' && /^[-/]?$/u.test(text.slice(before.to, after.from));

/** Runs of tied tokens; most are of one token. */
function groupsOf(text: string): readonly (readonly [Token, ...Token[]])[] {
  const groups: [Token, ...Token[]][] = [];
  for (const token of tokenise(text)) {
    if (token.kind === 'punctuation') continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isTiedTo(text, before, token)) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** The ways a single word may be written in a text. */
function waysOf(token: Token, lexis: Lexis, isTyped: boolean): readonly [Way, ...Way[]] {
  const apart = inOrder((wordOf(token, lexis)?.pieces ?? []).map((piece) => sought(piece.text, lexis)));
  const pairs = token.kind === 'word' ? lexis.pairsOf(token.text) : [];
  return [
    [sought(token.text, lexis, isTyped)],
    ...(apart === undefined ? [] : [apart]),
    ...pairs.map(([left, right]): Way => [exactly(left), sought(right, lexis)]),
  ];
}

function singles({ text, isLast }: Piece, lexis: Lexis): readonly (Sought & { readonly isGrammatical: boolean })[] {
  const isTyped = isLast && !/\s$/u.test(text);
  const groups = groupsOf(text);
  return groups.map((group, i) => {
    const [first, ...others] = group;
    const isLastTyped = isTyped && i === groups.length - 1;
    if (others.length > 0) {
      const tied: Way = [exactly(first.text), ...others.map((token, j) => exactly(token.text, isLastTyped && j === others.length - 1))];
      return { text: group.map((token) => token.text).join(''), ways: [tied], isRequired: true, isGrammatical: false };
    }
    const joined = [groups[i - 1], groups[i + 1]].flatMap((other, side): readonly Way[] => {
      if (first.kind !== 'word' || other === undefined || other.length > 1 || other[0].kind !== 'word') return [];
      const [left, right] = side === 0 ? [other[0], first] : [first, other[0]];
      return [[exactly(left.text + right.text, isTyped && i + side === groups.length - 1)]];
    });
    const isGrammatical = lexis.isGrammatical(first.text);
    const [ownWay, ...otherWays] = waysOf(first, lexis, isLastTyped && !isGrammatical);
    return { text: first.text, ways: [ownWay, ...otherWays, ...joined], isRequired: true, isGrammatical };
  });
}

/** A lone letter at the end is a word hardly begun. */
const isBarelyBegun = ({ text }: Sought, isLast: boolean): boolean => isLast && searchTerm(text).length < SHORTEST_PREFIX;

/**
 * Reads what the reader typed. Every word has to be found, in this or another of its forms; those in quotation marks exactly
 * so. The last one counts as still being typed unless a space follows. Neighbours are also looked for written as one
 * (وزیر اعظم: وزیراعظم). Empty for a query without a word.
 */
export function parseQuery(text: string, lexis: Lexis): Query {
  const all = piecesOf(text).flatMap((piece) => (piece.isPhrase ? phrase(piece, lexis).map((one) => ({ ...one, isGrammatical: false })) : singles(piece, lexis)));
  const isTyped = !/\s$/u.test(text);
  const isWish = all.map((one, i) => one.isGrammatical || (isTyped && isBarelyBegun(one, i === all.length - 1)));
  const areAllWishes = isWish.every(Boolean);
  return all.map(({ text: own, ways }, i) => ({ text: own, ways, isRequired: areAllWishes || isWish[i] !== true }));
}
