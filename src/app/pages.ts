import { localeAt, pathOf, type Locale } from '../i18n/locale.ts';

/**
 * What the site consists of: the bundled article, what is worth knowing of the meanings under its words, the library, the page
 * that takes in new articles, and the one that shows an article of the library.
 */
export const pages = ['article', 'about-glosses', 'library', 'add', 'read'] as const;
export type PageName = (typeof pages)[number];

/** Folder of a page below the address of its language. */
const folders: Readonly<Record<PageName, string>> = { article: '', 'about-glosses': 'about-glosses/', library: 'library/', add: 'add/', read: 'read/' };

/** A page, and of the one that shows an article, which. */
export interface Target {
  readonly page: PageName;
  /** Of `read` alone. */
  readonly articleId?: string | undefined;
}

const query = 'article';

/** Address of a page in `locale`. `base` ends with `/`. */
export function addressOf({ page, articleId }: Target, locale: Locale, base: string): string {
  const path = pathOf(locale, base) + folders[page];
  return articleId === undefined ? path : `${path}?${new URLSearchParams({ [query]: articleId }).toString()}`;
}

/** The page whose address this is: the article where it is nobody's. */
export function targetAt({ pathname, search }: Pick<Location, 'pathname' | 'search'>, base: string): Target {
  const [folder = ''] = pathname.slice(pathOf(localeAt(pathname, base), base).length).split('/');
  const page = pages.find((name) => folders[name] === `${folder}/`) ?? 'article';
  return page === 'read' ? { page, articleId: new URLSearchParams(search).get(query) ?? '' } : { page };
}

export const isSame = (one: Target, other: Target): boolean => one.page === other.page && one.articleId === other.articleId;

/** Whether the page shows an article. */
export const isReading = ({ page }: Target): boolean => page === 'article' || page === 'read';
