import { ARTICLE_ID } from './article-id.ts';

/** What one tab tells the others after it has written. */
export type Message =
  | { readonly type: 'changed'; readonly ids: readonly string[] }
  /** So much has changed that everything is to be read again. */
  | { readonly type: 'replaced' };

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

const NAME = 'safha:library';
const MOST_IDS = 100_000;

/** The way to the other tabs; undefined where the browser has none or allows none. */
export function openChannel(): Channel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
  } catch {
    // In a frame without an origin there are no other tabs to keep in step with.
    return undefined;
  }
}

/** What came over the channel, where it is one of our messages: any page of the host can write there, older ones of ours too. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, ids }: { type?: unknown; ids?: unknown } = data;
  if (type === 'replaced') return { type };
  if (type !== 'changed' || !Array.isArray(ids) || ids.length > MOST_IDS) return undefined;
  return ids.every((id): id is string => typeof id === 'string' && ARTICLE_ID.test(id)) ? { type, ids } : undefined;
}
