import type { Span } from '../urdu/analysis.ts';

interface Props {
  readonly text: string;
  /** In order, apart from one another. */
  readonly marks: readonly Span[];
}

/** A text with the words that were looked for marked in it. */
export function MarkedWords({ text, marks }: Props) {
  return (
    <>
      {marks.map(({ from, to }, i) => (
        <span key={from}>
          {text.slice(marks[i - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
