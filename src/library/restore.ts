import type { Change, Entry } from '../storage/change.ts';
import type { ArticleRecord, PlaceRecord } from '../storage/schema.ts';
import type { Backup, BackupArticle } from './backup.ts';

/** How a backup and what is there come together. */
export type RestoreWay =
  /** What is there stays, unless the backup has a later version of it. */
  | 'merge'
  /** What is there goes. */
  | 'replace';

/** Articles of the backup: new here, left for what was here, put in the place of what was here. */
export interface RestoreCounts {
  readonly added: number;
  readonly kept: number;
  readonly replaced: number;
}

type Fate = keyof RestoreCounts;

const isLater = (place: PlaceRecord | undefined, than: PlaceRecord | undefined): place is PlaceRecord =>
  place !== undefined && (than === undefined || place.readAt > than.readAt);

const putOf = ({ record, article, place }: BackupArticle): Change => ({
  kind: 'put',
  id: record.id,
  whole: { record, article, ...(place === undefined ? {} : { place }) },
});

/** Merges one article: the later version of article and labels wins, and so does the later place. */
function merged(from: BackupArticle, entry: Entry | undefined): { readonly fate: Fate; readonly changes: readonly Change[] } {
  const here = entry?.record;
  const place = isLater(from.place, entry?.place) ? from.place : entry?.place;
  const { place: _, ...rest } = from;
  if (here === undefined || from.record.changedAt > here.changedAt) {
    return { fate: here === undefined ? 'added' : 'replaced', changes: [putOf({ ...rest, ...(place === undefined ? {} : { place }) })] };
  }
  return { fate: 'kept', changes: place === undefined || place === entry?.place ? [] : [{ kind: 'place', id: here.id, place }] };
}

/** Ids of what is here by the wording, so that a text that was added on two devices does not come twice. */
function byWording(existing: ReadonlyMap<string, Entry>): ReadonlyMap<string, ArticleRecord> {
  return new Map([...existing.values()].flatMap(({ record }) => (record ? [[record.hash, record]] : [])));
}

/** What restoring the backup changes in a library. */
export function planRestore(existing: ReadonlyMap<string, Entry>, backup: Backup, way: RestoreWay): { readonly changes: readonly Change[]; readonly result: RestoreCounts } {
  const sameWording = byWording(existing);
  const counts: Record<Fate, number> = { added: 0, kept: 0, replaced: 0 };
  const changes: Change[] = [];
  for (const from of backup.articles) {
    const entry = existing.get(from.record.id);
    if (way === 'replace') {
      counts[entry?.record ? 'replaced' : 'added']++;
      changes.push(putOf(from));
    } else if (!entry?.record && sameWording.has(from.record.hash)) {
      counts.kept++;
    } else {
      const { fate, changes: more } = merged(from, entry);
      counts[fate]++;
      changes.push(...more);
    }
  }
  for (const place of backup.places) {
    if (way === 'replace' || isLater(place, existing.get(place.articleId)?.place)) changes.push({ kind: 'place', id: place.articleId, place });
  }
  return { changes, result: counts };
}
