import type { Article } from '../../article/article.ts';
import { type ArticleIndex, type Hit, sourceNames } from './article-index.ts';
import { type Findings, findingsIn } from './excerpt.ts';
import type { Lexis } from './lexis.ts';
import { type Matcher, matcherOf } from './match.ts';
import { parseQuery } from './query.ts';

/** An article that answers, and where it does. */
export interface Found extends Findings {
  readonly id: string;
}

/** Gives articles by id; one that is there no more is left out. */
export type ReadArticles = (ids: readonly string[]) => Promise<readonly Article[]>;

/** Does the article hold what the index could not tell? Phrases may also stand in the name of the source. */
function isTrue({ unsure }: Hit, article: Article, { found }: Findings, matcher: Matcher, lexis: Lexis): boolean {
  const missing = unsure.filter((sought) => !found.has(sought));
  if (missing.length === 0) return true;
  const inSource = new Set(sourceNames(article).flatMap((name) => matcher.matches(name, lexis).map(({ sought }) => sought)));
  return missing.every((sought) => inSource.has(sought));
}

/**
 * The best answers to what the reader typed, with their excerpts. Only as many articles are read as it takes to find
 * `limit` of them; a phrase of common words may take all that hold these words.
 */
export async function find(text: string, limit: number, { index, lexis, read }: { readonly index: ArticleIndex; readonly lexis: Lexis; readonly read: ReadArticles }): Promise<readonly Found[]> {
  const query = parseQuery(text, lexis);
  const matcher = matcherOf(query);
  const hits = index.search(query);
  const found: Found[] = [];
  for (let at = 0; at < hits.length && found.length < limit; at += limit) {
    const batch = hits.slice(at, at + limit);
    // One batch after the other: the next is read only if this one did not fill the list.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const articles = new Map((await read(batch.map(({ id }) => id))).map((article) => [article.id, article]));
    for (const hit of batch) {
      const article = articles.get(hit.id);
      if (article === undefined || found.length === limit) continue;
      const findings = findingsIn(article, matcher, lexis);
      if (isTrue(hit, article, findings, matcher, lexis)) found.push({ id: hit.id, ...findings });
    }
  }
  return found;
}
