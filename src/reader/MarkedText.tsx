import { Fragment } from 'react';
import type { Mark } from '../article/article.ts';
import { runsOf } from './marked.ts';

/** A block's text with its links and emphasis. Where it has none it is the bare text, without an element. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] | undefined }) {
  if (marks === undefined) return text;
  return runsOf(text, marks).map((run, i) => {
    const words = run.isEmphasised ? <em>{run.text}</em> : run.text;
    // Runs have no name but their place; a block's text does not change.
    const key = String(i);
    if (run.href === undefined) return <Fragment key={key}>{words}</Fragment>;
    return (
      // In a tab of its own: the reader's place stays, and the site that is opened learns nothing of where the link stood.
      <a key={key} href={run.href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    );
  });
}
