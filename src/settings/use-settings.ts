import { useSyncExternalStore } from 'react';
import type { Settings } from './settings.ts';
import type { SettingsStore } from './store.ts';

/**
 * The settings, watched.
 * @param asPrerendered what the markup that React is about to hydrate was made with
 */
export function useSettings(store: SettingsStore, asPrerendered: Settings): Settings {
  return useSyncExternalStore(store.subscribe, store.get, () => asPrerendered);
}
