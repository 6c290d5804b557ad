import { shelf } from '../content/shelf.ts';
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
export const libraryView =
  (toolsFor: ToolsFor, search: SearchClient | undefined): View =>
  (view) => <OnDevice>{(isPresent) => <LibraryPage tools={toolsFor(view, isPresent)} search={isPresent ? search : undefined} />}</OnDevice>;

/** In place of an article that is not to be found. */
export const missingView: View = ({ destination }) => <MissingArticle toLibrary={destination({ page: 'library' })} />;
