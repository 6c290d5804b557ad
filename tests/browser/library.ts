import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, locales, ready, type Locale } from './reader.ts';

/** What the tests of the library share. */

export const texts = {
  ur: {
    library: 'کتب خانہ', add: 'مضمون شامل کریں', paste: 'متن چسپاں کریں', read: 'متن پڑھیں', review: 'ایک نظر دیکھ لیجیے', save: 'کتب خانے میں محفوظ کریں', mine: 'آپ کے مضامین',
    search: 'کتب خانے میں تلاش', backup: 'بیک اپ فائل بنائیں', restore: 'بیک اپ فائل سے واپس لائیں', replace: 'جو یہاں ہے اس کی جگہ رکھیں', replaceConfirm: 'جی ہاں، بدل دیں', merge: 'جو یہاں ہے اس میں شامل کریں',
    wipe: 'سب کچھ حذف کریں', wipeConfirm: 'جی ہاں، سب حذف کر دیں', remove: 'حذف کریں', undo: 'واپس لائیں', tags: 'ٹیگ', saveTags: 'ٹیگ محفوظ کریں', archive: 'آرکائیو میں رکھیں',
    saveAll: 'سب محفوظ کریں', tooLarge: 'یہ فائل بہت بڑی ہے۔', broken: 'یہ فائل خراب ہے۔', unknown: /اس قسم کی فائل یہاں نہیں پڑھی جا سکتی۔/u,
    denied: /^براؤزر یہاں کچھ محفوظ کرنے نہیں دیتا/u, full: /^اس آلے پر جگہ نہیں بچی۔/u, saved: 'کتب خانے میں آ گیا',
  },
  en: {
    library: 'Library', add: 'Add an article', paste: 'Paste a text', read: 'Read the text', review: 'Look it over', save: 'Save to the library', mine: 'Your articles',
    search: 'Search your library', backup: 'Save a backup file', restore: 'Restore from a backup file', replace: 'Replace what is here', replaceConfirm: 'Yes, replace it', merge: 'Add to what is here',
    wipe: 'Delete everything', wipeConfirm: 'Yes, delete everything', remove: 'Delete', undo: 'Undo', tags: 'Tags', saveTags: 'Save tags', archive: 'Archive',
    saveAll: 'Save all', tooLarge: 'The file is too large.', broken: 'The file is damaged.', unknown: /Safha cannot read this kind of file\./u,
    denied: /^The browser does not let Safha save anything here/u, full: /^There is no room left on this device\./u, saved: 'In your library',
  },
} as const;

export const source = `بارش کے بعد شہر
12 نومبر 2024
کراچی میں رات بھر بارش ہوتی رہی اور صبح ہونے پر لوگوں نے سڑکوں پر پانی کھڑا دیکھا۔ دکانیں دیر سے کھلیں اور بسیں کم چلیں۔
سڑکوں پر پانی
شہر کے نشیبی علاقوں میں پانی گھروں تک پہنچ گیا، سڑکوں پر گاڑیاں بند پڑی رہیں اور لوگوں کو بڑی مشکل پیش آئی۔
پرانی کتابوں کی ایک دکان میں پانی بھر گیا اور دکاندار نے بتایا کہ ہر سال یہی ہوتا ہے۔`;
export const title = 'بارش کے بعد شہر';

export async function openLibraryPage(page: Page, name: 'library' | 'add', locale: Locale = 'ur'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${locales[locale].path}${name}/`);
  await ready(page);
}

/** Brings a text by the box and stays at its review. */
export async function pasteText(page: Page, locale: Locale = 'ur', text = source): Promise<void> {
  await openLibraryPage(page, 'add', locale);
  await page.getByRole('textbox', { name: texts[locale].paste }).fill(text);
  await page.getByRole('button', { name: texts[locale].read }).click();
  await page.getByRole('heading', { level: 1, name: texts[locale].review }).waitFor();
}

/** Brings a text as a file, however long, and stays at its review. */
export async function openText(page: Page, locale: Locale, text: string): Promise<void> {
  await openLibraryPage(page, 'add', locale);
  await page.locator('input[type="file"]').setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]);
  await page.getByRole('heading', { level: 1, name: texts[locale].review }).waitFor();
}

/** Brings a text, saves it as it is, and waits until it is open in the reader. */
export async function saveText(page: Page, locale: Locale = 'ur', text = source): Promise<void> {
  await pasteText(page, locale, text);
  await page.getByRole('button', { name: texts[locale].save }).click();
  await page.waitForURL(/\/read\/\?article=/u);
  await page.getByRole('article').waitFor();
}

/** Titles of the reader's own articles as the list has them. */
export function listed(page: Page, locale: Locale = 'ur') {
  return page.getByRole('region', { name: texts[locale].mine }).getByRole('heading', { level: 3 });
}

/** All that the database holds, store by store, but for what can be made anew. */
export function stored(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('safha');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
    const all = (name: string) =>
      new Promise<unknown>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.addEventListener('success', () => resolve(request.result));
      });
    const held = { articles: await all('articles'), texts: await all('texts'), places: await all('places') };
    database.close();
    return held;
  });
}

/** Block of the place that is kept for the one article there is. */
export async function placeOf(page: Page): Promise<string | undefined> {
  const { places } = (await stored(page)) as { places: readonly { readonly blockId: string }[] };
  return places[0]?.blockId;
}

/** A site of another origin with one page. @returns its address */
export async function serveForeign(html: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/story` };
}

export async function expectTrouble(page: Page, message: RegExp): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
}
