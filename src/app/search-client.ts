import type { ShelfPiece } from '../content/shelf.ts';
import type { Library } from '../library/library.ts';
import type { SearchClient, SearchState } from '../library/search-client.ts';
import type { Engine } from './gloss-engine.ts';

interface Options {
  readonly engine: Engine;
  readonly library: Library;
  /** The texts that the app comes with, which are found like the reader's own. */
  readonly shelf: readonly ShelfPiece[];
}

/** Milliseconds that the library has to be at rest before the search takes up its changes: articles come and go in numbers. */
const REST = 300;

/** The search over library and shelf, which the engine's worker does. */
export function createSearchClient({ engine, library, shelf }: Options): SearchClient {
  let state: SearchState = { status: 'idle', done: 0, total: 0 };
  const listeners = new Set<() => void>();
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (change: Partial<SearchState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const keepUp = async (): Promise<void> => {
    try {
      const { items } = library.getState();
      const unkept = await Promise.all(items.filter(({ isKept }) => !isKept).map(({ id }) => library.article(id)));
      const listed = [...items, ...shelf.map(({ id }) => ({ id, changedAt: 0 }))].map(({ id, changedAt, ...rest }) => ({ id, changedAt, tags: 'tags' in rest ? rest.tags : [] }));
      const shelved = await Promise.all(shelf.map(({ load }) => load()));
      const held = [...shelved, ...unkept.filter((article) => article !== undefined)];
      await engine.keepUp({ listed, held }, ({ done, total }) => {
        put({ status: 'indexing', done, total });
      });
      put({ status: 'ready' });
    } catch {
      // The state says so, and the next request tries again.
      running = undefined;
      put({ status: 'failed' });
    }
  };

  const prepare = (): void => {
    if (running) return;
    put({ status: 'loading' });
    running = keepUp();
  };

  // A place that is kept makes a new list, and nothing in it that is searched.
  const versions = () => library.getState().items.map(({ id, changedAt }) => `${id} ${String(changedAt)}`).toSorted().join();
  let listed = versions();
  library.subscribe(() => {
    const now = versions();
    if (now === listed) return;
    listed = now;
    if (!running) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = keepUp();
    }, REST);
  });

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    prepare,
    async search(query, limit) {
      // What has been read so far is searched; who asks, asks again when the state says that more has.
      prepare();
      try {
        return await engine.search(query, limit);
      } catch {
        running = undefined;
        put({ status: 'failed' });
        return [];
      }
    },
  };
}
