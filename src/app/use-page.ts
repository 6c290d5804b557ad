import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AboutPage } from '../about/open.ts';
import { localeAt, type Locale } from '../i18n/locale.ts';
import { addressOf, pageAt, type PageName } from './pages.ts';

interface Options {
  /** The page the visit begins with. */
  readonly first: PageName;
  /** The page about the glosses, if it has come already. */
  readonly about: AboutPage | undefined;
  readonly loadAbout: () => Promise<AboutPage>;
  readonly locale: Locale;
  readonly base: string;
}

interface Shown {
  readonly page: PageName;
  /** Absent until it is first opened. */
  readonly about: AboutPage | undefined;
  /** Whether the article has been shown: from then on it stays, in sight or not, as the reader left it. */
  readonly hasArticle: boolean;
  /** Whether the history had no entry of this page before: then it begins at its top, else where the browser knows. */
  readonly isNew: boolean;
}

/** Kept with an entry of the history: whether the one before it is the article. */
const fromArticle = { isFromArticle: true } as const;
const isFromArticle = (state: unknown) => (state as Partial<typeof fromArticle> | null)?.isFromArticle === true;

/** Which page is shown, and how to go to another in place: address, history and focus follow. */
export function usePage({ first, about, loadAbout, locale, base }: Options): Omit<Shown, 'isNew'> & { readonly open: (page: PageName) => void } {
  const [shown, setShown] = useState<Shown>({ page: first, about, hasArticle: first === 'article', isNew: false });
  // What had the focus in the article when another page took its place.
  const left = useRef<Element | null>(null);

  const show = useCallback((page: PageName, isNew: boolean, loaded?: AboutPage) => {
    if (page !== 'article') left.current = document.activeElement;
    setShown((before) => ({ page, about: loaded ?? before.about, hasArticle: before.hasArticle || page === 'article', isNew }));
  }, []);

  useFocus(shown, left);

  useEffect(() => {
    const onPopState = () => {
      // The entry may date from before a change of language.
      const page = pageAt(location.pathname, base);
      if (localeAt(location.pathname, base) !== locale) {
        history.replaceState(history.state, '', addressOf(page, locale, base) + location.search + location.hash);
      }
      if (page === 'article') show(page, false);
      else {
        void loadAbout().then(
          (loaded) => show(page, false, loaded),
          () => location.reload(),
        );
      }
    };
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
    };
  }, [show, loadAbout, locale, base]);

  const open = useCallback(
    (page: PageName) => {
      const address = addressOf(page, locale, base);
      if (page !== 'article') {
        void loadAbout().then(
          (loaded) => {
            // Asked for twice before it came.
            if (pageAt(location.pathname, base) === page) return;
            history.pushState(fromArticle, '', address);
            show(page, true, loaded);
          },
          () => location.assign(address),
        );
      } else if (isFromArticle(history.state)) history.back();
      else {
        history.pushState(null, '', address);
        show(page, true);
      }
    },
    [show, loadAbout, locale, base],
  );

  return { ...shown, open };
}

/** Gives the focus to a page that takes another's place: back to where it was in the article, to the title elsewhere. */
function useFocus({ page, isNew }: Shown, left: { readonly current: Element | null }): void {
  const last = useRef(page);
  useLayoutEffect(() => {
    if (last.current === page) return;
    last.current = page;
    const title = document.querySelector('main:not([hidden]) h1');
    const target = page === 'article' ? (left.current ?? title) : title;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    if (isNew) scrollTo({ top: 0, behavior: 'instant' });
  }, [page, isNew, left]);
}
