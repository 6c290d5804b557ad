import type { Mark } from '../article/article.ts';

/** A run of a block's text between the ends of its marks. */
export interface Run {
  readonly text: string;
  readonly isEmphasised: boolean;
  /** Where it links to; absent where it does not. */
  readonly href: string | undefined;
}

/** Finds the mark of a kind that covers an offset, for offsets that never go down: all of a long block in one sweep. */
export function sweep<K extends Mark['kind']>(marks: readonly Mark[], kind: K): (at: number) => Extract<Mark, { kind: K }> | undefined {
  const own = marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind).toSorted((a, b) => a.from - b.from);
  let next = 0;
  return (at) => {
    while ((own[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const mark = own[next];
    return mark && mark.from <= at ? mark : undefined;
  };
}

/** The text cut at the ends of its marks, in order; the runs, joined, are the text. */
export function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const ends = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  const emphasis = sweep(marks, 'emphasis');
  const links = sweep(marks, 'link');
  return ends.slice(0, -1).map((from, i) => ({ text: text.slice(from, ends[i + 1]), isEmphasised: emphasis(from) !== undefined, href: links(from)?.href }));
}

/** The address that the character at `at` links to. */
export const linkAt = (marks: readonly Mark[] | undefined, at: number): string | undefined => sweep(marks ?? [], 'link')(at)?.href;
