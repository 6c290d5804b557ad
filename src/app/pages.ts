import { localeAt, pathOf, type Locale } from '../i18n/locale.ts';

/** What the site consists of: the article, and what is worth knowing of the meanings under its words. */
export const pages = ['article', 'about-glosses'] as const;
export type PageName = (typeof pages)[number];

/** Folder of a page below the address of its language. */
const folders: Readonly<Record<PageName, string>> = { article: '', 'about-glosses': 'about-glosses/' };

/** Address of a page in `locale`. `base` ends with `/`. */
export function addressOf(page: PageName, locale: Locale, base: string): string {
  return pathOf(locale, base) + folders[page];
}

/** The page whose address `pathname` is: the article where it is nobody's. */
export function pageAt(pathname: string, base: string): PageName {
  const [folder = ''] = pathname.slice(pathOf(localeAt(pathname, base), base).length).split('/');
  return pages.find((page) => folders[page] === `${folder}/`) ?? 'article';
}
