import { parseRemembered, type Remembered, type RememberedBlocks } from '../reader/remembered.ts';
import { readJson, type LocalStore } from '../storage/local.ts';

/** Keeps what the page shows for the first paint of the next visit. One article at a time: the last one read. */

const name = 'page';

/** The build this page belongs to: the address of its script, which holds a hash of everything the script leads to. */
function currentBuild(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
}

export function rememberPage(local: LocalStore, articleId: string, shown: RememberedBlocks): void {
  const page: Remembered = { articleId, build: currentBuild(), shown };
  local.set(name, JSON.stringify(page));
}

export function recallPage(local: LocalStore, articleId: string, mode: string): RememberedBlocks | undefined {
  return parseRemembered(readJson(local, name), articleId, currentBuild(), mode);
}
