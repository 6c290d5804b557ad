import type { Piece } from '../piece.ts';
import { readDrafts } from './drafts.ts';
import { droppingIn } from './dropped.ts';
import { assignRoles, type Part } from './roles.ts';
import { whole } from './walk.ts';

export interface MapContext {
  /** What relative addresses begin with; absent, links with such are text. */
  readonly base?: string;
}

export const pieceOf = ({ level: _level, ...piece }: Part): Piece => piece;

/**
 * The pieces of an element and all it holds, in reading order: a chapter of a book, a document made of Markdown. Its h1
 * are titles, every one; elements hidden from all readers and those of no text are left out. Links and emphasis are marks.
 *
 * Takes no browser and no document, only the tree; never throws, does not call itself, and its time grows with the tree.
 */
export function mapElement(root: Element, { base }: MapContext = {}): Piece[] {
  const region = whole(root);
  return assignRoles(readDrafts(region, droppingIn(region, 'fragment'), base)).map(pieceOf);
}
