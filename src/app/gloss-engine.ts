import type { Analysis } from '../urdu/analysis.ts';
import workerUrl from './gloss-worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-types.ts';

export interface EngineRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

export interface EngineAnswer {
  readonly id: number;
  readonly analyses: readonly Analysis[];
}

/** The engine could not be fetched or started, or broke down over a text. */
class EngineError extends Error {
  override readonly name = 'EngineError';
}

/**
 * Starts the engine's worker.
 * @returns a function from texts to their analyses; it rejects with `EngineError`
 */
export function startGlossEngine(): (texts: readonly string[]) => Promise<readonly Analysis[]> {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'gloss' });
  const waiting = new Map<number, { resolve: (analyses: readonly Analysis[]) => void; reject: (error: EngineError) => void }>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    waiting.get(data.id)?.resolve(data.analyses);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    // A worker that failed to load answers nothing more.
    for (const { reject } of waiting.values()) reject(new EngineError(event.message || 'The gloss engine did not load'));
    waiting.clear();
  });
  return (texts) =>
    new Promise((resolve, reject) => {
      const id = count++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, texts } satisfies EngineRequest);
    });
}
