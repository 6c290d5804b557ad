import type { Analysis, Status, Word } from '../urdu/analysis.ts';
import { fold } from '../urdu/fold.ts';

/** A form that stands in no line of the lexicon. */
export interface MissingForm {
  /** As written where it stands first. */
  readonly form: string;
  readonly count: number;
  /** Its status where it stands first. */
  readonly status: Status;
  /** The words around it there. */
  readonly context: string;
}

/** UTF-16 units of context on either side. */
const CONTEXT = 30;

function contextOf(text: string, { from, to }: Word): string {
  const start = text.lastIndexOf(' ', Math.max(0, from - CONTEXT)) + 1;
  const end = text.indexOf(' ', to + CONTEXT);
  return text.slice(from - start > 2 * CONTEXT ? from : start, end === -1 || end - to > 2 * CONTEXT ? undefined : end).trim();
}

/** Words of the texts that the lexicon lacks, each counted under its folded form; the most frequent first. */
export function missingForms(blocks: readonly Analysis[], withDerived = false): readonly MissingForm[] {
  const found = new Map<string, MissingForm>();
  for (const { text, words } of blocks) {
    for (const word of words) {
      if (word.kind !== 'word' || word.status === 'known' || (word.status === 'derived' && !withDerived)) continue;
      const key = fold(word.text);
      const earlier = found.get(key) ?? { form: word.text, count: 0, status: word.status, context: contextOf(text, word) };
      found.set(key, { ...earlier, count: earlier.count + 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}
