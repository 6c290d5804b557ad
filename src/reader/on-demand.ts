import { useCallback, useRef, useState } from 'react';

/** What has come, if only by an earlier request. */
export const valueOf = <T>(state: OnDemand<T>): T | undefined => (state.status === 'idle' ? undefined : state.value);

/** Something loaded when it is first needed. */
export type OnDemand<T> =
  | { readonly status: 'idle' }
  /** `value` is what an earlier request brought. */
  | { readonly status: 'loading'; readonly value?: T | undefined }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown; readonly value?: T | undefined };

/**
 * Loads once, however often it is asked for; after a failure the next request tries again, and with another `load` it
 * loads anew, what came before standing in until then.
 * @returns the state, and a request that resolves to the value, or to `undefined` where loading failed
 */
export function useOnDemand<T>(load: () => Promise<T>): [OnDemand<T>, () => Promise<T | undefined>] {
  const [state, setState] = useState<OnDemand<T>>({ status: 'idle' });
  const running = useRef<{ readonly load: () => Promise<T>; readonly answer: Promise<T | undefined> } | undefined>(undefined);
  const request = useCallback(() => {
    if (running.current?.load === load) return running.current.answer;
    const isCurrent = () => running.current?.load === load;
    const ask = async () => {
      setState((before) => ({ status: 'loading', value: valueOf(before) }));
      try {
        const value = await load();
        if (isCurrent()) setState({ status: 'ready', value });
        return value;
      } catch (error) {
        if (isCurrent()) {
          running.current = undefined;
          setState((before) => ({ status: 'failed', error, value: valueOf(before) }));
        }
        return undefined;
      }
    };
    const answer = ask();
    running.current = { load, answer };
    return answer;
  }, [load]);
  return [state, request];
}
