import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlainText } from '../../src/article/import/plain-text.ts';
import { readBackup, writeBackup, type Backup } from '../../src/library/backup.ts';
import { recordOf } from '../../src/library/item.ts';
import type { Library } from '../../src/library/library.ts';
import { articleOf } from '../storage/records-of.ts';
import { everything, newDevice, opened } from './fake-device.ts';
import { libraries } from './generated.ts';

const example = readFileSync(new URL('backup-example.json', import.meta.url), 'utf8');
const backupOf = (articles: Backup['articles']): Backup => ({ format: 'safha-backup', version: 1, exportedAt: '2025-01-31T00:00:00.000Z', articles, places: [], settings: {}, words: [] });
const writtenAndRead = async (backup: Backup): Promise<Backup> => readBackup(await writeBackup(backup).text());

describe('the format', () => {
  it('is as the example has it', async () => {
    const backup = readBackup(example);
    expect(backup).toEqual(JSON.parse(example));
    expect(JSON.parse(await writeBackup(backup).text())).toEqual(JSON.parse(example));
  });

  it('passes over what it does not know, and finds anew what it can', () => {
    const changed = JSON.parse(example, (key, value: unknown) => {
      if (key === 'words' && typeof value === 'number') return 'many';
      if (key === 'hash' || key === 'excerpt') return undefined;
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, strange: 1 } : value;
    }) as Backup;
    const { settings, ...rest } = readBackup(JSON.stringify(changed));
    const { settings: _, ...wanted } = JSON.parse(example) as Backup;
    expect(rest).toEqual(wanted);
    expect(settings).toEqual({ theme: 'dark', strange: 1 });
  });

  it('may do without places, and with a byte order mark', () => {
    const { places: _, ...rest } = JSON.parse(example) as Backup;
    expect(readBackup(`\uFEFF${JSON.stringify(rest)}`).places).toEqual([]);
  });

  it('keeps settings and words as they are', async () => {
    const words = [{ w: 'کتاب', n: [1, 2.5, -0.001, null, true] }, 'ا', 7, [[]]];
    const settings = { a: { b: [1, { c: null }] }, constructor: 'x', 'ا': '' };
    expect(await writtenAndRead({ ...backupOf([]), settings, words })).toMatchObject({ settings, words });
  });

  it('writes an article a line', async () => {
    const { articles } = readBackup(example);
    const lines = (await writeBackup(backupOf(articles)).text()).split('\n');
    expect(lines.map((line) => line.slice(0, 12))).toEqual(['{"format":"s', '"articles":[', '{"record":{"', '],', '"places":[],', '"settings":{', '"words":[]}', '']);
  });
});

describe('names that every object has', () => {
  it('come to nothing', () => {
    const hostile = example
      .replace('"settings": {', '"settings": { "__proto__": { "isAdmin": true }, "deep": { "__proto__": null },')
      .replace('"words": []', '"words": [{ "__proto__": { "isAdmin": true }, "constructor": 1 }]')
      .replaceAll('"title": {', '"__proto__": { "isAdmin": true }, "constructor": { "prototype": {} }, "title": {')
      .replace('"record": {', '"record": { "__proto__": { "isAdmin": true },');
    const backup = readBackup(hostile);
    expect(JSON.stringify(backup)).not.toMatch(/__proto__|isAdmin/);
    expect(backup.settings).toEqual({ deep: {}, theme: 'dark' });
    expect(backup.words).toEqual([{ constructor: 1 }]);
    expect(backup.articles[0]!.article).toEqual((JSON.parse(example) as Backup).articles[0]!.article);
    for (const part of [backup.articles[0]!.record, backup.articles[0]!.article, backup.settings, backup.words[0]]) {
      expect(part).not.toHaveProperty('isAdmin');
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
  });
});

describe('there and back', () => {
  it('reads what it has written, whatever the articles', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (articles) => {
        expect(await writtenAndRead(backupOf(articles))).toEqual(backupOf(articles));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['merge', 'replace'] as const)('brings a wiped library back as it was, by %s', async (way) => {
    await fc.assert(
      fc.asyncProperty(libraries, fc.boolean(), async (articles, isOnOtherDevice) => {
        const device = newDevice();
        const library = await opened(device);
        expect(await library.restore(backupOf(articles), way)).toEqual({ added: articles.length, kept: 0, replaced: 0 });
        await library.keepPlace('bundled', { blockId: 'b1', offset: 1, progress: 0.5 });
        const before = await everything(library);
        const bundled = await library.place('bundled');
        const backup = await writtenAndRead(await library.backup({ settings: { theme: 'dark' }, words: ['کتاب'] }));
        expect(backup).toMatchObject({ settings: { theme: 'dark' }, words: ['کتاب'] });
        if (!isOnOtherDevice) await library.wipe();
        const otherDevice = isOnOtherDevice ? newDevice() : device;
        const other = isOnOtherDevice ? await opened(otherDevice) : library;
        expect(other.getState().items).toEqual([]);
        await other.restore(backup, way);
        expect(await everything(other)).toEqual(before);
        expect(await other.place('bundled')).toEqual(bundled);
        expect(await everything(await opened(otherDevice))).toEqual(before);
        // And once more changes nothing.
        await other.restore(backup, way);
        expect(await everything(other)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('takes every text of the corpus', async () => {
    const corpus = new URL('../corpus/', import.meta.url);
    const names = readdirSync(corpus).filter((name) => name.startsWith('structure-') && readdirSync(new URL(name, corpus)).includes('source.txt'));
    expect(names.length).toBeGreaterThan(10);
    const articles = names.map((name) => {
      const article = importPlainText(readFileSync(new URL(`${name}/source.txt`, corpus), 'utf8'), { id: name });
      return { article, record: recordOf(article, { addedAt: 1, changedAt: 2, tags: [], isArchived: false }) };
    });
    expect(await writtenAndRead(backupOf(articles))).toEqual(backupOf(articles));
  });
});

describe('restoring', () => {
  const later = { blockId: 'b2', offset: 2, progress: 0.9 };

  /** A library with `a` and its backup, both with the same place. */
  async function withBackup(): Promise<{ readonly library: Library; readonly backup: Backup }> {
    const library = await opened();
    await library.add(articleOf('a'));
    await library.keepPlace('a', { blockId: 'b2', offset: 1, progress: 0.1 });
    return { library, backup: await library.backup({ settings: {} }) };
  }

  it('merges by the later version', async () => {
    const { library, backup } = await withBackup();
    expect(await library.restore(backup, 'merge')).toEqual({ added: 0, kept: 1, replaced: 0 });
    await library.update(['a'], { tags: ['تاریخ'] });
    expect(await library.restore(backup, 'merge')).toEqual({ added: 0, kept: 1, replaced: 0 });
    expect(library.getState().items[0]?.tags).toEqual(['تاریخ']);
    const changed = await library.backup({ settings: {} });
    const other = await opened();
    await other.restore(backup, 'merge');
    expect(await other.restore(changed, 'merge')).toEqual({ added: 0, kept: 0, replaced: 1 });
    expect(other.getState().items[0]?.tags).toEqual(['تاریخ']);
  });

  it('merges by the later place, whichever version wins', async () => {
    const { library, backup } = await withBackup();
    await library.keepPlace('a', later);
    await library.keepPlace('bundled', later);
    const readOn = await library.backup({ settings: {} });
    const other = await opened();
    await other.restore(backup, 'merge');
    await other.restore(readOn, 'merge');
    expect(await other.place('a')).toMatchObject(later);
    expect(await other.place('bundled')).toMatchObject(later);
    await other.restore(backup, 'merge');
    expect(await other.place('a')).toMatchObject(later);
  });

  it('does not bring a text twice that was added under another id', async () => {
    const { library, backup } = await withBackup();
    const other = await opened();
    await other.add({ ...articleOf('mine', 'متن a'), title: { id: 'b0', kind: 'title', text: 'میرا عنوان' } });
    expect(await other.restore(backup, 'merge')).toEqual({ added: 0, kept: 1, replaced: 0 });
    expect(other.getState().items.map(({ id }) => id)).toEqual(['mine']);
    library.close();
  });

  it('replaces what is there', async () => {
    const { library, backup } = await withBackup();
    await library.add(articleOf('b'));
    await library.update(['a'], { isArchived: true });
    await library.keepPlace('bundled', later);
    expect(await library.restore(backup, 'replace')).toEqual({ added: 0, kept: 0, replaced: 1 });
    expect(library.getState().items.map(({ id, isArchived }) => [id, isArchived])).toEqual([['a', false]]);
    expect(await library.article('b')).toBeUndefined();
    expect(await library.place('bundled')).toBeUndefined();
  });
});
