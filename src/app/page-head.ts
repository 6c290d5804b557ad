import type { i18n as I18n } from 'i18next';
import type { PageName } from './pages.ts';

/** What stands in the head of a page, in the language `i18n` speaks. The texts of the page must have come. */
export function pageHead(page: PageName, { t }: I18n): { readonly title: string; readonly description: string } {
  switch (page) {
    case 'article':
      return { title: t('app.title'), description: t('app.description') };
    case 'about-glosses':
      return { title: t('documentTitle', { ns: 'about' }), description: t('description', { ns: 'about' }) };
  }
}
