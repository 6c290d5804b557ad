/** What the device keeps: the library, and the way to an article in it or on the shelf. It comes when a page first needs it. */
import type { Article } from '../article/article.ts';
import { shelf } from '../content/shelf.ts';
import { openLibrary, type Library } from '../library/library.ts';
import type { StartingPlace } from '../reader/use-reading-place.ts';

export interface Device {
  readonly library: Library;
  /** An article by id, one of the shelf's or one of the reader's, with the place they left it at; undefined where there is none. */
  readonly find: (id: string) => Promise<{ readonly article: Article; readonly start?: StartingPlace } | undefined>;
}

export function openDevice(): Device {
  const library = openLibrary();
  return {
    library,
    async find(id) {
      const article = (await shelf.find((piece) => piece.id === id)?.load()) ?? (await library.article(id));
      if (!article) return undefined;
      const start = await library.place(id);
      return { article, ...(start ? { start } : {}) };
    },
  };
}
