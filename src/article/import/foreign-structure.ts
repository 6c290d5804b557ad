import type { BlockKind } from '../article.ts';
import { isByline } from './byline.ts';
import { matchDateline } from './dateline.ts';
import { endsSentence, readLines, type Line } from './lines.ts';
import { matchMarker } from './list-item.ts';
import type { Piece } from './piece.ts';

/** Longest title, in UTF-16 units, as in the other structure. */
const LONGEST_TITLE = 130;
const LONGEST_HEADING = 80;
/** Dates and names stand within so many lines of the top. */
const TOP = 5;

/** With the DANDA that closes sentences in Devanagari. */
const isClosed = (bare: string): boolean => endsSentence(bare) || /[\u0964\u0965,;:]\s*$/u.test(bare);

const isPunctuatedHeading = (bare: string): boolean => /[?!\u061F]["'\u201D\u2019]*$/u.test(bare);

function isItem(lines: readonly Line[], i: number): boolean {
  const rule = matchMarker(lines[i]?.bare ?? '');
  return rule !== undefined && (!rule.needsNeighbour || [i - 1, i + 1].some((j) => matchMarker(lines[j]?.bare ?? '') === rule));
}

/** A short line that nothing closes, over a longer one that is. */
function headsNext({ bare }: Line, next: Line | undefined): boolean {
  return bare.length <= LONGEST_HEADING && (!isClosed(bare) || isPunctuatedHeading(bare)) && next !== undefined && next.bare.length > bare.length && isClosed(next.bare);
}

function roleOf(lines: readonly Line[], i: number, hasTitle: boolean): { readonly role: BlockKind; readonly iso?: string } {
  const line = lines[i];
  if (line === undefined) return { role: 'paragraph' };
  const { bare } = line;
  if (i < TOP) {
    const dateline = matchDateline(bare);
    if (dateline?.rest === bare.length) return { role: 'dateline', ...(dateline.iso === undefined ? {} : { iso: dateline.iso }) };
    if (isByline(bare, 'top')) return { role: 'byline' };
  }
  if (isItem(lines, i)) return { role: 'list-item' };
  if (!hasTitle && i < TOP && bare.length <= LONGEST_TITLE && (!isClosed(bare) || isPunctuatedHeading(bare))) return { role: 'title' };
  return { role: hasTitle && headsNext(line, lines[i + 1]) ? 'subheading' : 'paragraph' };
}

/**
 * The pieces of a plain text that is not in the Arabic script: of its lines only shape and place are weighed, for the words
 * that tell the parts of an Urdu article are not in it. Every letter and digit of the source is in one of the pieces.
 */
export function detectForeignStructure(source: string): readonly Piece[] {
  const lines = readLines(source);
  // A title stands before all else; behind prose a short line heads a section.
  let hasTitle = false;
  return lines.map(({ text }, i) => {
    const { role, iso } = roleOf(lines, i, hasTitle);
    if (role === 'title' || role === 'paragraph') hasTitle = true;
    return { role, text, ...(iso === undefined ? {} : { iso }) };
  });
}
