import type { Article } from '../article/article.ts';
import { ArticleView } from '../reader/ArticleView.tsx';

const nothing = () => undefined;
const never = () => Promise.reject(new Error('A preview has no meanings'));

/** An article as the reader will see it, without meanings. */
export function Preview({ article }: { readonly article: Article }) {
  return (
    <ArticleView
      article={article}
      mode="plain"
      isPreview
      loadGlosses={never}
      loadTranslation={never}
      onShown={nothing}
      onFold={nothing}
      about={{ href: '' }}
    />
  );
}
