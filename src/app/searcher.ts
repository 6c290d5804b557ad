import type { Article } from '../article/article.ts';
import { createIndex, openIndex, type ArticleIndex } from '../library/search/article-index.ts';
import { keepUp, type Progress } from '../library/search/background.ts';
import { find, type Found } from '../library/search/find.ts';
import { lexisOf } from '../library/search/lexis.ts';
import type { SearchedLibrary } from '../library/search-client.ts';
import { readArticle } from '../storage/articles.ts';
import { connect } from '../storage/connection.ts';
import { readSnapshot, writeSnapshot } from '../storage/snapshots.ts';
import { StorageError } from '../storage/trouble.ts';
import type { Lexicon } from '../urdu/lexicon.ts';

export interface Searcher {
  /** Brings the index in line with the library, telling how far it has come. */
  keepUp(library: SearchedLibrary): AsyncGenerator<Progress, void, void>;
  find(query: string, limit: number): Promise<readonly Found[]>;
}

/** Another build has another lexicon, or other rules: its index is of no use. The address holds a hash of the worker's whole code. */
const stamp = import.meta.url;

/** Name of the index among the snapshots that the storage keeps. */
const key = 'articles';

/** Milliseconds that the opening of the database may take. */
const PATIENCE = 5000;

/** The search over the library, in the worker that holds the lexicon. Reads the storage by itself, so that nothing large passes by the page. */
export async function createSearcher(lexicon: Lexicon): Promise<Searcher> {
  const lexis = lexisOf(lexicon);
  // What is the matter with the storage, the page has found out for itself.
  const connection = connect({ factory: () => (self as Partial<typeof self>).indexedDB, patience: PATIENCE, onOpen: () => undefined, onTrouble: () => undefined });
  const kept = await connection.run((database) => readSnapshot(database, key, stamp)).catch(() => undefined);
  const index: ArticleIndex = openIndex(kept, lexis, stamp) ?? createIndex(lexis, stamp);
  let held = new Map<string, Article>();
  // What is asked while an earlier list is being worked through waits for that one to leave off.
  let turn = 0;
  // Since the index was last kept.
  let isChanged = false;

  /** A damaged article is left out; where the storage cannot be read at all, nothing is said of what is in it. */
  const readOne = async (id: string): Promise<Article | undefined> => {
    try {
      return held.get(id) ?? (await connection.run((database) => readArticle(database, id)));
    } catch (error) {
      if (error instanceof StorageError && error.code === 'corrupt') return undefined;
      throw error;
    }
  };
  const read = async (ids: readonly string[]): Promise<readonly Article[]> => (await Promise.all(ids.map(readOne))).filter((article) => article !== undefined);

  return {
    async *keepUp(library) {
      const mine = ++turn;
      held = new Map(library.held.map((article) => [article.id, article]));
      const listed = new Set(library.listed.map(({ id }) => id));
      isChanged ||= index.ids().some((id) => !listed.has(id));
      for await (const progress of keepUp(index, library.listed, read)) {
        isChanged ||= progress.total > 0;
        yield progress;
        if (mine !== turn) return;
      }
      if (!isChanged) return;
      isChanged = false;
      // Where it cannot be kept, the next visit makes it anew.
      await connection.run((database) => writeSnapshot(database, { key, version: stamp, value: index.toSnapshot() })).catch(() => undefined);
    },
    find: (query, limit) => find(query, limit, { index, lexis, read }),
  };
}
