import type { Article } from '../article/article.ts';
import type { Listed } from './search/background.ts';
import type { Found } from './search/find.ts';

/** What is searched: the articles of the device's storage, and those that are only held in memory. */
export interface SearchedLibrary {
  readonly listed: readonly Listed[];
  /** Those of the list that the storage does not have. */
  readonly held: readonly Article[];
}

export interface SearchState {
  readonly status: 'idle' | 'loading' | 'indexing' | 'ready' | 'failed';
  /** How many of the articles have been read for the search, and of how many. */
  readonly done: number;
  readonly total: number;
}

/** The search as the pages of the library see it. */
export interface SearchClient {
  readonly getState: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Gets ready in the background, and keeps up with the library from then on. */
  readonly prepare: () => void;
  /** The best answers first; none where the search could not be loaded, which the state then says. */
  readonly search: (query: string, limit: number) => Promise<readonly Found[]>;
}
