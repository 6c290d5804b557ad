import { expect, test as base, type Page } from '@playwright/test';

/** What the tests of the built site share: the page's parts by role in either language, and a watch over its health. */

export const modes = ['plain', 'words', 'translation'] as const;
export type Mode = (typeof modes)[number];

export const locales = {
  ur: { path: './', lang: 'ur-PK', plain: 'سادہ', words: 'لفظی معنی', translation: 'ترجمہ', other: 'English', settings: 'صفحے کی ترتیبات' },
  en: { path: './en/', lang: 'en-GB', plain: 'Plain', words: 'Words', translation: 'Translation', other: 'اردو', settings: 'Reading settings' },
} as const;
export type Locale = keyof typeof locales;

/**
 * A page that fails its test if anything goes wrong behind it: an uncaught error (a hydration mismatch is one), a
 * breach of the security policy, a request to another origin.
 */
export const test = base.extend<{ page: Page; bringsMarkup: boolean }>({
  /**
   * Whether the test brings markup with handlers and styles in it. Chromium reports these as breaches of the policy where the
   * importer parses them, though in its inert document it compiles none.
   */
  bringsMarkup: [false, { option: true }],
  page: async ({ page, baseURL, bringsMarkup }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(`error: ${String(error)}`));
    page.on('console', (message) => {
      // Tests cut the network off on purpose.
      if (bringsMarkup && /^(?:Executing inline event handler|Applying inline style) violates/u.test(message.text())) return;
      if (message.type() === 'error' && !/net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/u.test(message.text())) troubles.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!/^(?:data|blob):/u.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL ?? '').origin) {
        troubles.push(`foreign request: ${request.url()}`);
      }
    });
    await use(page);
    expect(troubles).toEqual([]);
  },
});

export { expect };

/** Opens the page and waits until the app has taken it over. */
export async function open(page: Page, locale: Locale = 'ur', hash = ''): Promise<void> {
  // A page still gliding to its place cannot be measured.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(locales[locale].path + hash);
  await ready(page);
}

/** Hydrated, and set in the bundled face. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
  await page.evaluate(() => document.fonts.ready);
}

export async function choose(page: Page, mode: Mode, locale: Locale = 'ur'): Promise<void> {
  await page.getByRole('radio', { name: locales[locale][mode], exact: true }).check({ force: true });
  if (mode === 'words') await page.locator('ruby').first().waitFor();
  if (mode === 'translation') await page.locator('[data-translation]').first().waitFor();
}

/** The middle of a run of text in a block, in window coordinates; scrolled to the middle of the window unless that is to stay. */
export async function middleOf(page: Page, text: string, isScrolled = true): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(([wanted, scrolls]) => {
    for (const block of document.querySelectorAll('[data-block]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0 || block.getBoundingClientRect().height === 0) continue;
        if (scrolls) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return undefined;
  }, [text, isScrolled] as const);
  if (!point) throw new Error(`Not on the page: ${text}`);
  return point;
}

export async function clickWord(page: Page, word: string): Promise<void> {
  const { x, y } = await middleOf(page, word);
  await page.mouse.click(x, y);
}
