import { join } from 'node:path';

/** Where the build keeps what is slow to make; may be deleted at any time. */
export function cacheFolder(root: string): string {
  return join(root, 'node_modules/.cache/safha');
}
