import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { vectors } from '../article/hostile-vectors.ts';
import { listed, openLibraryPage, saveText, source, stored, texts } from './library.ts';
import { expect, ready, test } from './reader.ts';

test.use({ bringsMarkup: true });

/**
 * The shapes in which script is smuggled into pages, by every way in: nothing of it runs, and nothing leaves the origin. The page
 * that `test` gives fails over a request to another origin, an uncaught error or a breach of the security policy; `alarm` is
 * what the vectors would call.
 */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ring = () => document.documentElement.setAttribute('data-alarm', '');
    Object.assign(window, { alert: ring, prompt: ring, confirm: ring, alarm: ring });
    addEventListener('securitypolicyviolation', (event) => {
      // An inert document has no scripts and no looks: what Chromium reports of those in it was never tried.
      if (event.blockedURI === 'inline' && /-attr$|^style-src/u.test(event.violatedDirective)) return;
      document.documentElement.setAttribute('data-violation', `${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

async function expectQuiet(page: Page): Promise<void> {
  const root = page.locator('html');
  await expect(root).not.toHaveAttribute('data-alarm');
  await expect(root).not.toHaveAttribute('data-violation');
  // Links lead to the web or within the app, and there is no element that came from outside.
  const hrefs = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(hrefs.filter((protocol) => !/^(?:https?|javascript):$/u.test(protocol))).toEqual([]);
  expect(await page.locator('article a[href^="javascript:"]').count()).toBe(0);
  expect(await page.locator('main :is(script, iframe, object, embed, img, style, link, form[action], base, meta)').count()).toBe(0);
}

test('markup with script in it, pasted', async ({ page }) => {
  await watch(page);
  await openLibraryPage(page, 'add');
  await page.evaluate((all) => {
    for (const [i, vector] of all.entries()) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', `<p>سطر ${String(i)} یہاں ہے۔</p>${vector}<p>اور یہ اگلی سطر ہے۔</p>`);
      clipboardData.setData('text/plain', 'سطر');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }
  }, vectors);
  await expect(page.locator('li[data-status="ready"]')).toHaveCount(vectors.length, { timeout: 30_000 });
  await expectQuiet(page);
  await page.getByRole('button', { name: texts.ur.saveAll }).click();
  await expect(page.locator('li[data-status="saved"]')).toHaveCount(vectors.length, { timeout: 30_000 });
  for (const at of [0, 15, 30, 45]) {
    await page.locator('li[data-status="saved"] a').nth(at).click();
    await page.waitForURL(/\/read\//u);
    await page.getByRole('article').waitFor();
    await expectQuiet(page);
    await page.goBack();
    await page.waitForURL(/\/add\//u);
  }
});

test('pages with script in them, as files with names that are markup', async ({ page }) => {
  await watch(page);
  await openLibraryPage(page, 'add');
  await page.locator('input[type="file"]').setInputFiles(
    vectors.slice(0, 40).map((html, i) => ({
      name: `${i % 2 === 0 ? '<img src=x onerror=alarm()>' : '"><svg onload=alarm()>'}${String(i)}.html`,
      mimeType: 'text/html',
      buffer: Buffer.from(`<!doctype html><title>&lt;script>alarm()&lt;/script></title><article><h1>عنوان ${String(i)}</h1><p>یہ خبر نمبر ${String(i)} ہے۔ ${source.split('\n')[2] ?? ''}</p>${html}</article>`),
    })),
  );
  await expect(page.getByText(texts.ur.saveAll)).toBeVisible();
  await expect(page.locator('li[data-status="reading"]')).toHaveCount(0, { timeout: 30_000 });
  await expectQuiet(page);
  await page.getByRole('button', { name: texts.ur.saveAll }).click();
  await expect(page.locator('li[data-status="ready"]')).toHaveCount(0, { timeout: 30_000 });
  await openLibraryPage(page, 'library');
  expect(await listed(page).count()).toBeGreaterThan(20);
  await expectQuiet(page);
});

test('title, tag, search and address that are markup', async ({ page }) => {
  const markup = '<img src=x onerror=alarm()>';
  await watch(page);
  await saveText(page, 'ur', `${markup} شہر کی خبر\n${source}`);
  await expectQuiet(page);
  await openLibraryPage(page, 'library');
  await page.locator('summary').click();
  await page.getByRole('textbox', { name: texts.ur.tags }).fill(`${markup}، javascript:alarm()`);
  await page.getByRole('button', { name: texts.ur.saveTags }).click();
  await page.getByRole('textbox', { name: texts.ur.search }).fill(`${markup} شہر`);
  await expect(page.locator('search [role="status"]')).not.toBeEmpty();
  await expectQuiet(page);
  for (const address of ['javascript:alarm()', ' java\tscript:alarm()', 'data:text/html,<script>alarm()</script>', '//evil.example/x']) {
    await openLibraryPage(page, 'add');
    await page.getByRole('textbox', { name: 'صفحے کا پتا' }).fill(address);
    await page.getByRole('button', { name: 'صفحہ لائیں' }).click();
    await expect(page.getByRole('heading', { level: 1, name: texts.ur.add })).toBeVisible();
    await expectQuiet(page);
  }
  for (const address of ['./add/?text=%3Cscript%3Ealarm()%3C/script%3E&url=javascript:alarm()', './read/?article=%3Cscript%3Ealarm()%3C/script%3E', './add/#from=%3Cscript%3Ealarm()%3C/script%3E']) {
    await page.goto(address);
    await ready(page);
    await expectQuiet(page);
  }
});

test('a backup that is not what it should be changes nothing, and says where', async ({ page }) => {
  await watch(page);
  await saveText(page);
  await openLibraryPage(page, 'library');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: texts.ur.backup }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const good = Buffer.concat(chunks).toString();
  const before = await stored(page);
  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', good.slice(0, -20), /یہ بیک اپ نہیں/u],
    ['another file', '{"format":"something"}', /یہ صفحہ کا بیک اپ نہیں/u],
    ['of a later version', good.replace('"version":1', '"version":99'), /نئے نسخے/u],
    ['a link that is a script', good.replace('"kind":"paragraph"', '"kind":"paragraph","marks":[{"kind":"link","from":0,"to":1,"href":"javascript:alarm()"}]'), /articles\[0\]/u],
    ['a kind that is none', good.replace('"kind":"paragraph"', '"kind":"script"'), /articles\[0\]/u],
    ['an id that is a path', good.replaceAll(/"id":"[a-z0-9-]{10,}"/gu, '"id":"../../etc"'), /articles\[0\]/u],
  ];
  for (const [name, text, message] of broken) {
    await page.getByLabel(texts.ur.restore).last().setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert').filter({ hasText: message }), name).toBeVisible();
    expect(await stored(page), name).toEqual(before);
    await page.getByRole('alert').getByRole('button').click();
  }
  await expectQuiet(page);
});

test('a bomb and files of a hundred megabytes are refused', async ({ page }) => {
  test.setTimeout(90_000);
  await openLibraryPage(page, 'add');
  const zeros = new Uint8Array(150_000_000);
  const bomb = zipSync({ mimetype: [new TextEncoder().encode('application/epub+zip'), { level: 0 }], 'META-INF/container.xml': zeros }, { level: 9 });
  expect(bomb.length).toBeLessThan(400_000);
  await page.locator('input[type="file"]').setInputFiles([{ name: 'bomb.epub', mimeType: 'application/epub+zip', buffer: Buffer.from(bomb) }]);
  await expect(page.locator('li[data-status="failed"]')).toContainText(texts.ur.tooLarge);
  // Made in the page: over the wire of the test itself no file may be so large.
  for (const name of ['large.txt', 'large.html', 'large.epub']) {
    await page.evaluate((called) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(100_000_000).fill(0x41)], called));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }, name);
    await expect(page.locator('li').filter({ hasText: name })).toContainText(texts.ur.tooLarge);
  }
});
