import { LibraryPage } from '../library/LibraryPage.tsx';
import { MissingArticle } from '../library/MissingArticle.tsx';
import { OnDevice, type ToolsFor } from './library-tools.tsx';
import type { LoadedPage } from './use-page.ts';

type View = NonNullable<LoadedPage['view']>;

/** The library: what the reader has. */
export const libraryView =
  (toolsFor: ToolsFor): View =>
  (view) => <OnDevice>{(isPresent) => <LibraryPage tools={toolsFor(view, isPresent)} />}</OnDevice>;

/** In place of an article that is not to be found. */
export const missingView: View = ({ destination }) => <MissingArticle toLibrary={destination({ page: 'library' })} />;
