import type { i18n as I18n } from 'i18next';
import { useSyncExternalStore, type ReactNode } from 'react';
import { shelf } from '../content/shelf.ts';
import { addDeviceTexts } from '../i18n/device.ts';
import type { Incoming, Intake } from '../library/intake.ts';
import { createSession } from '../library/session.ts';
import type { LibraryTools } from '../library/tools.ts';
import { parseSettings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Device } from './device.ts';
import type { ViewTools } from './use-page.ts';

interface Options {
  /** Of the article that has a page of its own. */
  readonly bundledId: string;
  readonly i18n: I18n;
  readonly store: SettingsStore;
  readonly base: string;
  /** Absent while prerendering, where there is none. */
  readonly device: Device | undefined;
  readonly loadIntake: () => Promise<Intake | undefined>;
}

/** Makes what the pages of the library need of the app; with the device, once React has taken the page over. */
export type ToolsFor = (view: ViewTools, isPresent: boolean) => LibraryTools;

export function createLibraryTools({ bundledId, i18n, store, base, device, loadIntake }: Options): ToolsFor {
  addDeviceTexts(i18n);
  const settings: LibraryTools['settings'] = {
    get: () => ({ ...store.get() }),
    put: (brought) => {
      // Those it has; and the language of the interface is the reader's of this device, not that of the backup.
      const has = (name: string) => name !== 'locale' && typeof brought === 'object' && brought !== null && Object.hasOwn(brought, name);
      store.update(Object.fromEntries(Object.entries(parseSettings(brought)).filter(([name]) => has(name))));
    },
  };
  const session = createSession();
  return ({ destination, open }, isPresent) => ({
    library: isPresent ? device?.library : undefined,
    shelf,
    session,
    settings,
    base,
    toLibrary: destination({ page: 'library' }),
    toAdd: destination({ page: 'add' }),
    toArticle: (articleId, at) => {
      const target = articleId === bundledId ? ({ page: 'article' } as const) : ({ page: 'read', articleId } as const);
      return { href: destination(target).href, onFollow: () => open(target, at) };
    },
    bring: (brought: readonly Incoming[]) => {
      void loadIntake().then((intake) => intake?.take(brought));
      open({ page: 'add' });
    },
  });
}

const never = () => () => undefined;

/** Draws a page as it was prerendered, without a device, and at once again with it. */
export function OnDevice({ children }: { readonly children: (isPresent: boolean) => ReactNode }) {
  return children(useSyncExternalStore(never, () => true, () => false));
}
