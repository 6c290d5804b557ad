import type { Article } from '../article/article.ts';
import { changed, type Change, type Entry } from '../storage/change.ts';

/**
 * Changes that the device has not taken: not yet, or not at all. They live until the page closes, lie over whatever the
 * device holds, and are tried again.
 */
export interface Pending {
  readonly add: (changes: readonly Change[]) => void;
  /** Changes of these articles, each article's in the order in which they are to be made. */
  readonly of: (ids: readonly string[]) => readonly Change[];
  readonly ids: () => readonly string[];
  readonly drop: (ids: readonly string[]) => void;
  readonly clear: () => void;
  /** The text of an article that is held here alone. */
  readonly article: (id: string) => Article | undefined;
  readonly isRemoved: (id: string) => boolean;
  /** An entry as it is with what is pending. */
  readonly over: (id: string, entry: Entry | undefined) => Entry | undefined;
}

/** No more than one change of a kind is held of an article; one that settles all ends those before it. */
function withChange(before: readonly Change[], change: Change): readonly Change[] {
  if (change.kind === 'put' || change.kind === 'remove') return [change];
  const others = before.filter(({ kind }) => kind !== change.kind);
  if (change.kind === 'place') return [...others, change];
  const earlier = before.find((other) => other.kind === 'label');
  return [...others, earlier ? { ...change, labels: { ...earlier.labels, ...change.labels } } : change];
}

export function createPending(): Pending {
  const changes = new Map<string, readonly Change[]>();
  const of = (id: string): readonly Change[] => changes.get(id) ?? [];
  return {
    add(added) {
      for (const change of added) changes.set(change.id, withChange(of(change.id), change));
    },
    of: (ids) => ids.flatMap(of),
    ids: () => [...changes.keys()],
    drop(ids) {
      for (const id of ids) changes.delete(id);
    },
    clear: () => changes.clear(),
    article(id) {
      const put = of(id).find(({ kind }) => kind === 'put');
      return put?.kind === 'put' ? put.whole.article : undefined;
    },
    isRemoved: (id) => of(id).some(({ kind }) => kind === 'remove'),
    over: (id, entry) => of(id).reduce(changed, entry),
  };
}
