import type { Span } from '../../urdu/analysis.ts';
import type { Lexis } from './lexis.ts';
import type { Query, SoughtWord, Way } from './query.ts';
import { piecesOf, type TextWord, wordsOf } from './words.ts';

/** How near a word of a text comes to the one sought: the form itself, another form of it, the beginning of it. */
export const closenesses = ['form', 'lemma', 'prefix'] as const;
export type Closeness = (typeof closenesses)[number];

/** A place in a block that answers a part of the query. */
export interface Match extends Span {
  /** Which part, as an index into the query. */
  readonly sought: number;
  readonly closeness: Closeness;
}

/** How near the word comes; undefined if it is another one. The index answers alike for single words. */
export function closenessOf({ term, text }: Pick<TextWord, 'term' | 'text'>, word: SoughtWord, lexis: Lexis): Closeness | undefined {
  if (term === word.term) return 'form';
  if (word.lemmas.length > 0 && (word.lemmas.includes(term) || lexis.lemmasOf(text).some((lemma) => word.lemmas.includes(lemma)))) return 'lemma';
  return word.isPrefix && term.startsWith(word.term) ? 'prefix' : undefined;
}

const further = (a: Closeness, b: Closeness): Closeness => (closenesses.indexOf(a) < closenesses.indexOf(b) ? b : a);

/** Finds the places of a query in texts. Places may overlap: a hyphenated word is found whole and by its parts. */
export interface Matcher {
  readonly query: Query;
  /** In order of `from`, the longer first. `lexis` is the one of the text's language. */
  readonly matches: (text: string, lexis: Lexis) => readonly Match[];
}

const NO_MATCHES: readonly Match[] = [];

/** A query as a matcher; what it finds out of a word it remembers for the texts that follow. */
export function matcherOf(query: Query): Matcher {
  const single = query.flatMap(({ ways }, sought) => ways.filter((way) => way.length === 1).map(([word]) => ({ word, sought })));
  const several = query.flatMap(({ ways }, sought) => ways.filter((way) => way.length > 1).map((way) => ({ way, sought })));
  /** By text word as written; one map for each lexis. */
  const known = new Map<Lexis, Map<string, readonly (readonly [sought: number, closeness: Closeness])[]>>();

  function answersOf(word: TextWord, lexis: Lexis): readonly (readonly [number, Closeness])[] {
    const remembered = known.get(lexis) ?? new Map<string, readonly (readonly [number, Closeness])[]>();
    known.set(lexis, remembered);
    const before = remembered.get(word.text);
    if (before !== undefined) return before;
    const nearest = new Map<number, Closeness>();
    for (const { word: wanted, sought } of single) {
      const closeness = closenessOf(word, wanted, lexis);
      const other = nearest.get(sought);
      if (closeness !== undefined && (other === undefined || further(closeness, other) === other)) nearest.set(sought, closeness);
    }
    const answers = [...nearest];
    remembered.set(word.text, answers);
    return answers;
  }

  const ofSingles = (words: readonly TextWord[], lexis: Lexis): readonly Match[] =>
    words.flatMap((word) => [word, ...word.pieces].flatMap((one) => answersOf(one, lexis).map(([sought, closeness]) => ({ from: one.from, to: one.to, sought, closeness }))));

  const ofSeveral = (words: readonly TextWord[], lexis: Lexis): readonly Match[] =>
    several.flatMap(({ way, sought }) =>
      words.flatMap((_, at) => {
        const closeness = runAt(words, at, way, lexis);
        const [first, last] = [words[at], words[at + way.length - 1]];
        return closeness === undefined || first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to, sought, closeness }];
      }),
    );

  return {
    query,
    matches: (text, lexis) => {
      const words = wordsOf(text, lexis);
      const found = [...ofSingles(words, lexis), ...(several.length === 0 ? NO_MATCHES : ofSeveral(piecesOf(words), lexis))];
      return found.length < 2 ? found : found.toSorted((a, b) => a.from - b.from || b.to - a.to);
    },
  };
}

/** Do the words from `at` on follow the way? The furthest closeness of them. */
function runAt(words: readonly TextWord[], at: number, way: Way, lexis: Lexis): Closeness | undefined {
  let worst: Closeness = 'form';
  for (const [i, wanted] of way.entries()) {
    const word = words[at + i];
    const closeness = word === undefined ? undefined : closenessOf(word, wanted, lexis);
    if (closeness === undefined) return undefined;
    worst = further(worst, closeness);
  }
  return worst;
}
