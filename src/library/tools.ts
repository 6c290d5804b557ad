import type { ComponentType } from 'react';
import type { Article } from '../article/article.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import type { Intake } from './intake.ts';
import type { Library } from './library.ts';
import type { SearchClient } from './search-client.ts';

/** A text that the app comes with, for a reader to begin with. */
export interface ShelfPiece {
  readonly article: Article;
  /** Of the Common European Framework: A1 to C2; absent for what was not written for learners. */
  readonly level?: 'A1' | 'A2' | 'B1' | 'B2' | undefined;
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
  readonly intake?: Intake | undefined;
  readonly search?: SearchClient | undefined;
  readonly shelf: readonly ShelfPiece[];
  readonly toLibrary: Destination;
  readonly toAdd: Destination;
  readonly toArticle: (articleId: string, at?: FoundPlace) => Destination;
  /** The settings, for a backup; and what becomes of those that a backup brings. */
  readonly settings: { readonly get: () => unknown; readonly put: (settings: unknown) => void };
  /** Where the app is served from; ends with `/`. */
  readonly base: string;
  /** Draws an article as the reader will see it. */
  readonly Preview: ComponentType<{ readonly article: Article }>;
}
