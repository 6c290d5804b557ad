import { useCallback, useSyncExternalStore } from 'react';
import type { Intake, Job } from './intake.ts';
import type { Library, LibraryState } from './library.ts';

const opening: LibraryState = { status: 'opening', items: [] };
const noJobs: readonly Job[] = [];

/** The library, watched; as if it were still opening where there is none yet. */
export function useLibraryState(library: Library | undefined): LibraryState {
  const subscribe = useCallback((listener: () => void) => library?.subscribe(listener) ?? (() => undefined), [library]);
  return useSyncExternalStore(subscribe, () => library?.getState() ?? opening, () => opening);
}

/** What is on its way into the library, watched. */
export function useJobs(intake: Intake | undefined): readonly Job[] {
  const subscribe = useCallback((listener: () => void) => intake?.subscribe(listener) ?? (() => undefined), [intake]);
  return useSyncExternalStore(subscribe, () => intake?.getState() ?? noJobs, () => noJobs);
}
