import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchArguments } from './chromium.ts';
import { expectTrouble, listed, openLibraryPage, openText, saveText, source, texts, title } from './library.ts';
import { expect, ready, test, type Locale } from './reader.ts';

/** What the browser does when it gives no room, driven for real. */

for (const locale of ['ur', 'en'] as Locale[]) {
  test(`where storage is denied, the reader is told, reads, and takes a backup along, in ${locale}`, async ({ baseURL }) => {
    const profile = mkdtempSync(join(tmpdir(), 'safha-denied-'));
    mkdirSync(join(profile, 'Default'));
    // As a reader has it who lets no site keep data: 2 stands for "block".
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
    const context = await chromium.launchPersistentContext(profile, { executablePath: process.env['CHROME_PATH'] ?? '', args: [...launchArguments], baseURL: baseURL ?? '', locale: locale === 'ur' ? 'ur-PK' : 'en-GB' });
    try {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await openLibraryPage(page, 'add', locale);
      expect(await page.evaluate(() => { try { localStorage.setItem('a', 'b'); return 'allowed'; } catch (error) { return (error as Error).name; } })).toBe('SecurityError');
      await page.getByRole('textbox', { name: texts[locale].paste }).fill(source);
      await page.getByRole('button', { name: texts[locale].read }).click();
      await page.getByRole('button', { name: texts[locale].save }).click();
      await page.waitForURL(/\/read\//u);
      await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);
      await page.getByRole('banner').getByRole('link').first().click();
      await expectTrouble(page, texts[locale].denied);
      await expect(listed(page, locale)).toHaveText([title]);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('alert').getByRole('button', { name: texts[locale].backup }).click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toContain(title);
      expect(errors).toEqual([]);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

  test(`where there is no room left, the reader is told and loses nothing, in ${locale}`, async ({ page, context, baseURL }) => {
    const session = await context.newCDPSession(page);
    const origin = new URL(baseURL ?? '').origin;
    // Room for a database with a short article in it.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await saveText(page, locale);
    const long = `بڑی خبر\n${Array.from({ length: 4000 }, (_, i) => `یہ سطر نمبر ${String(i)} ہے اور اس میں شہر کے لوگوں کی بات ہے جو بہت لمبی ہوتی چلی جاتی ہے۔`).join('\n')}`;
    await openText(page, locale, long);
    await page.getByRole('button', { name: texts[locale].save }).click();
    await page.waitForURL(/\/read\//u);
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('بڑی خبر');
    await page.getByRole('banner').getByRole('link').first().click();
    await expectTrouble(page, texts[locale].full);
    await expect(listed(page, locale)).toHaveText(['بڑی خبر', title]);
    // With room again and the next change, what was held in memory is kept.
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.locator('summary').last().click();
    await page.getByRole('button', { name: texts[locale].archive }).last().click();
    await expect(listed(page, locale)).toHaveText(['بڑی خبر']);
    await page.reload();
    await ready(page);
    await expect(listed(page, locale)).toHaveText(['بڑی خبر']);
  });
}

test('closing the tab in the middle of saving leaves all of an article or nothing', async ({ context }) => {
  const found = new Set<string>();
  for (const delay of [0, 2, 5, 10, 20, 40]) {
    const page = await context.newPage();
    await openText(page, 'ur', `${source}\n${Array.from({ length: 3000 }, (_, i) => `سطر نمبر ${String(i)} یہاں ہے اور لمبی ہے۔`).join('\n')}\nوقفہ ${String(delay)}`);
    await page.getByRole('button', { name: texts.ur.save }).click();
    await page.waitForTimeout(delay);
    await page.close({ runBeforeUnload: false });
  }
  const page = await context.newPage();
  await openLibraryPage(page, 'library');
  await page.waitForTimeout(500);
  const held = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('safha');
      request.addEventListener('success', () => resolve(request.result));
    });
    const keys = (name: string) =>
      new Promise<IDBValidKey[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAllKeys();
        request.addEventListener('success', () => resolve(request.result));
      });
    return [await keys('articles'), await keys('texts')];
  });
  for (const key of held[0] ?? []) found.add(JSON.stringify(key));
  expect(held[1]).toEqual(held[0]);
  await expect(listed(page)).toHaveCount(found.size);
});
