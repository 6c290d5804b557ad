/**
 * The one shape every importer gives and every reader of an article takes.
 *
 * Text is kept as it was written, white space at the ends aside; an offset into a block is an offset into its `text`,
 * in UTF-16 units.
 */
export interface Article {
  /** Names the article in addresses and stored state; letters, digits and hyphens. */
  readonly id: string;
  /** What it is written in; absent for Urdu. Only Urdu is glossed. */
  readonly language?: Language;
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

/** Languages a text is told to be in; `other` is any that is none of them. */
export const languages = ['ur', 'fa', 'ar', 'hi', 'en', 'other'] as const;
export type Language = (typeof languages)[number];

/** Who published it; a name that was found and not given in both languages stands under both. */
export interface Source {
  readonly name: { readonly ur: string; readonly en: string };
  /** http or https only. */
  readonly url?: string;
}

/** What a list shows of an article that itself comes when it is opened. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string;
  readonly source?: Source['name'];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** That reading it takes. */
  readonly minutes: number;
}

/** When (and where) the article says it was written. */
export interface Dateline {
  readonly block: Block;
  /** Calendar date, `YYYY-MM-DD`; absent where the line gives no full date. */
  readonly iso?: string;
}

/** What a run of text is to the reader. */
export const blockKinds = [
  'title',
  'dateline',
  'byline',
  'subheading',
  'paragraph',
  'quotation',
  'related',
  /** "یہ بھی پڑھیے" and its like, standing over the related lines that follow. */
  'related-heading',
  'caption',
  'list-item',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A run of a block that is more than its letters; `from` inclusive, `to` exclusive, UTF-16 units, never empty. */
export type Mark =
  | { readonly kind: 'emphasis'; readonly from: number; readonly to: number }
  /** `href` is an absolute http or https address. */
  | { readonly kind: 'link'; readonly from: number; readonly to: number; readonly href: string };

export interface Block {
  /** Unique in the article: `b0`, `b1`, … in reading order. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** In order of `from`; marks of one kind do not overlap. Absent where there are none. */
  readonly marks?: readonly Mark[];
}
