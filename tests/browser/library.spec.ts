import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, zipBook } from '../article/epub-files.ts';
import { listed, openLibraryPage, pasteText, placeOf, saveText, serveForeign, source, stored, texts, title } from './library.ts';
import { choose, clickWord, expect, locales, middleOf, ready, test, type Locale } from './reader.ts';

const corpus = join(import.meta.dirname, '../corpus');
const blog = readFileSync(join(corpus, 'html-blog-wordpress/source.html'), 'utf8');
const blogTitle = (JSON.parse(readFileSync(join(corpus, 'html-blog-wordpress/expected.json'), 'utf8')) as { title: string }).title;
const markdown = readFileSync(join(corpus, 'markdown-readme/source.md'));
const book = Buffer.from(zipBook(readFolder(join(corpus, 'epub-village-novel/source'))));

for (const locale of ['ur', 'en'] as Locale[]) {
  const text = texts[locale];

  test(`a text is pasted, looked over, saved, read, found, deleted, brought back, backed up and restored in ${locale}`, async ({ page }) => {
    await pasteText(page, locale);
    // One key makes the first paragraph a quotation, and the page beside it follows.
    await page.locator('[data-piece="2"]').focus();
    await page.keyboard.press('q');
    await expect(page.locator('article blockquote')).toHaveCount(1);
    await page.getByRole('button', { name: text.save }).click();
    await page.waitForURL(/\/read\/\?article=/u);
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(title, 'u'));

    // It is there after a reload, and its words have meanings.
    await page.reload();
    await ready(page);
    await choose(page, 'words', locale);
    await expect(page.locator('[data-gloss="rain"]').first()).toBeAttached();
    expect(await page.getByRole('radio').count()).toBe(2);

    await openLibraryPage(page, 'library', locale);
    await expect(listed(page, locale)).toHaveText([title]);

    // Another form of the word, typed on an Arabic keyboard.
    await page.getByRole('textbox', { name: text.search }).fill('\u0643تاب');
    const hit = page.locator('search li').filter({ hasText: title });
    await expect(hit.locator('mark')).toHaveText(['کتابوں']);
    await hit.locator('p a').click();
    await page.waitForURL(/\/read\/\?article=/u);
    await middleOf(page, 'کتابوں', false);
    expect(await page.evaluate(() => CSS.highlights.has('safha-found'))).toBe(true);

    // Tags, then deleted and brought back as it was.
    await openLibraryPage(page, 'library', locale);
    await page.locator('summary').click();
    await page.getByRole('textbox', { name: text.tags }).fill('موسم، کراچی');
    await page.getByRole('button', { name: text.saveTags }).click();
    await expect(page.locator('li').filter({ hasText: title }).getByText('کراچی', { exact: true })).toBeVisible();
    const before = await stored(page);
    await page.getByRole('button', { name: text.remove, exact: true }).click();
    await expect(listed(page, locale)).toHaveCount(0);
    await page.getByRole('button', { name: text.undo, exact: true }).click();
    await expect(listed(page, locale)).toHaveText([title]);
    await expect.poll(() => stored(page)).toEqual(before);

    // Everything into a file, everything gone, everything back.
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: text.backup }).click()]);
    expect(download.suggestedFilename()).toMatch(/^safha-\d{4}-\d{2}-\d{2}\.json$/u);
    const file = await download.path();
    await page.getByRole('button', { name: text.wipe }).click();
    await page.getByRole('button', { name: text.wipeConfirm }).click();
    await expect(listed(page, locale)).toHaveCount(0);
    await expect.poll(() => stored(page)).toEqual({ articles: [], texts: [], places: [] });
    await page.getByLabel(text.restore).last().setInputFiles(file);
    await page.getByRole('button', { name: text.replace }).click();
    await page.getByRole('button', { name: text.replaceConfirm }).click();
    await expect(listed(page, locale)).toHaveText([title]);
    expect(await stored(page)).toEqual(before);
    await page.reload();
    await expect(listed(page, locale)).toHaveText([title]);

    // Added to what is there, it changes nothing of it.
    await page.getByLabel(text.restore).last().setInputFiles(file);
    await page.getByRole('button', { name: text.merge }).click();
    await expect(page.getByRole('status').filter({ hasText: /(?:پہلے سے موجود: ۱|already here: 1)/u })).toBeVisible();
    expect(await stored(page)).toEqual(before);
  });

  test(`several files are opened at once, each with its result, in ${locale}`, async ({ page }) => {
    await openLibraryPage(page, 'add', locale);
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'شہر.txt', mimeType: 'text/plain', buffer: Buffer.from(`\uFEFF${source}`, 'utf16le') },
      { name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(blog) },
      { name: 'notes.md', mimeType: 'text/markdown', buffer: markdown },
      { name: 'book.epub', mimeType: 'application/epub+zip', buffer: book },
      { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
      { name: 'torn.epub', mimeType: 'application/epub+zip', buffer: book.subarray(0, book.length / 2) },
    ]);
    const lines = page.getByRole('region', { name: /لائی ہوئی|What you have/u }).getByRole('listitem');
    await expect(lines).toHaveCount(6);
    await expect(lines.nth(4)).toContainText(text.unknown);
    await expect(lines.nth(5)).toContainText(text.broken);
    await expect(lines.nth(1)).toContainText(blogTitle);
    await page.getByRole('button', { name: text.saveAll }).click();
    await expect(page.getByText(text.saved)).toHaveCount(4);
    await openLibraryPage(page, 'library', locale);
    await expect(listed(page, locale)).toHaveCount(4);
    await expect(listed(page, locale)).toContainText([title]);
  });
}

test('markup from the clipboard keeps its links, and nothing else of it reaches the page', async ({ page }) => {
  await openLibraryPage(page, 'library');
  // Anywhere on the page.
  await page.evaluate(() => {
    const html = '<h1>دریا</h1><p>یہ <a href="https://example.org/a">ربط</a> ہے جو دریا کے بارے میں ہے۔</p><blockquote>پانی ہی زندگی ہے۔</blockquote><script>window.hacked = true</script>';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'دریا');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByRole('heading', { level: 1, name: texts.ur.review }).waitFor();
  await expect(page.locator('article a[href="https://example.org/a"]')).toHaveText('ربط');
  await expect(page.locator('article blockquote')).toHaveText('پانی ہی زندگی ہے۔');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('the title is written as it is typed', async ({ page }) => {
  await pasteText(page);
  const field = page.getByRole('textbox', { name: 'عنوان', exact: true });
  await field.fill('');
  await field.pressSequentially('نیا عنوان ہے');
  await expect(field).toHaveValue('نیا عنوان ہے');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('نیا عنوان ہے');
  expect(await page.locator('[data-piece]').count()).toBe(6);
});

test('a hit in the article read last, and in a chapter not yet opened, is gone to', async ({ page }) => {
  const filler = (i: number) => Array.from({ length: 45 }, (_, j) => `یہ باب ${String(i)} کا پیراگراف ${String(j)} ہے جس میں شہر کے لوگوں کی باتیں ہیں اور وہ سب روز صبح دریا کے کنارے جمع ہوتے ہیں۔`);
  const chapters = Array.from({ length: 24 }, (_, i) => `## باب ${String(i + 1)}\n\n${[...filler(i), ...(i === 17 ? ['یہاں ایک ہاتھی دریا پار کر گیا۔'] : []), ...filler(i)].join('\n\n')}`);
  await openLibraryPage(page, 'add');
  await page.locator('input[type="file"]').setInputFiles([{ name: 'book.md', mimeType: 'text/markdown', buffer: Buffer.from(`# بڑی کتاب\n\n${chapters.join('\n\n')}`) }]);
  await page.getByRole('button', { name: texts.ur.save }).click();
  await page.waitForURL(/\/read\//u);
  await page.locator('summary').first().click();
  await page.evaluate(() => scrollTo(0, 900));
  await page.getByRole('banner').getByRole('link').first().click();
  const field = page.getByRole('textbox', { name: texts.ur.search });
  await field.fill('ہاتھی');
  await page.locator('search mark').click();
  await expect(page.getByText('یہاں ایک ہاتھی دریا پار کر گیا۔')).toBeInViewport();
  // In *plain* a word of this chapter has its card too.
  await clickWord(page, 'ہاتھی');
  await expect(page.getByRole('dialog')).toContainText('elephant');
  await page.keyboard.press('Escape');
  // Back in the library, the search is as it was left.
  await page.goBack();
  await expect(field).toHaveValue('ہاتھی');
  await expect(page.locator('search mark')).toHaveText('ہاتھی');
});

test('deletions are brought back one after the other, also after another page', async ({ page }) => {
  await saveText(page);
  await saveText(page, 'ur', source.replace(title, 'دوسری خبر').replace('کراچی', 'لاہور'));
  await openLibraryPage(page, 'library');
  await expect(listed(page)).toHaveText(['دوسری خبر', title]);
  for (const expected of [1, 0]) {
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: texts.ur.remove, exact: true }).first().click();
    await expect(listed(page)).toHaveCount(expected);
  }
  await expect(page.getByRole('button', { name: texts.ur.undo, exact: true })).toBeFocused();
  await page.getByRole('link', { name: 'نئی پڑوسن' }).click();
  await page.getByRole('article').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: texts.ur.undo, exact: true }).click();
  await expect(listed(page)).toHaveText([title]);
  await page.getByRole('button', { name: texts.ur.undo, exact: true }).click();
  await expect(listed(page)).toHaveText(['دوسری خبر', title]);
});

test('pressed twice, a button saves once', async ({ page }) => {
  await openLibraryPage(page, 'add');
  await page.locator('input[type="file"]').setInputFiles(['ایک', 'دو'].map((name) => ({ name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(source.replace('شہر', name)) })));
  await page.getByRole('button', { name: texts.ur.saveAll }).dblclick();
  await expect(page.locator('li[data-status="saved"]')).toHaveCount(2);
  await openLibraryPage(page, 'library');
  await expect(listed(page)).toHaveCount(2);
});

test('a part of the app that does not come is told of, once', async ({ page }) => {
  await page.route(/\/assets\/device-/u, (route) => route.abort());
  await page.goto('./read/?article=new-neighbour');
  await expect(page.getByRole('alert')).toContainText('یہ صفحہ نہیں کھل سکا۔');
  let loads = 0;
  page.on('framenavigated', () => loads++);
  await page.waitForTimeout(1000);
  expect(loads).toBe(0);
});

test('a search that cannot be loaded says so, and waits for the next key', async ({ page }) => {
  let asked = 0;
  await page.route(/\/assets\/gloss-worker-/u, (route) => {
    asked++;
    return route.abort();
  });
  await openLibraryPage(page, 'library');
  await page.getByRole('textbox', { name: texts.ur.search }).fill('کتاب');
  await expect(page.locator('search [role="status"]')).toHaveText(/^تلاش شروع نہ ہو سکی۔/u);
  await page.waitForTimeout(1000);
  expect(asked).toBeLessThan(5);
});

test('a file is dropped anywhere on the library', async ({ page }) => {
  await openLibraryPage(page, 'library');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'a.txt', { type: 'text/plain' }));
    return data;
  }, source);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('فائلیں یہاں چھوڑ دیجیے')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await page.getByRole('heading', { level: 1, name: texts.ur.review }).waitFor();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a page of another site comes by the bookmark', async ({ context, page }) => {
  const { server, address } = await serveForeign(blog);
  try {
    await openLibraryPage(page, 'add');
    const link = page.getByRole('link', { name: 'صفحہ میں پڑھیں' });
    await expect(link).toHaveAttribute('href', /^javascript:/u);
    const bookmark = await link.getAttribute('href');
    const foreign = await context.newPage();
    await foreign.goto(address);
    const [opened] = await Promise.all([context.waitForEvent('page'), foreign.evaluate(decodeURIComponent((bookmark ?? '').replace(/^javascript:/u, '')))]);
    await opened.getByRole('heading', { level: 1, name: /ایک نظر دیکھ لیجیے|Look it over/u }).waitFor();
    await expect(opened.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(blogTitle);
    // Safha was told where it comes from, and has forgotten whom it waited for.
    expect(new URL(opened.url()).hash).toBe('');
  } finally {
    server.close();
  }
});

test('a page that sends nothing is not waited for in vain', async ({ page }) => {
  await page.clock.install();
  await page.goto('./add/#from=1234567890-1234567890');
  await ready(page);
  await expect(page.getByText('صفحے کا انتظار ہے…')).toBeVisible();
  // What waits comes in a part of its own, and sets its clock then.
  await expect(async () => {
    await page.clock.fastForward(11_000);
    await expect(page.getByText(/^اس صفحے سے کچھ نہیں آیا۔/u)).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('what another app shares is taken in', async ({ page }) => {
  await page.goto(`./add/?${new URLSearchParams({ title: 'شہر', text: source }).toString()}`);
  await ready(page);
  await page.getByRole('heading', { level: 1, name: texts.ur.review }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('a shared address of another site is explained, and nothing is asked of it', async ({ page }) => {
  await page.goto(`./add/?${new URLSearchParams({ text: 'ایک خبر https://news.example/story' }).toString()}`);
  await ready(page);
  await expect(page.getByRole('textbox', { name: 'صفحے کا پتا' })).toHaveValue('https://news.example/story');
  await expect(page.getByText(/^براؤزر اس ایپ کو دوسری سائٹوں کے صفحے خود پڑھنے نہیں دیتا/u)).toBeVisible();
  await expect(page.getByRole('link', { name: 'news.example کھولیں' })).toHaveAttribute('href', 'https://news.example/story');
});

test('a page of the own site is fetched by its address', async ({ page, baseURL }) => {
  await openLibraryPage(page, 'add');
  const field = page.getByRole('textbox', { name: 'صفحے کا پتا' });
  await field.fill('کوئی پتا نہیں');
  await page.getByRole('button', { name: 'صفحہ لائیں' }).click();
  await expect(page.getByRole('alert')).toContainText('یہ ویب کا پتا نہیں۔');
  await field.fill(baseURL ?? '');
  await page.getByRole('button', { name: 'صفحہ لائیں' }).click();
  await page.getByRole('heading', { level: 1, name: texts.ur.review }).waitFor();
});

test('two tabs stay in step', async ({ context, page }) => {
  await openLibraryPage(page, 'library');
  const other = await context.newPage();
  await saveText(other);
  await expect(listed(page)).toHaveText([title]);
  await page.locator('summary').click();
  await page.getByRole('button', { name: texts.ur.remove, exact: true }).click();
  await openLibraryPage(other, 'library');
  await expect(listed(other)).toHaveCount(0);
});

test('the reader comes back to the place they left', async ({ page }) => {
  const long = Array.from({ length: 60 }, (_, i) => `پیراگراف نمبر ${String(i)} میں شہر کے لوگوں کی بات ہے جو روز صبح دریا کے کنارے جمع ہوتے ہیں اور کشتی کا انتظار کرتے ہیں۔`).join('\n');
  await saveText(page, 'ur', `لمبی کہانی\n${long}`);
  const block = page.locator('[data-block="b30"]');
  await block.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    scrollBy(0, -70);
  });
  // It is told once they have come to rest.
  await expect.poll(() => placeOf(page)).toMatch(/^b(?:29|30)$/u);
  const left = await placeOf(page);
  const address = page.url();
  await openLibraryPage(page, 'library');
  await expect(page.locator('progress')).toHaveCount(1);
  await page.goto(address);
  await ready(page);
  await expect(block).toBeInViewport();
  await page.evaluate(() => scrollBy(0, 1));
  // Told anew, the place is the same.
  await page.waitForTimeout(800);
  expect(await placeOf(page)).toBe(left);
});

test('an article that is not on the device is told to be missing', async ({ page }) => {
  await page.goto('./read/?article=nowhere');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: 'یہ مضمون یہاں نہیں' })).toBeVisible();
  await page.getByRole('link', { name: 'کتب خانے میں جائیں' }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.ur.library })).toBeVisible();
});

test('a sample is read with its meanings and its translation', async ({ page }) => {
  await openLibraryPage(page, 'library', 'en');
  await page.getByRole('link', { name: 'نئی پڑوسن' }).click();
  await page.waitForURL(/\/en\/read\/\?article=new-neighbour$/u);
  await choose(page, 'translation', 'en');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: texts.en.library })).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`${locales.en.path.slice(1)}library/$`, 'u'));
});

test('a book comes up as its chapters, and each is drawn when it is opened', async ({ page }) => {
  const chapters = Array.from({ length: 30 }, (_, i) => `## باب ${String(i + 1)}\n\n${Array.from({ length: 40 }, (__, j) => `یہ باب ${String(i)} کا پیراگراف ${String(j)} ہے جس میں شہر کے لوگوں کی باتیں ہیں اور وہ سب روز صبح دریا کے کنارے جمع ہوتے ہیں۔`).join('\n\n')}`);
  await openLibraryPage(page, 'add');
  await page.locator('input[type="file"]').setInputFiles([{ name: 'book.md', mimeType: 'text/markdown', buffer: Buffer.from(`# بڑی کتاب\n\n${chapters.join('\n\n')}`) }]);
  await page.getByRole('heading', { level: 1, name: texts.ur.review }).waitFor();
  await page.getByRole('button', { name: texts.ur.save }).click();
  await page.waitForURL(/\/read\//u);
  await expect(page.locator('details:not([open])')).toHaveCount(30);
  const drawn = () => page.locator('article [data-block]').count();
  expect(await drawn()).toBeLessThan(40);
  await page.locator('summary').nth(3).click();
  await expect.poll(drawn).toBeGreaterThan(60);
  await choose(page, 'words');
  await expect(page.locator('details[open] ruby').first()).toBeVisible();
});
