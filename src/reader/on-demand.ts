import { useCallback, useRef, useState } from 'react';

/** Something loaded when it is first needed. */
export type OnDemand<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/**
 * Loads once, however often it is asked for; after a failure the next request tries again.
 * @returns the state, and a request that resolves to the value, or to `undefined` where loading failed
 */
export function useOnDemand<T>(load: () => Promise<T>): [OnDemand<T>, () => Promise<T | undefined>] {
  const [state, setState] = useState<OnDemand<T>>({ status: 'idle' });
  const running = useRef<Promise<T | undefined> | undefined>(undefined);
  const request = useCallback(() => {
    running.current ??= (async () => {
      setState({ status: 'loading' });
      try {
        const value = await load();
        setState({ status: 'ready', value });
        return value;
      } catch (error) {
        running.current = undefined;
        setState({ status: 'failed', error });
        return undefined;
      }
    })();
    return running.current;
  }, [load]);
  return [state, request];
}
