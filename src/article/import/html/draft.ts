import type { BlockKind } from '../../article.ts';
import type { Line } from './line.ts';

/** A line with what the elements around it say of its part, before the lines beside it are looked at. */
export interface Draft extends Line {
  readonly role: BlockKind;
  /** The elements say the role; else it is a paragraph for want of a better word. */
  readonly isTold: boolean;
  /** Of the heading it is: 1 to 6; 0 for all else. */
  readonly level: number;
  /** The outermost list it stands in. */
  readonly list?: Element;
  readonly isInFigure: boolean;
  /** One of several short lines that only `<br>`s part. */
  readonly isVerse: boolean;
  /** A row of a table. */
  readonly isRow: boolean;
}
