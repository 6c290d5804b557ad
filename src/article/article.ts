/**
 * The one shape every importer gives and every reader of an article takes.
 *
 * Text is kept as it was written, white space at the ends aside; an offset into a block is an offset into its `text`,
 * in UTF-16 units.
 */
export interface Article {
  /** Names the article in addresses and stored state; letters, digits and hyphens. */
  readonly id: string;
  readonly title: Block;
  /** Who published it, in the words of the publisher; absent where nobody said. */
  readonly source?: Source;
  readonly dateline?: Dateline;
  readonly byline?: Block;
  /** What stands before the first subheading. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** A subheading and what stands under it, up to the next one. */
export interface Section {
  /** Unique in the article and usable as a fragment: `section-1`, `section-2`, … */
  readonly id: string;
  readonly heading: Block;
  readonly blocks: readonly Block[];
}

export interface Source {
  readonly name: { readonly ur: string; readonly en: string };
  /** http or https only. */
  readonly url?: string;
}

/** When (and where) the article says it was written. */
export interface Dateline {
  readonly block: Block;
  /** Calendar date, `YYYY-MM-DD`; absent where the line gives no full date. */
  readonly iso?: string;
}

/** What a run of text is to the reader. */
export type BlockKind =
  | 'title'
  | 'dateline'
  | 'byline'
  | 'subheading'
  | 'paragraph'
  | 'related'
  /** "یہ بھی پڑھیے" and its like, standing over the related lines that follow. */
  | 'related-heading'
  | 'caption'
  | 'list-item';

export interface Block {
  /** Unique in the article: `b0`, `b1`, … in reading order. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
}
