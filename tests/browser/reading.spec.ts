import { choose, expect, locales, open, ready, test, type Locale } from './reader.ts';

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of Object.keys(locales) as Locale[]) {
    test(`the whole article can be read and folded in ${locale}`, async ({ page }) => {
      await page.goto(locales[locale].path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ur' ? 'rtl' : 'ltr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('شمالی کوریا نے روس کے ساتھ دفاعی معاہدے کی توثیق کر دی');
      await expect(page.locator('details')).toHaveCount(2);
      const last = page.getByText('گزشتہ ہفتے گروپ آف سیون');
      await expect(last).toBeVisible();
      await page.locator('summary').last().click();
      await expect(last).toBeHidden();
    });
  }
});

test.describe('the first visit', () => {
  for (const [language, path] of [
    ['ur-PK', '/'],
    ['en-US', '/en/'],
    ['de-DE', '/en/'],
  ] as const) {
    test(`with the browser in ${language} ends at ${path}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale: language });
      const page = await context.newPage();
      await page.goto(baseURL ?? '');
      await expect(page).toHaveURL(new RegExp(`${path}$`, 'u'));
      await expect(page.locator('html')).toHaveAttribute('lang', path === '/' ? 'ur' : 'en');
      await context.close();
    });
  }

  test('asks for nothing but the page, its script, styles and font', async ({ page }) => {
    const kinds: string[] = [];
    page.on('request', (request) => kinds.push(request.resourceType()));
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(kinds.filter((kind) => !['document', 'script', 'stylesheet', 'font', 'image', 'other', 'manifest'].includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === 'font')).toHaveLength(1);
  });
});

test.describe('the interface language', () => {
  test('changes in place and keeps position, mode and card', async ({ page }) => {
    await open(page);
    await choose(page, 'words');
    const block = page.locator('[data-block="b10"]');
    await block.scrollIntoViewIfNeeded();
    await block.locator('ruby').first().click();
    const card = page.getByRole('dialog', { name: 'جون کے معنی' });
    await expect(card).toBeVisible();
    const before = await block.evaluate((b) => b.getBoundingClientRect().top);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/\/en\/$/u);
    await expect(page).toHaveTitle(/Safha/u);
    await expect(page.getByRole('dialog', { name: 'Meaning of جون' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Words' })).toBeChecked();
    const after = await block.evaluate((b) => b.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(4);
  });

  test('is remembered at the address of the app', async ({ page, baseURL }) => {
    await open(page);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/$/u);
    await page.goto(baseURL ?? '');
    await expect(page).toHaveURL(/\/en\/$/u);
    await ready(page);
    await page.getByRole('link', { name: 'اردو' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.goto(baseURL ?? '');
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  });

  test('writes dates and digits in its own way', async ({ page }) => {
    await open(page);
    await expect(page.locator('time')).toHaveText('۱۲ نومبر ۲۰۲۴');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('time')).toHaveText('12 November 2024');
  });
});

test.describe('sections', () => {
  test('fold by mouse and keyboard, and stay as they were left', async ({ page }) => {
    await open(page);
    const sections = page.locator('details');
    await page.locator('summary').first().click();
    await expect(sections.first()).not.toHaveAttribute('open');
    await page.locator('summary').nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(sections.nth(1)).not.toHaveAttribute('open');
    await page.keyboard.press('Space');
    await expect(sections.nth(1)).toHaveAttribute('open');
    // The browser tells of a toggle in a task of its own, after the attribute has changed.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await page.reload();
    await ready(page);
    await expect(sections.first()).not.toHaveAttribute('open');
    await expect(sections.nth(1)).toHaveAttribute('open');
  });

  test('fold all at once', async ({ page }) => {
    await open(page, 'en');
    await page.getByRole('button', { name: 'Fold all sections' }).click();
    await expect(page.locator('details[open]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Unfold all sections' }).click();
    await expect(page.locator('details[open]')).toHaveCount(2);
  });

  test('open when the address points to them', async ({ page }) => {
    await open(page);
    await page.locator('summary').nth(1).click();
    await open(page, 'ur', '#section-2');
    await expect(page.locator('#section-2')).toHaveAttribute('open');
    await expect(page.locator('#section-2')).toBeInViewport();
    await page.locator('summary').first().click();
    await page.evaluate(() => {
      location.hash = '#section-1';
    });
    await expect(page.locator('#section-1')).toHaveAttribute('open');
  });

  test('open when a link into their text is followed', async ({ page }) => {
    await open(page);
    await page.locator('summary').first().click();
    await page.goto('about:blank');
    await page.goto(`./#:~:text=${encodeURIComponent('ایجنسی نے کہا')}`);
    await expect(page.locator('#section-1')).toHaveAttribute('open');
  });

  test('are all printed, open or not', async ({ page }) => {
    await open(page);
    await page.locator('summary').first().click();
    await page.emulateMedia({ media: 'print' });
    const paragraph = page.locator('[data-block="b7"]');
    expect(await paragraph.evaluate((p) => p.getBoundingClientRect().height)).toBeGreaterThan(20);
    await expect(page.getByRole('banner')).toBeHidden();
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await paragraph.evaluate((p) => getComputedStyle(p).color)).toBe('rgb(31, 27, 22)');
  });
});

test.describe('on every width', () => {
  for (const width of [360, 390, 768, 1280, 1600]) {
    for (const locale of Object.keys(locales) as Locale[]) {
      test(`nothing sticks out at ${String(width)} px in ${locale}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page, locale);
        for (const mode of ['plain', 'words', 'translation'] as const) {
          await choose(page, mode, locale);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          const outside = await page.evaluate(() =>
            [...document.querySelectorAll('header *, ruby, rt > span, button, [data-translation]')]
              .map((e) => [e.textContent, e.getBoundingClientRect()] as const)
              .filter(([, box]) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
              .map(([text]) => text),
          );
          expect(outside).toEqual([]);
        }
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('header a, header button, header label, article button, summary')]
            .map((e) => [e.textContent || e.getAttribute('aria-label'), e.getBoundingClientRect()] as const)
            .filter(([, box]) => box.width > 0 && (box.width < 40 || box.height < 40))
            .map(([name]) => name),
        );
        expect(small).toEqual([]);
      });
    }
  }
});
