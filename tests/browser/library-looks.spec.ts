import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { openLibraryPage, pasteText, source, texts } from './library.ts';
import { choose, expect, locales, test, type Locale } from './reader.ts';

const all = Object.keys(locales) as Locale[];

async function set(page: Page, settings: object): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('safha:settings', JSON.stringify(chosen));
  }, settings);
}

/** Everything the pages of the library can show, one after the other. */
async function walk(page: Page, locale: Locale, look: (what: string) => Promise<void>): Promise<void> {
  const text = texts[locale];
  await openLibraryPage(page, 'library', locale);
  await look('the empty library');
  await openLibraryPage(page, 'add', locale);
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'a-rather-long-name-of-a-file-that-nobody-would-choose-but-a-machine.txt', mimeType: 'text/plain', buffer: Buffer.from(source) },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8]) },
  ]);
  await page.locator('li[data-status="failed"]').waitFor();
  await page.locator('input[inputmode="url"]').fill('news.example/story');
  await page.keyboard.press('Enter');
  await look('the page that takes articles in');
  await pasteText(page, locale);
  await page.locator('[data-piece="2"]').focus();
  await page.keyboard.press('q');
  await look('the review');
  await page.locator('[data-piece="4"]').focus();
  await page.locator('[data-piece="4"] button').last().click();
  await look('a piece being split');
  await page.getByRole('button', { name: text.save }).click();
  await page.waitForURL(/\/read\//u);
  await choose(page, 'words', locale);
  await look('an article of the library');
  await openLibraryPage(page, 'library', locale);
  await page.locator('summary').click();
  await page.getByRole('textbox', { name: text.tags }).fill('موسم، کراچی');
  await page.getByRole('button', { name: text.saveTags }).click();
  await page.getByText('کراچی', { exact: true }).last().waitFor();
  await page.getByRole('button', { name: text.wipe }).click();
  await look('the library');
  await page.getByRole('button', { name: text.remove, exact: true }).click();
  await page.getByRole('button', { name: text.undo, exact: true }).waitFor();
  await look('the library after a deletion');
  await page.getByRole('button', { name: text.undo, exact: true }).click();
  await page.getByRole('textbox', { name: text.search }).fill('کتاب');
  await page.locator('search mark').first().waitFor();
  await look('an answer of the search');
  await page.goto(`${locales[locale].path}read/?article=nowhere`);
  await page.locator('h1').waitFor();
  await look('an article that is missing');
}

for (const locale of all) {
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    test(`axe finds nothing in ${locale}, ${theme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await set(page, { theme, roman: true, locale });
      await walk(page, locale, async (what) => {
        expect(await violations(page), what).toEqual([]);
      });
    });
  }

  for (const [width, textSize] of [[360, 3], [390, 7], [768, 3], [1280, 7], [1600, 3]] as const) {
    test(`nothing sticks out at ${String(width)} px, text size ${String(textSize)}, in ${locale}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 800 });
      await set(page, { textSize, locale });
      await walk(page, locale, async (what) => {
        // Room for strokes may reach beyond the window, but not the reader.
        await page.mouse.wheel(200, 0);
        expect(await page.evaluate(() => scrollX), what).toBe(0);
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('main *, header *')]
            .filter((element) => element.closest('.visually-hidden, [hidden], option, [data-block]') === null)
            .map((element) => [`${element.tagName} ${String(element.getAttribute('class'))} ${element.textContent.slice(0, 60)}`, element.getBoundingClientRect()] as const)
            .filter(([, box]) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
            .map(([name]) => name),
        );
        expect(outside, what).toEqual([]);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(button, summary, select, input, textarea), main nav a')]
            // A word that a piece is split at stands in a line of text.
            .filter((element) => element.getClientRects().length > 0 && element.closest('article, p') === null)
            .map((element) => [`${element.tagName} ${element.textContent.slice(0, 30)}`, element.getBoundingClientRect()] as const)
            .filter(([, box]) => box.width < 40 || box.height < 40)
            .map(([name]) => name),
        );
        expect(small, what).toEqual([]);
      });
    });
  }
}

test('an article is brought, looked over and saved with the keyboard alone', async ({ page }) => {
  await openLibraryPage(page, 'library');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`Not reached: ${String(name)}`);
  };
  await tabTo(/^مضمون شامل کریں$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: texts.ur.add }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: texts.ur.paste })).toBeFocused();
  await page.keyboard.insertText(source);
  await tabTo(/^متن پڑھیں$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: texts.ur.review }).waitFor();
  await tabTo(/بارش کے بعد شہر/u);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('p');
  await expect(page.locator('article details')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('article details')).toHaveCount(1);
  await page.locator('h1').first().focus();
  await tabTo(/^کتب خانے میں محفوظ کریں$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/read\//u);
});
