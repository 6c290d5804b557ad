import type { Article, Block } from '../article/article.ts';

interface Placed {
  readonly block: Block;
  /** Where the block stands in the article: `sections[0].heading`. */
  readonly path: string;
}

function placedBlocks({ title, dateline, byline, lead, sections }: Article): readonly Placed[] {
  const listed = (list: readonly Block[], path: string): readonly Placed[] => list.map((block, i) => ({ block, path: `${path}[${String(i)}]` }));
  return [
    { block: title, path: 'title' },
    ...(dateline ? [{ block: dateline.block, path: 'dateline.block' }] : []),
    ...(byline ? [{ block: byline, path: 'byline' }] : []),
    ...listed(lead, 'lead'),
    ...sections.flatMap(({ heading, blocks }, i) => [{ block: heading, path: `sections[${String(i)}].heading` }, ...listed(blocks, `sections[${String(i)}].blocks`)]),
  ];
}

/** Where the first key stands that has come before; -1 if they all differ. */
export function firstRepeated(keys: readonly string[]): number {
  const seen = new Set<string>();
  return keys.findIndex((key) => seen.size === seen.add(key).size);
}

/** Which mark is empty, reaches out of the text, is out of order or overlaps one of its kind; -1 for none. */
function firstBadMark({ text, marks = [] }: Block): number {
  const ends = { emphasis: 0, link: 0 };
  let start = 0;
  return marks.findIndex(({ kind, from, to }) => {
    const isGood = from < to && to <= text.length && from >= start && from >= ends[kind];
    start = from;
    ends[kind] = to;
    return !isGood;
  });
}

/** The path of the first part that breaks a rule of {@link Article} which its shape cannot tell; undefined for a sound article. */
export function articleFault(article: Article): string | undefined {
  const placed = placedBlocks(article);
  const repeated = placed[firstRepeated(placed.map(({ block }) => block.id))];
  if (repeated) return `${repeated.path}.id`;
  const section = firstRepeated(article.sections.map(({ id }) => id));
  if (section >= 0) return `sections[${String(section)}].id`;
  for (const { block, path } of placed) {
    const mark = firstBadMark(block);
    if (mark >= 0) return `${path}.marks[${String(mark)}]`;
  }
  return undefined;
}
