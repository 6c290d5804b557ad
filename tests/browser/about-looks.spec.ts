import { all, openAbout, texts } from './about.ts';
import { violations } from './axe.ts';
import { expect, locales, test } from './reader.ts';

for (const locale of all) {
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    test(`axe finds nothing in ${locale}, ${theme}`, async ({ page }) => {
      await page.addInitScript((chosen) => {
        localStorage.setItem('safha:settings', JSON.stringify({ theme: chosen, roman: true }));
      }, theme);
      await openAbout(page, locale);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: locales[locale].settings }).click();
      expect(await violations(page), 'with the settings open').toEqual([]);
    });
  }

  test(`everything is reached with the keyboard in ${locale}, and shows it`, async ({ page }) => {
    await openAbout(page, locale);
    const names: string[] = [];
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        return getComputedStyle(element).outlineStyle === 'none' ? 'no visible focus' : (element.getAttribute('aria-label') ?? element.textContent);
      });
      if (name === '') break;
      names.push(name);
    }
    expect(names).toHaveLength(5);
    expect(names).toEqual(expect.arrayContaining([locales[locale].settings, locales[locale].other, texts[locale].back]));
    expect(names).not.toContain('no visible focus');
  });

  for (const width of [360, 390, 768, 1280, 1600]) {
    test(`nothing sticks out at ${String(width)} px in ${locale}, at the largest size either`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const textSize of [3, 7]) {
        await page.addInitScript((settings) => {
          localStorage.setItem('safha:settings', JSON.stringify(settings));
        }, { textSize, roman: true, locale });
        await openAbout(page, locale);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('main *, header *')]
            .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
            .filter(([, box]) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
            .map(([text]) => text),
        );
        expect(outside).toEqual([]);
        const spilt = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(dl > div, dt, dd, li, p)')]
            // A block of Urdu reaches beyond its edge on purpose: room for strokes.
            .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.matches('[data-block]') && !element.querySelector('[data-block]'))
            .map((element) => element.textContent),
        );
        expect(spilt).toEqual([]);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('main a, header a, header button')]
            .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
            .filter(([, box]) => box.width < 40 || box.height < 40)
            .map(([text]) => text),
        );
        expect(small).toEqual([]);
      }
    });
  }
}
