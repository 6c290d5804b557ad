import type { SearchedLibrary } from '../library/search-client.ts';
import type { Progress } from '../library/search/background.ts';
import type { Found } from '../library/search/find.ts';
import type { Analysis } from '../urdu/analysis.ts';
import workerUrl from './gloss-worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-types.ts';

export type Ask =
  | { readonly kind: 'analyse'; readonly texts: readonly string[] }
  | { readonly kind: 'keep-up'; readonly library: SearchedLibrary }
  | { readonly kind: 'search'; readonly query: string; readonly limit: number };

export interface EngineRequest {
  readonly id: number;
  readonly ask: Ask;
}

/** Every request has one answer at the end; that to `keep-up` has its progress before that. */
export type EngineAnswer = { readonly id: number } & (
  | { readonly kind: 'analyses'; readonly analyses: readonly Analysis[] }
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }
);

/** The engine could not be fetched or started, or broke down over a text. */
class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** Every call rejects with `EngineError` where the engine fails; the next one starts a fresh engine, since it may have been the network. */
export interface Engine {
  readonly analyse: (texts: readonly string[]) => Promise<readonly Analysis[]>;
  /** Brings the search in line with the library. */
  readonly keepUp: (library: SearchedLibrary, onProgress: (progress: Progress) => void) => Promise<void>;
  readonly search: (query: string, limit: number) => Promise<readonly Found[]>;
}

interface Waiting {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (error: EngineError) => void;
}

/** The engine, whose worker starts with the first request. */
export function createEngine(): Engine {
  let worker: Worker | undefined;
  const waiting = new Map<number, Waiting>();
  let count = 0;

  const start = (): Worker => {
    const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'gloss' });
    started.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
      const asked = waiting.get(data.id);
      if (data.kind === 'progress') {
        asked?.onProgress?.(data.progress);
        return;
      }
      waiting.delete(data.id);
      if (data.kind === 'failed') asked?.reject(new EngineError(data.message));
      else asked?.resolve(data);
    });
    started.addEventListener('error', (event) => {
      // A worker that failed to load answers nothing more.
      for (const { reject } of waiting.values()) reject(new EngineError(event.message || 'The gloss engine did not load'));
      waiting.clear();
      started.terminate();
      worker = undefined;
    });
    return started;
  };

  const request = (ask: Ask, onProgress?: Waiting['onProgress']): Promise<EngineAnswer> =>
    new Promise((resolve, reject) => {
      const id = count++;
      waiting.set(id, { onProgress, resolve, reject });
      worker ??= start();
      worker.postMessage({ id, ask } satisfies EngineRequest);
    });

  return {
    async analyse(texts) {
      const answer = await request({ kind: 'analyse', texts });
      return answer.kind === 'analyses' ? answer.analyses : [];
    },
    async keepUp(library, onProgress) {
      await request({ kind: 'keep-up', library }, onProgress);
    },
    async search(query, limit) {
      const answer = await request({ kind: 'search', query, limit });
      return answer.kind === 'found' ? answer.found : [];
    },
  };
}
