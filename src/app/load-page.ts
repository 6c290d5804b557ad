import type { Article } from '../article/article.ts';
import type { LibraryParts } from './library-parts.tsx';
import type { LoadedPage, LoadPage } from './use-page.ts';

interface Options {
  readonly bundled: Article;
  readonly loadAbout: () => Promise<NonNullable<LoadedPage['view']>>;
  readonly loadLibrary: () => Promise<LibraryParts>;
}

/** Gets whatever a page needs, with the part of the app that draws it. */
export function createLoadPage({ bundled, loadAbout, loadLibrary }: Options): LoadPage {
  return async ({ page, articleId }) => {
    switch (page) {
      case 'article':
        return { article: bundled };
      case 'about-glosses':
        return { view: await loadAbout() };
      case 'library':
      case 'add':
        return { view: (await loadLibrary()).view(page) };
      case 'read': {
        const library = await loadLibrary();
        const loaded = await library.article(articleId ?? '');
        return loaded.article ? loaded : { view: library.view('missing') };
      }
    }
  };
}
