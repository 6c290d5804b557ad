import type { BlockKind, Language, Mark, Source } from '../article.ts';

/** A run of the source with the part it plays; pieces come in reading order. */
export interface Piece {
  readonly role: BlockKind;
  /** As written, white space at the ends aside; where the source broke its lines by width, the breaks are single spaces. */
  readonly text: string;
  /** Calendar date of a dateline, `YYYY-MM-DD`; absent on other roles and where no full date is given. */
  readonly iso?: string;
  /** Links and emphasis, by offset in `text`; absent where there are none. */
  readonly marks?: readonly Mark[];
}

/** What an importer makes of a source, for the reader to look over before it becomes an article. */
export interface Imported {
  readonly pieces: readonly Piece[];
  /** Where it comes from, as far as it says. */
  readonly source?: Source;
  readonly language: Language;
}
