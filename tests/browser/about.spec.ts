import type { Page } from '@playwright/test';
import { all, openAbout, texts } from './about.ts';
import { choose, clickWord, expect, locales, open, ready, test, type Locale } from './reader.ts';

const title = (page: Page, locale: Locale) => page.getByRole('heading', { level: 1, name: texts[locale].title });
const goBack = (page: Page, locale: Locale) => page.getByRole('link', { name: texts[locale].back }).first().click();
const topOf = (page: Page, block: string) => page.locator(`[data-block="${block}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** Scrolls until a block is the topmost that shows below the bar. */
async function readAt(page: Page, block: string): Promise<number> {
  await page.locator(`[data-block="${block}"]`).evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top - 45, behavior: 'instant' });
  });
  return topOf(page, block);
}

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of all) {
    test(`the page can be read in ${locale}, and leads to the article`, async ({ page }) => {
      await page.goto(texts[locale].path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ur' ? 'rtl' : 'ltr');
      await expect(page).toHaveTitle(new RegExp(texts[locale].title, 'u'));
      await expect(title(page, locale)).toBeVisible();
      await expect(page.locator('[data-block="sample-derived"] ruby')).toBeVisible();
      await goBack(page, locale);
      await expect(page.locator('article')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  }
});

for (const [language, locale] of [['ur-PK', 'ur'], ['en-US', 'en']] as const) {
  test(`a first visit with the browser in ${language} ends at the page in ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}about-glosses/`);
    await expect(page).toHaveURL(texts[locale].address);
    await expect(title(page, locale)).toBeVisible();
    await context.close();
  });
}

test('changes language and looks in place, and keeps them', async ({ page }) => {
  await openAbout(page, 'ur');
  await page.getByRole('link', { name: locales.ur.other }).click();
  await expect(page).toHaveURL(texts.en.address);
  await expect(page).toHaveTitle(/About the glosses/u);
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.getByRole('button', { name: locales.en.settings }).click();
  await page.getByRole('radio', { name: texts.en.dark }).check({ force: true });
  await page.reload();
  await ready(page);
  await expect(title(page, 'en')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('shows every mark as the article would', async ({ page }) => {
  await openAbout(page, 'en');
  const drawn = (status: string) =>
    page.locator(`[data-block="sample-${status}"] ruby`).evaluateAll((units) =>
      units.map((unit) => {
        const line = unit.querySelector('rt > span') as Element;
        return [getComputedStyle(line, '::after').content, getComputedStyle(line).borderBlockEndStyle].join(' ');
      }),
    );
  expect((await drawn('known')).join('')).not.toContain('?');
  expect((await drawn('derived')).join('')).toContain('?');
  expect((await drawn('guess')).join('')).toContain('?');
  expect((await drawn('name')).join('')).not.toContain('?');
  expect((await drawn('unknown')).filter((unit) => unit.endsWith('dotted'))).toHaveLength(1);
  await page.getByRole('button', { name: locales.en.settings }).click();
  await page.getByRole('switch', { name: /Roman/u }).check();
  expect(await page.locator('[data-block="sample-known"] rt > span').evaluate((line) => getComputedStyle(line, '::before').content)).toContain('sarhad');
});

test.describe('from the article and back', () => {
  for (const locale of all) {
    test(`by the card of a word in ${locale}: place, mode, card and focus are as they were`, async ({ page }) => {
      await open(page, locale);
      await choose(page, 'words', locale);
      await page.locator('[data-block="b10"] ruby').first().click();
      const link = page.getByRole('dialog').getByRole('link', { name: texts[locale].card });
      await expect(link).toBeVisible();
      const before = await topOf(page, 'b10');
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(texts[locale].address);
      await expect(title(page, locale)).toBeFocused();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('article')).toBeHidden();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.keyboard.press('End');
      await page.getByRole('link', { name: texts[locale].back }).last().click();
      await expect(page.locator('article')).toBeVisible();
      await expect(page).not.toHaveURL(/about-glosses/u);
      await expect(page.getByRole('radio', { name: locales[locale].words, exact: true })).toBeChecked();
      await expect(page.locator('[data-block="b10"] ruby').first()).toBeVisible();
      await expect(link).toBeVisible();
      await expect(link).toBeFocused();
      await page.waitForTimeout(300);
      expect(Math.abs((await topOf(page, 'b10')) - before)).toBeLessThan(4);
    });
  }

  test('by the browser’s own buttons', async ({ page }) => {
    await open(page);
    const before = await readAt(page, 'b10');
    const link = page.getByRole('contentinfo').getByRole('link', { name: texts.ur.title });
    // As a screen reader follows a link: without scrolling to it.
    await link.evaluate((element) => {
      element.focus({ preventScroll: true });
    });
    await page.keyboard.press('Enter');
    await expect(title(page, 'ur')).toBeVisible();
    await page.goBack();
    await expect(page.locator('article')).toBeVisible();
    await page.waitForTimeout(300);
    expect(Math.abs((await topOf(page, 'b10')) - before)).toBeLessThan(4);
    await page.goForward();
    await expect(title(page, 'ur')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(title(page, 'ur')).toBeVisible();
    await page.goBack();
    await expect(page.locator('article')).toBeVisible();
    await expect(page).not.toHaveURL(/about-glosses/u);
    await page.waitForTimeout(300);
    expect(Math.abs((await topOf(page, 'b10')) - before)).toBeLessThan(40);
  });

  test('in another language and size: the article follows, and the place is kept', async ({ page }) => {
    await open(page);
    await choose(page, 'words');
    await clickWord(page, 'باہمی');
    await page.getByRole('dialog').getByRole('link', { name: texts.ur.card }).click();
    await expect(title(page, 'ur')).toBeVisible();
    await page.getByRole('link', { name: locales.ur.other }).click();
    await expect(title(page, 'en')).toBeVisible();
    await page.getByRole('button', { name: locales.en.settings }).click();
    await page.getByRole('button', { name: texts.en.larger }).click();
    await page.keyboard.press('Escape');
    await goBack(page, 'en');
    await expect(page.getByRole('dialog', { name: 'Meaning of باہمی' })).toBeVisible();
    await expect(page.locator('[data-block="b2"]')).toBeInViewport();
    await expect(page).toHaveURL(/\/en\/$/u);
    await expect(page.locator('html')).toHaveAttribute('data-text-size', '4');
    await expect(page.getByRole('radio', { name: locales.en.words })).toBeChecked();
  });

  test('with larger text: the topmost word stays where it was', async ({ page }) => {
    await open(page);
    const before = await readAt(page, 'b10');
    await page.getByRole('contentinfo').getByRole('link', { name: texts.ur.title }).evaluate((element) => {
      (element as HTMLElement).click();
    });
    await expect(title(page, 'ur')).toBeVisible();
    await page.getByRole('button', { name: locales.ur.settings }).click();
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: texts.ur.larger }).click();
    await page.keyboard.press('Escape');
    await goBack(page, 'ur');
    await expect(page.locator('article')).toBeVisible();
    await page.waitForTimeout(300);
    expect(Math.abs((await topOf(page, 'b10')) - before)).toBeLessThan(40);
  });

  test('from a section the address points to: it is not jumped to again', async ({ page }) => {
    await open(page, 'ur', '#section-2');
    const before = await readAt(page, 'b10');
    await page.getByRole('contentinfo').getByRole('link', { name: texts.ur.title }).evaluate((element) => {
      (element as HTMLElement).click();
    });
    await expect(title(page, 'ur')).toBeVisible();
    await goBack(page, 'ur');
    await expect(page).toHaveURL(/#section-2$/u);
    await page.waitForTimeout(300);
    expect(Math.abs((await topOf(page, 'b10')) - before)).toBeLessThan(4);
  });

  test('where the page cannot be fetched, by its address', async ({ page }) => {
    await open(page);
    await page.route('**/assets/open-*.js', (route) => route.abort(), { times: 1 });
    await page.getByRole('contentinfo').getByRole('link', { name: texts.ur.title }).click();
    await expect(page).toHaveURL(texts.ur.address);
    await expect(title(page, 'ur')).toBeVisible();
  });
});

test('leads to the article after a visit that began here', async ({ page }) => {
  await openAbout(page, 'en');
  await goBack(page, 'en');
  await expect(page.locator('article')).toBeVisible();
  await expect(page).toHaveURL(/\/en\/$/u);
  await choose(page, 'words', 'en');
  await page.reload();
  await ready(page);
  await expect(page.locator('ruby').first()).toBeVisible();
  await page.goBack();
  await expect(title(page, 'en')).toBeVisible();
});
