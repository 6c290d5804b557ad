import type { Locator, Page } from '@playwright/test';
import { missingInk } from './ink.ts';
import { expect, open, test } from './reader.ts';

/**
 * Nastaliq reaches far outside its line, and whatever contains paint cuts it there. The words are those whose
 * strokes reach farthest below (the last letters of the first) and above (the second).
 */
const words = ['گیم', 'ایکسیسبیلٹی'];

/** Puts one word into a block and tells whether containing its paint changes what is seen, wherever a stroke may reach. */
async function isCut(page: Page, block: Locator, word: string): Promise<boolean> {
  await block.evaluate((element, text) => {
    element.textContent = text;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, word);
  const box = await block.boundingBox();
  if (!box) throw new Error('The block is not on the page');
  const clip = { x: box.x - 40, y: box.y - box.height, width: box.width + 80, height: box.height * 3 };
  const shot = async (contain: string) => {
    await block.evaluate((element, value) => {
      (element as HTMLElement).style.contain = value;
    }, contain);
    return page.screenshot({ clip, animations: 'disabled' });
  };
  const free = await shot('none');
  const contained = await shot('paint');
  const blank = await page.context().newPage();
  const missing = await missingInk(blank, free, contained);
  await blank.close();
  return missing > 0;
}

for (const lineHeight of [1, 5]) {
  for (const textSize of [1, 4, 7]) {
    test(`no stroke is cut at text size ${String(textSize)}, line height ${String(lineHeight)}`, async ({ page }) => {
      await page.addInitScript((settings) => {
        localStorage.setItem('safha:settings', JSON.stringify(settings));
      }, { textSize, lineHeight });
      await open(page);
      for (const word of words) {
        for (const selector of ['h1[data-block]', 'h2[data-block]', '[data-block="b2"]', '[data-block="b4"]']) {
          expect(await isCut(page, page.locator(selector).first(), word), `${word} in ${selector}`).toBe(false);
        }
      }
    });
  }
}

test('the test sees a cut stroke where there is one', async ({ page }) => {
  await open(page);
  const block = page.locator('[data-block="b2"]');
  await block.evaluate((element) => {
    (element as HTMLElement).style.cssText = 'padding: 0; margin: 0; line-height: 1.8';
  });
  for (const word of words) expect(await isCut(page, block, word), word).toBe(true);
});

test('nothing around the text contains its paint', async ({ page }) => {
  await open(page);
  const containers = await page.evaluate(() => {
    const found = new Set<string>();
    for (const block of document.querySelectorAll('[data-block]')) {
      for (let e: Element | null = block.parentElement; e && e !== document.body; e = e.parentElement) {
        const style = getComputedStyle(e);
        if (style.overflow !== 'visible' || style.contain.includes('paint') || style.contentVisibility === 'auto') found.add(e.className);
      }
    }
    return [...found];
  });
  expect(containers).toEqual([]);
});
