import { violations } from './axe.ts';
import { choose, clickWord, expect, locales, modes, open, test, type Locale } from './reader.ts';

for (const locale of Object.keys(locales) as Locale[]) {
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    for (const mode of modes) {
      test(`axe finds nothing in ${locale}, ${theme}, ${mode}`, async ({ page }) => {
        await page.addInitScript((chosen) => {
          localStorage.setItem('safha:settings', JSON.stringify({ theme: chosen, roman: true }));
        }, theme);
        await open(page, locale);
        await choose(page, mode, locale);
        expect(await violations(page)).toEqual([]);
        await clickWord(page, 'باہمی');
        await page.getByRole('dialog').waitFor();
        expect(await violations(page), 'with the card open').toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: locales[locale].settings }).click();
        expect(await violations(page), 'with the settings open').toEqual([]);
      });
    }
  }
}

test('everything can be reached and done with the keyboard alone', async ({ page }) => {
  await open(page);
  const seen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return '';
      const ring = getComputedStyle(e.matches('input') ? (e.nextElementSibling ?? e) : e);
      if (ring.outlineStyle === 'none' || ring.outlineWidth === '0px') return `no visible focus: ${e.outerHTML.slice(0, 80)}`;
      return e.getAttribute('data-block') ?? e.getAttribute('aria-label') ?? e.getAttribute('name') ?? e.tagName;
    });
    if (name === '') break;
    seen.push(name);
  }
  expect(seen.filter((name) => name.startsWith('no visible focus'))).toEqual([]);
  // Title, paragraphs and related lines are a stop each, a subheading is the summary that folds it.
  expect(seen).toEqual(expect.arrayContaining(['gloss-mode', 'صفحے کی ترتیبات', 'b0', 'b2', 'b4', 'SUMMARY', 'b17', 'b18']));

  // The switch: arrow keys move between its positions.
  await page.getByRole('radio', { name: 'سادہ' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'لفظی معنی' })).toBeChecked();
  await expect(page.locator('ruby').first()).toBeVisible();

  // A section: folded and unfolded, then a word of its heading.
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details').first()).not.toHaveAttribute('open');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'شمالی کے معنی' })).toBeVisible();
  await expect(page.locator('details').first()).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(page.locator('summary').first()).toBeFocused();

  // The settings: opened, changed and closed.
  await page.getByRole('button', { name: 'صفحے کی ترتیبات' }).focus();
  await page.keyboard.press('Enter');
  const larger = page.getByRole('button', { name: 'حروف بڑے کریں' });
  await larger.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '4');
  await page.keyboard.press('Escape');
  await expect(larger).toBeHidden();
});

test('a screen reader meets the Urdu without the meanings laid under it', async ({ page }) => {
  await open(page);
  await choose(page, 'words');
  const snapshot = await page.locator('article').ariaSnapshot();
  expect(snapshot).toContain('شمالی');
  expect(snapshot).not.toMatch(/has ratified|North Korea|‹agent›/u);
});

test('going to the bar at the top with the keyboard leaves the page where it is', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    scrollTo(0, 900);
  });
  for (const control of await page.locator('header :is(a, button, input)').all()) {
    await control.focus();
    expect(await page.evaluate(() => scrollY)).toBe(900);
  }
});
