import { isSnapshotRecord } from './records.ts';
import type { Database, SnapshotRecord } from './schema.ts';

/** What was kept under the key, where that is of this version. It is for the caller to check what it is. */
export async function readSnapshot(database: Database, key: string, version: string): Promise<unknown> {
  const found: unknown = await database.get('search', key);
  return isSnapshotRecord(found) && found.version === version ? found.value : undefined;
}

/** Keeps something that can be made anew, in the place of an earlier version. */
export async function writeSnapshot(database: Database, snapshot: SnapshotRecord): Promise<void> {
  await database.put('search', snapshot);
}
