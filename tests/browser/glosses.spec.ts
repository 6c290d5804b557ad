import { choose, clickWord, expect, middleOf, modes, open, ready, test } from './reader.ts';

const lead = '[data-block="b2"]';

/** The meanings under a block, in reading order. */
const meanings = (selector: string) =>
  [...document.querySelectorAll(`${selector} rt > span`)].map((line) => line.getAttribute('data-gloss') ?? '').filter(Boolean);

test.describe('words', () => {
  test('shows the meaning of every word and phrase in its sentence', async ({ page }) => {
    await open(page);
    await choose(page, 'words');
    const shown = await page.evaluate(meanings, lead);
    for (const gloss of ['North Korea', 'official', 'Tuesday', 'has ratified', 'under', 'in case of']) expect(shown).toContain(gloss);
    await expect(page.locator('ruby[data-doubt]')).toHaveCount(0);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('[data-layer="words"]')].flatMap((block) =>
        [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? '')).map((node) => node.textContent),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('are there in the first paint of the next visit, with nothing else moved', async ({ page }) => {
    await open(page);
    await choose(page, 'words');
    await page.locator('summary').first().click({ position: { x: 5, y: 5 } });
    const before = await page.locator('article').evaluate((a) => a.outerHTML.replaceAll(/ aria-describedby="[^"]*"| id="_r[^"]*"/gu, ''));
    await page.route('**/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect(page.locator('ruby').first()).toBeVisible();
    await expect(page.getByRole('radio', { name: 'لفظی معنی' })).toBeChecked();
    const unhydrated = await page.locator('article').evaluate((a) => a.outerHTML.replaceAll(/ aria-describedby="[^"]*"| id="_r[^"]*"/gu, ''));
    expect(unhydrated).toBe(before);
    await page.unroute('**/*.js');
    await page.reload();
    await ready(page);
    await expect(page.locator('#section-1')).not.toHaveAttribute('open');
    await expect(page.locator('ruby').first()).toBeVisible();
  });

  test('shorten a meaning that would tear the line apart', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await choose(page, 'words');
    const width = await page.locator(`${lead} ruby rt > span`).first().evaluate((line) => {
      line.setAttribute('data-gloss', 'a meaning much longer than any that stands in the lexicon of this project');
      return line.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(line).fontSize);
    });
    expect(width).toBeLessThanOrEqual(22.1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('show their sound only if wanted', async ({ page }) => {
    await open(page, 'en');
    await choose(page, 'words', 'en');
    const roman = () => page.locator(`${lead} rt > span`).first().evaluate((line) => getComputedStyle(line, '::before').content);
    expect(await roman()).toBe('none');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('switch', { name: /Roman/u }).check();
    expect(await roman()).toContain('shumālī');
  });
});

test('translation stands under every paragraph, subheading and related line', async ({ page }) => {
  await open(page);
  await expect(page.getByText('انگریزی ترجمہ مشین کا کیا ہوا ہے')).toBeHidden();
  await choose(page, 'translation');
  await expect(page.getByText('انگریزی ترجمہ مشین کا کیا ہوا ہے')).toBeVisible();
  const without = await page.evaluate(() =>
    [...document.querySelectorAll('[data-block]:is([data-kind="paragraph"], [data-kind="subheading"], [data-kind="related"], [data-kind="title"])')]
      .filter((block) => !block.nextElementSibling?.matches('[data-translation][lang="en"]'))
      .map((block) => block.textContent),
  );
  expect(without).toEqual([]);
});

test.describe('the word card', () => {
  for (const mode of modes) {
    test(`opens on a click in ${mode} mode, walks with the arrows and closes on Escape`, async ({ page }) => {
      await open(page, 'en');
      await choose(page, mode, 'en');
      await clickWord(page, 'باہمی');
      const card = page.getByRole('dialog', { name: 'Meaning of باہمی' });
      await expect(card).toBeVisible();
      await expect(card).toContainText('adjective');
      await expect(card.getByRole('listitem').first()).toHaveText('mutual');
      await page.keyboard.press('ArrowLeft');
      await expect(page.getByRole('dialog', { name: 'Meaning of دفاعی' })).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('dialog', { name: 'Meaning of ایک' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator(lead)).toBeFocused();
    });
  }

  test('opens from the keyboard alone', async ({ page }) => {
    await open(page);
    await page.locator(lead).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'کوریا کے معنی' })).toBeVisible();
    const isMarked = () => page.evaluate(() => CSS.highlights.has('safha-word'));
    await page.keyboard.press('Escape');
    expect(await isMarked()).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(isMarked).toBe(false);
  });

  test('tells the phrase a word belongs to', async ({ page }) => {
    await open(page, 'en');
    await clickWord(page, 'توثیق');
    const card = page.getByRole('dialog', { name: 'Meaning of توثیق' });
    await expect(card.getByRole('region', { name: 'Part of' })).toContainText('توثیق کرنا');
    await expect(card.getByRole('region', { name: 'Part of' })).toContainText('ratified');
  });

  test('opens on the meaning under a word as well', async ({ page }) => {
    await open(page);
    await choose(page, 'words');
    const box = await page.locator(`${lead} rt > span`).nth(1).boundingBox();
    if (!box) throw new Error('no meaning');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.getByRole('dialog', { name: 'کے کے معنی' })).toBeVisible();
  });

  test('keeps clear of the edges, and is a sheet on a phone', async ({ page }) => {
    await open(page);
    await clickWord(page, 'باہمی');
    const wide = await page.getByRole('dialog').boundingBox();
    expect(wide && wide.x >= 0 && wide.x + wide.width <= 1280).toBe(true);
    // At the foot of the window there is no room below the word.
    await page.locator('[data-block="b9"]').evaluate((block) => {
      block.scrollIntoView({ block: 'end' });
    });
    const last = await middleOf(page, 'اعلان کر دیا', false);
    await page.mouse.click(last.x, last.y);
    // The card is there a moment before it has found its place.
    await expect
      .poll(async () => {
        const low = await page.getByRole('dialog', { name: /کر|اعلان|دیا/u }).boundingBox();
        return low !== null && low.y >= 0 && low.y + low.height <= 900;
      })
      .toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    const sheet = await page.getByRole('dialog').boundingBox();
    expect(sheet).toMatchObject({ x: 0, width: 390 });
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(844);
  });

  test('stays away while text is being selected', async ({ page }) => {
    await open(page);
    const box = await page.locator(lead).boundingBox();
    if (!box) throw new Error('no lead');
    await page.mouse.move(box.x + box.width - 20, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 5 });
    await page.mouse.up();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('says so when the meanings cannot be fetched, and loses nothing', async ({ page, context }) => {
    await open(page, 'en');
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'Words' }).check({ force: true });
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('ruby').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('the text stays the article’s own', () => {
  for (const mode of modes) {
    test(`the browser finds two neighbouring words in ${mode} mode, across phrases too`, async ({ page }) => {
      await open(page);
      await choose(page, mode);
      const found = (text: string) =>
        page.evaluate((wanted) => {
          getSelection()?.removeAllRanges();
          return (window as unknown as { find: (text: string) => boolean }).find(wanted);
        }, text);
      for (const words of ['شمالی کوریا', 'کے سرکاری', 'نے منگل', 'توثیق کر دی ہے۔ اس']) expect(await found(words), words).toBe(true);
      // The translation is text of the page like any other; what stands under a word is not.
      for (const gloss of mode === 'translation' ? ['‹agent›'] : ['has ratified', '‹agent›', 'in case of']) expect(await found(gloss), gloss).toBe(false);
    });
  }

  for (const mode of ['plain', 'words'] as const) {
    test(`what is copied in ${mode} mode is the text alone`, async ({ page }) => {
      await open(page);
      await choose(page, mode);
      const { copied, text } = await page.evaluate(() => {
        const blocks = [...document.querySelectorAll('article :is(p, h2)[data-block]')];
        const range = document.createRange();
        range.setStartBefore(blocks[0] as Element);
        range.setEndAfter(blocks.at(-1) as Element);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return { copied: getSelection()?.toString() ?? '', text: blocks.map((b) => b.textContent) };
      });
      expect(copied.split(/\n+/u).map((line) => line.trim()).filter(Boolean)).toEqual(text);
    });
  }
});
