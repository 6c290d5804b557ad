import type { i18n as I18n } from 'i18next';
import { shelf } from '../content/shelf.ts';
import { addLibraryTexts } from '../i18n/library.ts';
import type { Library } from '../library/library.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { MissingArticle } from '../library/MissingArticle.tsx';
import type { SearchClient } from '../library/search-client.ts';
import type { Engine } from './gloss-engine.ts';
import { OnDevice, type ToolsFor } from './library-tools.tsx';
import { createSearchClient } from './search-client.ts';
import type { LoadedPage } from './use-page.ts';

type View = NonNullable<LoadedPage['view']>;

export const openSearch = (engine: Engine, library: Library): SearchClient => createSearchClient({ engine, library, shelf });

/** The library: what the reader has. @param search absent while prerendering */
export function libraryView(i18n: I18n, toolsFor: ToolsFor, search: SearchClient | undefined): View {
  addLibraryTexts(i18n);
  return (view) => <OnDevice>{(isPresent) => <LibraryPage tools={toolsFor(view, isPresent)} search={isPresent ? search : undefined} />}</OnDevice>;
}

/** In place of an article that is not to be found. */
export function missingView(i18n: I18n): View {
  addLibraryTexts(i18n);
  return ({ destination }) => <MissingArticle toLibrary={destination({ page: 'library' })} />;
}
