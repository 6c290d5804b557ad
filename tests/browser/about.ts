import type { Page } from '@playwright/test';
import { ready, type Locale } from './reader.ts';

/** What the tests of the page about the glosses share. */

export const texts = {
  ur: { path: './about-glosses/', title: 'معانی کے بارے میں', back: 'واپس مضمون پر', card: 'ان معانی کے بارے میں', larger: 'حروف بڑے کریں', dark: 'تاریک', address: /(?<!\/en)\/about-glosses\/$/u },
  en: { path: './en/about-glosses/', title: 'About the glosses', back: 'Back to the article', card: 'About these meanings', larger: 'Larger text', dark: 'Dark', address: /\/en\/about-glosses\/$/u },
} as const;
export const all = Object.keys(texts) as Locale[];

/** Opens the page itself, not by way of the article, and waits until the app has taken it over. */
export async function openAbout(page: Page, locale: Locale): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(texts[locale].path);
  await ready(page);
}
