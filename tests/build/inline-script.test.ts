import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inlineScript } from '../../src/build/inline-script.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inline-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Bundles `code` beside a module `part.ts` that exports `part`. */
async function bundle(code: string): Promise<string> {
  await writeFile(join(folder, 'part.ts'), `export const part = (text: string): string => 'part of ' + text;`);
  await writeFile(join(folder, 'entry.ts'), code);
  return inlineScript(join(folder, 'entry.ts'), { root: folder, base: '/safha/' });
}

it('bundles a module and its imports into one classic script that knows the base', async () => {
  const code = await bundle(`import { part } from './part.ts'; (globalThis as any).said = part(import.meta.env.BASE_URL);`);
  const page: { said?: string } = {};
  runInNewContext(code, page);
  expect(page.said).toBe('part of /safha/');
});

it('leaves no name behind in the page', async () => {
  expect(await bundle(`import { part } from './part.ts'; const own = part('x'); document.title = own;`)).toMatch(/^\(function|^\(\(\)/);
});

it('refuses what would end its own script element', async () => {
  await expect(bundle(`document.title = '</scr' + 'ipt>'; document.body.textContent = '<!-- x';`)).rejects.toThrow('end its own script element');
});
