import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BackupError, readBackup, type Backup, type BackupErrorCode } from '../../src/library/backup.ts';
import { everything, opened } from './fake-device.ts';

const example = readFileSync(new URL('backup-example.json', import.meta.url), 'utf8');

/** What a file is refused with. */
function refusal(text: string, longest?: number): Pick<BackupError, 'code' | 'path'> | undefined {
  try {
    readBackup(text, longest);
    return undefined;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { code: error.code, path: error.path };
  }
}

/** The example with one part changed: `articles[0].record.id`, say. A part that is undefined is left out. */
function exampleWith(path: string, value: unknown): string {
  const backup = JSON.parse(example) as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '');
  let at = backup;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = value;
  return JSON.stringify(backup);
}

const first = (JSON.parse(example) as Backup).articles[0]!;
const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
const paragraph = { id: 'b9', kind: 'paragraph', text: 'متن' };

it('takes the example', () => {
  expect(refusal(example)).toBeUndefined();
});

const strangers: readonly (readonly [what: string, text: string, code: BackupErrorCode])[] = [
  ['nothing', '', 'not-json'],
  ['half a file', example.slice(0, 400), 'not-json'],
  ['a page', '<!doctype html><title>x</title>', 'not-json'],
  ['two files in one', example + example, 'not-json'],
  ['nothing worth the name', 'null', 'not-backup'],
  ['a number', '7', 'not-backup'],
  ['a list', '[]', 'not-backup'],
  ['brackets without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-backup'],
  ['a file of something else', '{"format":"other","version":1}', 'not-backup'],
  ['no format', exampleWith('format', undefined), 'not-backup'],
  ['a version to come', '{"format":"safha-backup","version":2,"anything":{}}', 'newer-version'],
];

it.each(strangers)('refuses a file of %s', (_, text, code) => {
  expect(refusal(text)?.code).toBe(code);
});

const damages: readonly (readonly [part: string, value: unknown, code?: BackupErrorCode, where?: string])[] = [
  ['version', '1'],
  ['version', 0],
  ['version', 1.5],
  ['exportedAt', '2025-02-01'],
  ['exportedAt', '2025-02-30T08:30:00.000Z'],
  ['exportedAt', '2025-02-01T25:30:00.000Z'],
  ['articles', {}],
  ['articles', undefined],
  ['articles', Array.from({ length: 20_001 }, () => first), 'too-large'],
  ['articles[0]', null],
  ['articles[0].record', undefined],
  ['articles[0].record.id', 'a/b'],
  ['articles[0].record.id', '../x'],
  ['articles[0].record.id', ''],
  ['articles[0].record.id', 'x'.repeat(65)],
  ['articles[0].record.id', 'example-2', 'invalid', 'articles[0].article.id'],
  ['articles[0].record.addedAt', '2025'],
  ['articles[0].record.addedAt', -1],
  ['articles[0].record.changedAt', 9e15],
  ['articles[0].record.changedAt', 1.5],
  ['articles[0].record.isArchived', 'no'],
  ['articles[0].record.tags', 'موسم'],
  ['articles[0].record.tags', Array.from({ length: 51 }, (_, i) => `t${String(i)}`), 'too-large'],
  ['articles[0].record.tags', ['ا', 'ا']],
  ['articles[0].record.tags[0]', ' موسم'],
  ['articles[0].record.tags[0]', ''],
  ['articles[0].record.tags[0]', 'ا'.repeat(51), 'too-large'],
  ['articles[0].article.language', 'xx'],
  ['articles[0].article.language', null],
  ['articles[0].article.title', undefined],
  ['articles[0].article.title.kind', 'script'],
  ['articles[0].article.title.kind', 'constructor'],
  ['articles[0].article.title.id', 'b01x'],
  ['articles[0].article.title.id', 'root'],
  ['articles[0].article.source.name.en', undefined],
  ['articles[0].article.source.name.ur', 'ا'.repeat(1001), 'too-large'],
  ['articles[0].article.source.url', 'javascript:alert(1)'],
  ['articles[0].article.source.url', '/relative'],
  ['articles[0].article.source.url', `https://example.org/${'x'.repeat(9000)}`, 'too-large'],
  ['articles[0].article.dateline.iso', '2025-02-29'],
  ['articles[0].article.dateline.iso', '31 January 2025'],
  ['articles[0].article.dateline.block', undefined],
  ['articles[0].article.byline', 'کوئی'],
  ['articles[0].article.lead', undefined],
  ['articles[0].article.lead[0].text', 7],
  ['articles[0].article.lead[0].text', 'ا'.repeat(2_000_001), 'too-large'],
  ['articles[0].article.lead[0].id', 'b0'],
  ['articles[0].article.lead[0].marks', Array.from({ length: 20_001 }, () => ({ kind: 'emphasis', from: 0, to: 1 })), 'too-large'],
  ['articles[0].article.lead[0].marks[0].kind', 'bold'],
  ['articles[0].article.lead[0].marks[0].href', undefined],
  ['articles[0].article.lead[0].marks[0].href', 'data:text/html,x'],
  ['articles[0].article.lead[0].marks[0].href', ' javascript:alert(1)'],
  ['articles[0].article.lead[0].marks[0].from', -1],
  ['articles[0].article.lead[0].marks[0].from', 0.5],
  ['articles[0].article.lead[0].marks[0]', { kind: 'emphasis', from: 3, to: 3 }],
  ['articles[0].article.lead[0].marks[1]', { kind: 'emphasis', from: 13, to: 27 }],
  ['articles[0].article.lead[0].marks[0]', { kind: 'emphasis', from: 14, to: 15 }, 'invalid', 'articles[0].article.lead[0].marks[1]'],
  ['articles[0].article.lead[0].marks[0]', { kind: 'emphasis', from: 12, to: 14 }, 'invalid', 'articles[0].article.lead[0].marks[1]'],
  ['articles[0].article.sections[0].id', 'root'],
  ['articles[0].article.sections[1]', { id: 'section-1', heading: { ...paragraph, id: 'b8' }, blocks: [paragraph] }, 'invalid', 'articles[0].article.sections[1].id'],
  ['articles[0].article.sections[0].heading', undefined],
  ['articles[0].article.sections[0].blocks[1]', { ...paragraph, id: 'b3' }, 'invalid', 'articles[0].article.sections[0].blocks[1].id'],
  ['articles[1]', first, 'invalid', 'articles[1].record.id'],
  ['articles[0].place', null],
  ['articles[0].place.articleId', 'other'],
  ['articles[0].place.blockId', '#b2'],
  ['articles[0].place.offset', -1],
  ['articles[0].place.progress', 1.01],
  ['articles[0].place.readAt', undefined],
  ['places', {}],
  ['places[0].progress', '0.5'],
  ['places[1]', { articleId: 'example-1', blockId: 'b0', offset: 0, progress: 0, readAt: 0 }, 'invalid', 'places[1].articleId'],
  ['settings', undefined],
  ['settings', []],
  ['settings', { a: deep(40) }],
  ['words', {}],
  ['words', undefined],
  ['words[0]', deep(40)],
];

const cases = damages.map(([part, value, code = 'invalid', where = part]) => ({ part, value, code, where }));

it.each(cases)('refuses $part, damage %#, and says where', ({ part, value, code, where }) => {
  expect(refusal(exampleWith(part, value))).toEqual({ code, path: where });
});

it('refuses a number that JSON can write and no number can be', () => {
  expect(refusal(example.replace('"readAt": 1738317600000 }', '"readAt": 1e999 }'))).toEqual({ code: 'invalid', path: 'articles[0].place.readAt' });
});

it('does not look at a file that is too long', () => {
  expect(refusal(example, example.length)).toBeUndefined();
  expect(refusal(example, example.length - 1)).toEqual({ code: 'too-large', path: undefined });
});

it('changes nothing by a file that is refused', async () => {
  const library = await opened();
  await library.restore(readBackup(example), 'merge');
  const before = await everything(library);
  for (const way of ['merge', 'replace'] as const) {
    await expect((async () => library.restore(readBackup(exampleWith('articles[0].article.lead[0].text', null)), way))()).rejects.toBeInstanceOf(BackupError);
  }
  expect(await everything(library)).toEqual(before);
});
