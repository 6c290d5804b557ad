import type { Article } from '../article/article.ts';
import { createIndex, openIndex, type ArticleIndex } from '../library/search/article-index.ts';
import { keepUp, type Progress } from '../library/search/background.ts';
import { find, type Found } from '../library/search/find.ts';
import { lexisOf } from '../library/search/lexis.ts';
import type { SearchedLibrary } from '../library/search-client.ts';
import { readArticle } from '../storage/articles.ts';
import { openDatabase } from '../storage/database.ts';
import type { Database } from '../storage/schema.ts';
import { readSnapshot, writeSnapshot } from '../storage/snapshots.ts';
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

/** A database that cannot be opened holds nothing to be searched; what is in memory still is. */
async function open(factory: IDBFactory | undefined): Promise<Database | undefined> {
  if (!factory) return undefined;
  try {
    return await openDatabase({ factory });
  } catch {
    return undefined;
  }
}

/** The search over the library, in the worker that holds the lexicon. Reads the storage by itself, so that nothing large passes by the page. */
export async function createSearcher(lexicon: Lexicon, factory: IDBFactory | undefined): Promise<Searcher> {
  const lexis = lexisOf(lexicon);
  const database = await open(factory);
  const kept = database && (await readSnapshot(database, key, stamp));
  const index: ArticleIndex = openIndex(kept, lexis, stamp) ?? createIndex(lexis, stamp);
  let held = new Map<string, Article>();
  // What is asked while an earlier list is being worked through waits for that one to leave off.
  let turn = 0;

  const read = async (ids: readonly string[]): Promise<readonly Article[]> => {
    const articles = await Promise.all(ids.map(async (id) => held.get(id) ?? (database && (await readArticle(database, id)))));
    return articles.filter((article) => article !== undefined);
  };

  return {
    async *keepUp(library) {
      const mine = ++turn;
      held = new Map(library.held.map((article) => [article.id, article]));
      let isChanged = false;
      for await (const progress of keepUp(index, library.listed, read)) {
        isChanged ||= progress.total > 0;
        yield progress;
        if (mine !== turn) return;
      }
      if (isChanged && database) await writeSnapshot(database, { key, version: stamp, value: index.toSnapshot() });
    },
    find: (query, limit) => find(query, limit, { index, lexis, read }),
  };
}
