import { useCallback } from 'react';
import type { Article, Block } from '../article/article.ts';
import { ArticleView } from '../reader/ArticleView.tsx';
import { rememberFolds, restoreFolds } from '../reader/folds.ts';
import type { ReadingPlace } from '../reader/reading-place.ts';
import type { RememberedBlocks } from '../reader/remembered.ts';
import type { StartingPlace } from '../reader/use-reading-place.ts';
import type { GlossMode } from '../settings/settings.ts';
import type { LocalStore } from '../storage/local.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import type { Dictionaries } from './dictionaries.ts';
import { rememberPage } from './page-memory.ts';

interface Props {
  readonly article: Article;
  /** Whether it is the one that the site comes with. */
  readonly isBundled: boolean;
  readonly mode: GlossMode;
  readonly remembered: RememberedBlocks | undefined;
  readonly start: StartingPlace | undefined;
  readonly local: LocalStore;
  readonly dictionaries: Dictionaries;
  readonly onPlace: (articleId: string, place: ReadingPlace) => void;
  readonly about: Destination;
}

/** An article with what the app knows of it: its dictionaries, its folds, its place. */
export function Reading({ article, isBundled, mode, remembered, start, local, dictionaries, onPlace, about }: Props) {
  const loadGlosses = useCallback((blocks: readonly Block[]) => dictionaries.glosses(blocks), [dictionaries]);
  const loadTranslation = useCallback(() => dictionaries.translation(article), [dictionaries, article]);
  const onShown = useCallback(
    (shown: RememberedBlocks) => {
      // For the first paint of the next visit, which shows prerendered markup: that of the bundled article alone.
      if (isBundled) rememberPage(local, article.id, shown);
    },
    [local, article.id, isBundled],
  );
  const onFold = useCallback(
    (sections: readonly HTMLDetailsElement[]) => {
      rememberFolds(local, article.id, sections);
    },
    [local, article.id],
  );
  const prepare = useCallback(
    (root: HTMLElement) => {
      if (!isBundled) restoreFolds(local, article.id, root, location.hash);
    },
    [local, article.id, isBundled],
  );
  const keepPlace = useCallback(
    (place: ReadingPlace) => {
      onPlace(article.id, place);
    },
    [onPlace, article.id],
  );
  return (
    <ArticleView
      article={article}
      mode={mode}
      remembered={remembered}
      loadGlosses={loadGlosses}
      loadTranslation={loadTranslation}
      onShown={onShown}
      onFold={onFold}
      prepare={prepare}
      start={start}
      onPlace={keepPlace}
      about={about}
    />
  );
}
