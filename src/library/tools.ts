import type { ArticleCard } from '../article/article.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import type { Incoming } from './intake.ts';
import type { Library } from './library.ts';
import type { SessionStore } from './session.ts';

/** A text that the app comes with, for a reader to begin with. */
export interface ShelfPiece extends ArticleCard {
  /** Of the Common European Framework of Reference for Languages; absent for what was not written for learners. */
  readonly level?: 'A1' | 'A2' | 'B1' | 'B2';
}

/** A place in an article that a search found: offsets of its block, UTF-16 units, `to` exclusive. */
export interface FoundPlace {
  readonly blockId: string;
  readonly offset: number;
  readonly found: readonly { readonly from: number; readonly to: number }[];
}

/** What a page of the library needs of the app around it. */
export interface LibraryTools {
  /** Absent until the device's storage has been asked: prerendered, and for a moment after. */
  readonly library?: Library | undefined;
  readonly shelf: readonly ShelfPiece[];
  readonly session: SessionStore;
  readonly toLibrary: Destination;
  readonly toAdd: Destination;
  readonly toArticle: (articleId: string, at?: FoundPlace) => Destination;
  /** The settings, for a backup; and what becomes of those that a backup brings. */
  readonly settings: { readonly get: () => unknown; readonly put: (settings: unknown) => void };
  /** Where the app is served from; ends with `/`. */
  readonly base: string;
  /** Takes in what was brought, and goes where it is looked over. */
  readonly bring: (brought: readonly Incoming[]) => void;
}
