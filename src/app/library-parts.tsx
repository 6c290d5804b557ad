/** What the app adds to the library: the pages of it, and what they need of the rest. It comes when a page of the library does. */
import type { i18n as I18n } from 'i18next';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Article } from '../article/article.ts';
import { samples } from '../content/shelf.ts';
import { addLibraryTexts } from '../i18n/library.ts';
import { AddPage } from '../library/AddPage.tsx';
import { createIntake, type Intake } from '../library/intake.ts';
import { openLibrary, type Library } from '../library/library.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { MissingArticle } from '../library/MissingArticle.tsx';
import type { SearchClient } from '../library/search-client.ts';
import type { LibraryTools, ShelfPiece } from '../library/tools.ts';
import type { ReadingPlace } from '../reader/reading-place.ts';
import { parseSettings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Engine } from './gloss-engine.ts';
import { parseMarkup } from './trusted-types.ts';
import { Preview } from './Preview.tsx';
import { createSearchClient } from './search-client.ts';
import type { LoadedPage, ViewTools } from './use-page.ts';

export interface LibraryParts {
  /** A page of the library, or the word that an article is not there. */
  readonly view: (page: 'library' | 'add' | 'missing') => LoadedPage['view'];
  /** An article by id: one of the shelf's, or one of the reader's with the place they left it at. */
  readonly article: (id: string) => Promise<LoadedPage>;
  readonly keepPlace: (articleId: string, place: ReadingPlace) => void;
}

interface Options {
  readonly bundled: Article;
  readonly i18n: I18n;
  readonly store: SettingsStore;
  readonly engine: Engine;
  readonly base: string;
  /** False while prerendering, where there is no device. */
  readonly hasDevice: boolean;
}

interface Device {
  readonly library: Library;
  readonly intake: Intake;
  readonly search: SearchClient;
}

const never = () => () => undefined;

/** Draws a page as it was prerendered, without a device, and at once again with it. */
function OnDevice({ device, children }: { readonly device: Device | undefined; readonly children: (present: Device | undefined) => ReactNode }) {
  const isHydrated = useSyncExternalStore(never, () => true, () => false);
  return children(isHydrated ? device : undefined);
}

export function createLibraryParts({ bundled, i18n, store, engine, base, hasDevice }: Options): LibraryParts {
  addLibraryTexts(i18n);
  const shelf: readonly ShelfPiece[] = [...samples, { article: bundled }];

  const openDevice = (): Device => {
    const library = openLibrary();
    return {
      library,
      intake: createIntake({ library, parse: parseMarkup, loadImporters: () => import('../article/import/file.ts') }),
      search: createSearchClient({ engine, library, shelf: shelf.map(({ article }) => article) }),
    };
  };
  const device = hasDevice ? openDevice() : undefined;

  const settings: LibraryTools['settings'] = {
    get: () => ({ ...store.get() }),
    put: (brought) => {
      // The language of the interface is the reader's of this device, not that of the backup.
      const { locale: _, ...rest } = parseSettings(brought);
      store.update(rest);
    },
  };
  const toolsFor = ({ destination, open }: ViewTools, present: Device | undefined): LibraryTools => ({
    ...present,
    shelf,
    settings,
    Preview,
    base,
    toLibrary: destination({ page: 'library' }),
    toAdd: destination({ page: 'add' }),
    toArticle: (articleId, at) => {
      const target = articleId === bundled.id ? ({ page: 'article' } as const) : ({ page: 'read', articleId } as const);
      return { href: destination(target).href, onFollow: () => open(target, at) };
    },
  });

  return {
    view: (page) => (tools) => {
      switch (page) {
        case 'library':
          return <OnDevice device={device}>{(present) => <LibraryPage tools={toolsFor(tools, present)} />}</OnDevice>;
        case 'add':
          return <OnDevice device={device}>{(present) => <AddPage tools={toolsFor(tools, present)} />}</OnDevice>;
        case 'missing':
          return <MissingArticle toLibrary={tools.destination({ page: 'library' })} />;
      }
    },
    async article(id) {
      const article = shelf.find((piece) => piece.article.id === id)?.article ?? (await device?.library.article(id));
      if (!article) return {};
      const place = await device?.library.place(id);
      return { article, ...(place ? { start: place } : {}) };
    },
    keepPlace(articleId, place) {
      void device?.library.keepPlace(articleId, place);
    },
  };
}
