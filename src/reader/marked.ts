import type { Mark } from '../article/article.ts';

/** A run of a block's text between the ends of its marks. */
export interface Run {
  readonly text: string;
  readonly isEmphasised: boolean;
  /** Where it links to; absent where it does not. */
  readonly href: string | undefined;
}

/** The text cut at the ends of its marks, in order; the runs, joined, are the text. */
export function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const ends = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  return ends.slice(0, -1).map((from, i) => ({
    text: text.slice(from, ends[i + 1]),
    isEmphasised: marks.some((mark) => mark.kind === 'emphasis' && covers(mark, from)),
    href: linkAt(marks, from),
  }));
}

const covers = ({ from, to }: Mark, at: number): boolean => from <= at && at < to;

/** The address that the character at `at` links to. */
export function linkAt(marks: readonly Mark[] | undefined, at: number): string | undefined {
  const link = marks?.find((mark) => mark.kind === 'link' && covers(mark, at));
  return link?.kind === 'link' ? link.href : undefined;
}
