import type { i18n as I18n } from 'i18next';
import type { Article } from '../article/article.ts';
import type { PageName } from './pages.ts';

interface PageHead {
  readonly title: string;
  readonly description: string;
}

/**
 * What stands in the head of a page, in the language `i18n` speaks. The texts of the page must have come.
 * @param article what the page shows, of one whose title is that of an article
 */
export function pageHead(page: PageName, { t }: I18n, article?: Article): PageHead {
  const description = t('app.description');
  switch (page) {
    case 'article':
      return { title: t('app.title'), description };
    case 'about-glosses':
      return { title: t('documentTitle', { ns: 'about' }), description: t('description', { ns: 'about' }) };
    case 'library':
      return { title: t('app.pageTitle', { page: t('title', { ns: 'library' }) }), description };
    case 'add':
      return { title: t('app.pageTitle', { page: t('title', { ns: 'add' }) }), description };
    case 'read':
      return { title: article ? t('app.pageTitle', { page: article.title.text }) : t('app.title'), description };
  }
}
