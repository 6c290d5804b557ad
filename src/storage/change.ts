import type { Article } from '../article/article.ts';
import type { ArticleRecord, PlaceRecord } from './schema.ts';

/** What is known of an article without its text. A text that comes with the app has a place and no record. */
export interface Entry {
  readonly record?: ArticleRecord;
  readonly place?: PlaceRecord;
}

/** An article with everything that belongs to it. */
export interface Whole extends Entry {
  readonly record: ArticleRecord;
  readonly article: Article;
}

/** What the reader says of articles rather than what is in them. */
export interface Labels {
  readonly tags?: readonly string[];
  readonly isArchived?: boolean;
}

/** One step from a library to the next. */
export type Change =
  /** The article is to be exactly so, whatever was there. */
  | { readonly kind: 'put'; readonly id: string; readonly whole: Whole }
  | { readonly kind: 'label'; readonly id: string; readonly labels: Labels; readonly changedAt: number }
  | { readonly kind: 'place'; readonly id: string; readonly place: PlaceRecord }
  | { readonly kind: 'remove'; readonly id: string };

/** The entry after the change. Labels of an article that is not there change nothing: it was removed in another tab. */
export function changed(entry: Entry | undefined, change: Change): Entry | undefined {
  switch (change.kind) {
    case 'put': {
      const { record, place } = change.whole;
      return place === undefined ? { record } : { record, place };
    }
    case 'label':
      return entry?.record ? { ...entry, record: { ...entry.record, ...change.labels, changedAt: change.changedAt } } : entry;
    case 'place':
      return { ...entry, place: change.place };
    case 'remove':
      return undefined;
  }
}
