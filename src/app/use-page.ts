import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Article } from '../article/article.ts';
import { localeAt, type Locale } from '../i18n/locale.ts';
import type { StartingPlace } from '../reader/use-reading-place.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import type { Reading } from './Reading.tsx';
import { addressOf, isReading, isSame, targetAt, type Target } from './pages.ts';

/** What the app lends to a page that is no article. */
export interface ViewTools {
  readonly destination: (target: Target) => Destination;
  readonly open: (target: Target, start?: StartingPlace) => void;
}

/** What a page shows: an article in the reader, or a view of its own; of an article that is not to be found, a view that says so. */
export interface LoadedPage {
  readonly article?: Article | undefined;
  /** What draws it, which comes with the first article. */
  readonly Reading?: typeof Reading | undefined;
  /** Where the reader left it. */
  readonly start?: StartingPlace | undefined;
  readonly view?: ((tools: ViewTools) => ReactNode) | undefined;
  /** Whether what draws it could not be fetched. */
  readonly hasFailed?: boolean | undefined;
}

export type LoadPage = (target: Target) => Promise<LoadedPage>;

interface Options {
  /** The page the visit begins with, and what of it has come already. */
  readonly first: Target;
  readonly loaded: LoadedPage;
  readonly load: LoadPage;
  readonly locale: Locale;
  readonly base: string;
}

interface Shown extends LoadedPage {
  readonly target: Target;
  /** Whether the history had no entry of this page before: then it begins at its top, else where the browser knows. */
  readonly isNew: boolean;
}

/** Kept with an entry of the history: the page of the entry before it, and how far down the reader was when they left. */
interface EntryState {
  readonly from: Target;
  /** CSS pixels. */
  readonly scroll: number;
}

const entryState = (): Partial<EntryState> => (history.state ?? {}) as Partial<EntryState>;

interface PageState extends Omit<Shown, 'isNew'> {
  readonly open: (target: Target, start?: StartingPlace) => void;
}

/** Which page is shown, and how to go to another in place: address, history and focus follow. */
export function usePage({ first, loaded, load, locale, base }: Options): PageState {
  const [shown, setShown] = useState<Shown>({ target: first, ...loaded, isNew: false });
  // What had the focus in the article when another page took its place.
  const left = useRef<Element | null>(null);
  // The last one asked for is shown, in whichever order they come.
  const asked = useRef(0);

  const show = useCallback((target: Target, page: LoadedPage, isNew: boolean) => {
    if (!isReading(target)) left.current = document.activeElement;
    setShown((before) => {
      // An article stays when another page takes its place, in sight or not, as the reader left it.
      const isStill = page.article === undefined || page.article.id === before.article?.id;
      const article = isStill ? before.article : page.article;
      const start = isStill && !isNew ? before.start : page.start;
      return { target, article, start, Reading: page.Reading ?? before.Reading, view: page.view, hasFailed: page.hasFailed, isNew };
    });
  }, []);

  const go = useCallback(
    (target: Target, use: (page: LoadedPage) => void) => {
      const turn = ++asked.current;
      load(target).then(
        (page) => {
          if (turn === asked.current) use(page);
        },
        () => {
          // The browser may have better luck with another page; with the same one it would only try for ever.
          if (isSame(targetAt(location, base), target)) use({ hasFailed: true });
          else location.assign(addressOf(target, locale, base));
        },
      );
    },
    [load, locale, base],
  );

  useFocus(shown, left);

  // The one page whose address says more than the prerendered markup could know.
  useEffect(() => {
    if (first.page === 'read') go(targetAt(location, base), (page) => show(targetAt(location, base), page, false));
    // Once, for the page the visit begins with.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useEffect(() => {
    const onPopState = () => {
      // The entry may date from before a change of language.
      const target = targetAt(location, base);
      if (localeAt(location.pathname, base) !== locale) history.replaceState(history.state, '', addressOf(target, locale, base) + location.hash);
      go(target, (page) => show(target, page, false));
    };
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
    };
  }, [show, go, locale, base]);

  const open = useCallback(
    (target: Target, start?: StartingPlace) => {
      const here = targetAt(location, base);
      const before = entryState().from;
      if (before && isSame(before, target) && !start) {
        history.back();
        return;
      }
      go(target, (page) => {
        // Asked for twice before it came, it has one entry.
        if (!isSame(targetAt(location, base), target)) {
          history.replaceState({ ...entryState(), scroll: scrollY }, '');
          history.pushState({ from: here } satisfies Partial<EntryState>, '', addressOf(target, locale, base));
        }
        show(target, start ? { ...page, start } : page, true);
      });
    },
    [show, go, locale, base],
  );

  const { isNew: _, ...page } = shown;
  return { ...page, open };
}

/** Gives the focus to a page that takes another's place: back to where it was in the article, to the title elsewhere. */
function useFocus({ target, isNew, article, start }: Shown, left: { readonly current: Element | null }): void {
  const last = useRef({ target, article });
  useLayoutEffect(() => {
    const before = last.current;
    if (isSame(before.target, target)) return;
    last.current = { target, article };
    const title = document.querySelector('main:not([hidden]) h1');
    const isAsLeft = isReading(target) && article === before.article && left.current?.isConnected === true;
    const focused = isAsLeft ? left.current : title;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (isNew && !start) scrollTo({ top: 0, behavior: 'instant' });
    // An article keeps its own place, to the word. Any other page has come later than the browser looked for where it was.
    const { scroll } = entryState();
    if (!isNew && !isReading(target) && scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
  }, [target, isNew, article, start, left]);
}
