import type { PairSignature } from './pairs.ts';
import { arePlaces, type Places, TermIndex } from './term-index.ts';

/** What the index keeps of an article beside its terms. */
export interface Indexed {
  readonly version: number;
  readonly pairs: PairSignature;
}

/** An index between visits, as IndexedDB keeps it. Made by {@link pack}. */
export interface Snapshot extends Places {
  /** Format of this and the stamp of who made it. */
  readonly stamp: string;
  /** Of each article, in the order of `ids`. */
  readonly indexed: readonly Indexed[];
}

const FORMAT = '1';

const stamped = (stamp: string): string => `${FORMAT} ${stamp}`;

export function pack(terms: TermIndex, indexed: ReadonlyMap<string, Indexed>, stamp: string): Snapshot {
  const places = terms.toPlaces();
  return { ...places, stamp: stamped(stamp), indexed: places.ids.flatMap((id) => indexed.get(id) ?? []) };
}

/** Undefined for what is no whole snapshot with this stamp. */
export function unpack(value: unknown, stamp: string): { readonly terms: TermIndex; readonly indexed: Map<string, Indexed> } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const snapshot = value as Partial<Record<keyof Snapshot, unknown>>;
  if (snapshot.stamp !== stamped(stamp) || !arePlaces(snapshot)) return undefined;
  const { indexed, ids } = snapshot as Places & { readonly indexed?: unknown };
  if (!Array.isArray(indexed) || indexed.length !== ids.length) return undefined;
  return { terms: TermIndex.of(snapshot), indexed: new Map(ids.map((id, i) => [id, indexed[i] as Indexed])) };
}
