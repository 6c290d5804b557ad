/** How much of an article the first paint can show. What lies below it need not be ready by then. */

/**
 * Square pixels that a character of glossed Nastaliq takes at least, its share of the line's height included: some 480
 * at the smallest text size, 800 at the third of seven, and the sizes grow by an eighth or more.
 * @param textSize step, from 1
 */
const areaOfCharacter = (textSize: number): number => 400 * 1.28 ** (textSize - 1);

/** Width of the column at the most, CSS pixels: `--measure` of the style sheet. */
const MEASURE = 664;

const name = 'safha:scrolled';

/**
 * @returns characters that fill the window, on the generous side; all of them where the browser is about to go back
 *   to a place further down
 */
export function charactersOfFirstScreen(textSize: number, session: () => Storage): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isReturning = navigation?.type !== 'navigate' && wasScrolled(session);
  return isReturning || location.hash ? Number.POSITIVE_INFINITY : (Math.min(innerWidth, MEASURE) * innerHeight) / areaOfCharacter(textSize);
}

function wasScrolled(session: () => Storage): boolean {
  try {
    return session().getItem(name) !== null;
  } catch {
    return true;
  }
}

/** Remembers, for a reload or a step back, whether the reader had left the top of the page. */
export function watchScrolling(session: () => Storage): void {
  addEventListener('pagehide', () => {
    try {
      if (scrollY > 0) session().setItem(name, '');
      else session().removeItem(name);
    } catch {
      // Denied: the next visit lays everything at once, as it must then.
    }
  });
}
