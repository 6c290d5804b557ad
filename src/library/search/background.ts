import type { ArticleIndex } from './article-index.ts';
import type { ReadArticles } from './find.ts';

/** An article of the library, as its list knows it. */
export interface Listed {
  readonly id: string;
  /** When the article or its tags were last changed. */
  readonly changedAt: number;
  readonly tags?: readonly string[];
}

/** How many of the articles to be indexed are. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Articles fetched at a time. */
const BATCH = 16;
/** Milliseconds of work between pauses: a gloss asked for meanwhile waits no longer than that and one article. */
const SLICE = 12;

/** Lets the messages that have come in be answered. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/**
 * Brings the index in line with the library: what is gone from the list is removed, what is new or has changed is indexed, the
 * rest is not even read. Gives its progress after each slice of work and lets others in between; to stop, break off the
 * loop: what is done is done, and the next run goes on from there. An article that cannot be read any more is removed.
 */
export async function* keepUp(index: ArticleIndex, library: readonly Listed[], read: ReadArticles, pause: () => Promise<void> = nextTask): AsyncGenerator<Progress, void, void> {
  const listed = new Set(library.map(({ id }) => id));
  for (const id of index.ids()) if (!listed.has(id)) index.remove(id);

  const due = library.filter(({ id, changedAt }) => !index.has(id, changedAt));
  for (let at = 0; at < due.length; at += BATCH) {
    const batch = due.slice(at, at + BATCH);
    // Slices follow one another on purpose.
    /* oxlint-disable eslint/no-await-in-loop */
    const articles = new Map((await read(batch.map(({ id }) => id))).map((article) => [article.id, article]));
    let sliceEnd = performance.now() + SLICE;
    for (const [i, { id, changedAt, tags = [] }] of batch.entries()) {
      const article = articles.get(id);
      if (article === undefined) index.remove(id);
      else index.add(article, { version: changedAt, tags });
      if (performance.now() < sliceEnd) continue;
      yield { done: at + i + 1, total: due.length };
      await pause();
      sliceEnd = performance.now() + SLICE;
    }
    /* oxlint-enable eslint/no-await-in-loop */
  }
  yield { done: due.length, total: due.length };
}
