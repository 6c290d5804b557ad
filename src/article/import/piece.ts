import type { BlockKind } from '../article.ts';

/** A run of the source with the part it plays; pieces come in reading order. */
export interface Piece {
  readonly role: BlockKind;
  /** As written, white space at the ends aside; where the source broke its lines by width, the breaks are single spaces. */
  readonly text: string;
  /** Calendar date of a dateline, `YYYY-MM-DD`; absent on other roles and where no full date is given. */
  readonly iso?: string;
}
