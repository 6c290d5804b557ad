import type { DBSchema, IDBPDatabase } from 'idb';
import type { Article, Language } from '../article/article.ts';

/** What a list of articles shows and sorts by, so that it need not read a single text. */
export interface ArticleRecord {
  readonly id: string;
  readonly title: string;
  readonly sourceName?: string;
  readonly url?: string;
  /** Calendar date of the article's dateline, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly language: Language;
  /** Milliseconds since 1970, as are all times here. */
  readonly addedAt: number;
  /** When the reader last changed the article, its tags or whether it is archived; reading it is no change. */
  readonly changedAt: number;
  readonly words: number;
  readonly sections: number;
  /** How the body begins, in one line. */
  readonly excerpt: string;
  readonly tags: readonly string[];
  readonly isArchived: boolean;
  /** Alike for articles of the same wording. */
  readonly hash: string;
}

export interface TextRecord {
  readonly id: string;
  readonly article: Article;
}

/** Where the reader is in an article. */
export interface PlaceRecord {
  readonly articleId: string;
  readonly blockId: string;
  /** In the block's text, UTF-16 units. */
  readonly offset: number;
  /** How much of the article lies behind the reader, 0 to 1. */
  readonly progress: number;
  readonly readAt: number;
}

/** Something that can be made anew from the texts, kept because making it takes long. */
export interface SnapshotRecord {
  readonly key: string;
  /** Names what it was made from and by; another version is of no use. */
  readonly version: string;
  readonly value: unknown;
}

export interface SafhaSchema extends DBSchema {
  articles: { key: string; value: ArticleRecord; indexes: { addedAt: number } };
  texts: { key: string; value: TextRecord };
  places: { key: string; value: PlaceRecord };
  search: { key: string; value: SnapshotRecord };
}

export type Database = IDBPDatabase<SafhaSchema>;

export const databaseName = 'safha';

/** The stores that the library itself is in. */
export const libraryStores = ['articles', 'texts', 'places'] as const;
export const storeNames = [...libraryStores, 'search'] as const;
